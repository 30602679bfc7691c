import type { CheckId } from '@naosu/content';
import type { Answer } from '../engine/progress.js';

/** The reader answered a check. */
export class AnswerEvent extends CustomEvent<null> {
  constructor(
    /** The question. */
    readonly check: CheckId,
    /** What was answered: the id of an option, a number in the question's unit, ids of the items that hold, or `unknown`. */
    readonly answer: Answer,
  ) {
    super('naosu-answer', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-answer': AnswerEvent }
}
