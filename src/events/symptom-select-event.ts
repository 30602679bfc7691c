import type { ShippedSymptomId, SymptomId, TopicId } from '@naosu/content';

/** The reader chose a symptom. Where the page prevents it, no element goes on by itself. */
export class SymptomSelectEvent extends CustomEvent<null> {
  /** The symptom. */
  readonly symptom: ShippedSymptomId;
  /** The guide that holds it. */
  readonly topic: TopicId;

  constructor(symptom: SymptomId, topic: TopicId) {
    super('naosu-symptom-select', { bubbles: true, composed: true, cancelable: true });
    this.symptom = symptom as ShippedSymptomId;
    this.topic = topic;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-symptom-select': SymptomSelectEvent }
}
