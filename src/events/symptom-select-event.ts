import type { SymptomId, TopicId } from '@naosu/content';

/** The reader chose a symptom. */
export class SymptomSelectEvent extends Event {
  constructor(readonly symptom: SymptomId, readonly topic: TopicId) {
    super('naosu-symptom-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-symptom-select': SymptomSelectEvent }
}
