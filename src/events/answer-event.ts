import type { CheckId } from '@naosu/content';
import type { Answer } from '../engine/progress.js';

/** The reader answered a check. */
export class AnswerEvent extends CustomEvent<null> {
  constructor(readonly check: CheckId, readonly answer: Answer) {
    super('naosu-answer', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-answer': AnswerEvent }
}
