import type { FixId, ShippedFixId, ShippedSymptomId, SymptomId, TopicId } from '@naosu/content';
import type { Result } from '../engine/progress.js';

/** The reader said how a fix ended. */
export class FixOutcomeEvent extends CustomEvent<null> {
  /** The fix. */
  readonly fix: ShippedFixId;
  /** How it ended. */
  readonly result: Result;

  /** The guide. */
  readonly topic: TopicId;
  /** The symptom of the case; undefined where none is chosen. */
  readonly symptom: ShippedSymptomId | undefined;

  constructor(fix: FixId, result: Result, topic: TopicId, symptom: SymptomId | undefined) {
    super('naosu-fix-outcome', { bubbles: true, composed: true });
    this.fix = fix as ShippedFixId;
    this.result = result;
    this.topic = topic;
    this.symptom = symptom as ShippedSymptomId | undefined;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-fix-outcome': FixOutcomeEvent }
}
