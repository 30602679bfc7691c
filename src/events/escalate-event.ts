import type { SymptomId } from '@naosu/content';

/** The way led to a human: by the reader's wish, or because nothing was left to try. */
export class EscalateEvent extends CustomEvent<null> {
  constructor(
    /** By wish (`asked`), because nothing was left to try (`exhausted`), or because what is left could lose something (`locked`). */
    readonly because: 'asked' | 'exhausted' | 'locked',
    /** Undefined before a symptom is chosen and where a single fix runs. */
    readonly symptom: SymptomId | undefined,
  ) {
    super('naosu-escalate', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-escalate': EscalateEvent }
}
