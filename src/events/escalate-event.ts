import type { SymptomId } from '@naosu/content';

/** The way led to a human: by the reader's wish, or because nothing was left to try. */
export class EscalateEvent extends CustomEvent<null> {
  constructor(readonly because: 'asked' | 'exhausted' | 'locked', readonly symptom: SymptomId | undefined) {
    super('naosu-escalate', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-escalate': EscalateEvent }
}
