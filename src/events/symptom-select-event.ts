import type { SymptomId, TopicId } from '@naosu/content';

/** The reader chose a symptom. Where the page prevents it, no element goes on by itself. */
export class SymptomSelectEvent extends CustomEvent<null> {
  constructor(
    /** The symptom. */
    readonly symptom: SymptomId,
    /** The guide that holds it. */
    readonly topic: TopicId,
  ) {
    super('naosu-symptom-select', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-symptom-select': SymptomSelectEvent }
}
