import type { ShippedSymptomId, SymptomId } from '@naosu/content';

/** The way led to a human: by the reader's wish, or because nothing was left to try. */
export class EscalateEvent extends CustomEvent<null> {
  /** By wish (`asked`), because nothing was left to try (`exhausted`), what is left could lose something (`locked`), or helps too rarely for what it costs (`unlikely`). */
  readonly because: 'asked' | 'exhausted' | 'locked' | 'unlikely';
  /** Undefined before a symptom is chosen and where a single fix runs. */
  readonly symptom: ShippedSymptomId | undefined;

  constructor(because: 'asked' | 'exhausted' | 'locked' | 'unlikely', symptom: SymptomId | undefined) {
    super('naosu-escalate', { bubbles: true, composed: true });
    this.because = because;
    this.symptom = symptom as ShippedSymptomId | undefined;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-escalate': EscalateEvent }
}
