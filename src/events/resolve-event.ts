import type { FixId, ShippedFixId, ShippedSymptomId, SymptomId, TopicId } from '@naosu/content';

/** The reader said that a fix worked. `symptom` is undefined where a single fix ran. */
export class ResolveEvent extends CustomEvent<null> {
  /** The fix that worked. */
  readonly fix: ShippedFixId;
  /** Undefined where a single fix ran. */
  readonly symptom: ShippedSymptomId | undefined;

  /** The guide. */
  readonly topic: TopicId;

  constructor(fix: FixId, symptom: SymptomId | undefined, topic: TopicId) {
    super('naosu-resolve', { bubbles: true, composed: true });
    this.fix = fix as ShippedFixId;
    this.topic = topic;
    this.symptom = symptom as ShippedSymptomId | undefined;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-resolve': ResolveEvent }
}
