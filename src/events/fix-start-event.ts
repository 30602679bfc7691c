import type { FixId, ShippedFixId } from '@naosu/content';

/** The reader saw the first step of a fix. */
export class FixStartEvent extends CustomEvent<null> {
  /** The fix. */
  readonly fix: ShippedFixId;

  constructor(fix: FixId) {
    super('naosu-fix-start', { bubbles: true, composed: true });
    this.fix = fix as ShippedFixId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-fix-start': FixStartEvent }
}
