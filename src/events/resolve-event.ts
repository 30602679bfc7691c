import type { FixId, ShippedFixId, ShippedSymptomId, SymptomId } from '@naosu/content';

/** The reader said that a fix worked. `symptom` is undefined where a single fix ran. */
export class ResolveEvent extends CustomEvent<null> {
  /** The fix that worked. */
  readonly fix: ShippedFixId;
  /** Undefined where a single fix ran. */
  readonly symptom: ShippedSymptomId | undefined;

  constructor(fix: FixId, symptom: SymptomId | undefined) {
    super('naosu-resolve', { bubbles: true, composed: true });
    this.fix = fix as ShippedFixId;
    this.symptom = symptom as ShippedSymptomId | undefined;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-resolve': ResolveEvent }
}
