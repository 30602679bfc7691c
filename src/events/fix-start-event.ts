import type { FixId, ShippedFixId, ShippedSymptomId, SymptomId, TopicId } from '@naosu/content';

/** The reader saw the first step of a fix. */
export class FixStartEvent extends CustomEvent<null> {
  /** The fix. */
  readonly fix: ShippedFixId;

  /** The guide. */
  readonly topic: TopicId;
  /** The symptom of the case; undefined where none is chosen. */
  readonly symptom: ShippedSymptomId | undefined;

  constructor(fix: FixId, topic: TopicId, symptom: SymptomId | undefined) {
    super('naosu-fix-start', { bubbles: true, composed: true });
    this.fix = fix as ShippedFixId;
    this.topic = topic;
    this.symptom = symptom as ShippedSymptomId | undefined;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-fix-start': FixStartEvent }
}
