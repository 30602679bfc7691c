import type { FixId } from '@naosu/content';
import type { Result } from '../engine/progress.js';

/** The reader said how a fix ended. */
export class FixOutcomeEvent extends CustomEvent<null> {
  constructor(
    /** The fix. */
    readonly fix: FixId,
    /** How it ended. */
    readonly result: Result,
  ) {
    super('naosu-fix-outcome', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-fix-outcome': FixOutcomeEvent }
}
