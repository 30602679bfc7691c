import type { FixId, SymptomId } from '@naosu/content';

/** The reader said that a fix worked. `symptom` is undefined where a single fix ran. */
export class ResolveEvent extends CustomEvent<null> {
  constructor(
    /** The fix that worked. */
    readonly fix: FixId,
    /** Undefined where a single fix ran. */
    readonly symptom: SymptomId | undefined,
  ) {
    super('naosu-resolve', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-resolve': ResolveEvent }
}
