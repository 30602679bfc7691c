import type { CheckId, ShippedCheckId, ShippedSymptomId, SymptomId, TopicId } from '@naosu/content';
import type { Answer } from '../engine/progress.js';

/** The reader answered a check. */
export class AnswerEvent extends CustomEvent<null> {
  /** The question. */
  readonly check: ShippedCheckId;
  /** What was answered: the id of an option, a number in the question's unit, ids of the items that hold, or `unknown`. */
  readonly answer: Answer;

  /** The guide. */
  readonly topic: TopicId;
  /** The symptom of the case; undefined where none is chosen. */
  readonly symptom: ShippedSymptomId | undefined;

  constructor(check: CheckId, answer: Answer, topic: TopicId, symptom: SymptomId | undefined) {
    super('naosu-answer', { bubbles: true, composed: true });
    this.check = check as ShippedCheckId;
    this.answer = answer;
    this.topic = topic;
    this.symptom = symptom as ShippedSymptomId | undefined;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-answer': AnswerEvent }
}
