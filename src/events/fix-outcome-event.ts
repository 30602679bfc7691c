import type { FixId, ShippedFixId } from '@naosu/content';
import type { Result } from '../engine/progress.js';

/** The reader said how a fix ended. */
export class FixOutcomeEvent extends CustomEvent<null> {
  /** The fix. */
  readonly fix: ShippedFixId;
  /** How it ended. */
  readonly result: Result;

  constructor(fix: FixId, result: Result) {
    super('naosu-fix-outcome', { bubbles: true, composed: true });
    this.fix = fix as ShippedFixId;
    this.result = result;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-fix-outcome': FixOutcomeEvent }
}
