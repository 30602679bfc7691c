import type { ShippedSymptomId, SymptomId, TopicId } from '@naosu/content';

/** The way led to a human: by the reader's wish, or because nothing was left to try. */
export class EscalateEvent extends CustomEvent<null> {
  /**
   * By wish (`asked`), because nothing was left to try (`exhausted`), what is left could lose something (`locked`), or helps too rarely for
   * what it costs (`unlikely`).
   */
  readonly because: 'asked' | 'exhausted' | 'locked' | 'unlikely';
  /** Undefined before a symptom is chosen and where a single fix runs. */
  readonly symptom: ShippedSymptomId | undefined;

  /** The guide; undefined where several are listed and none is chosen. */
  readonly topic: TopicId | undefined;

  constructor(because: 'asked' | 'exhausted' | 'locked' | 'unlikely', symptom: SymptomId | undefined, topic: TopicId | undefined) {
    super('naosu-escalate', { bubbles: true, composed: true });
    this.because = because;
    this.topic = topic;
    this.symptom = symptom as ShippedSymptomId | undefined;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-escalate': EscalateEvent }
}
