import type { CheckId, ShippedCheckId } from '@naosu/content';
import type { Answer } from '../engine/progress.js';

/** The reader answered a check. */
export class AnswerEvent extends CustomEvent<null> {
  /** The question. */
  readonly check: ShippedCheckId;
  /** What was answered: the id of an option, a number in the question's unit, ids of the items that hold, or `unknown`. */
  readonly answer: Answer;

  constructor(check: CheckId, answer: Answer) {
    super('naosu-answer', { bubbles: true, composed: true });
    this.check = check as ShippedCheckId;
    this.answer = answer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-answer': AnswerEvent }
}
