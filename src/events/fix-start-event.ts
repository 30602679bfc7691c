import type { FixId } from '@naosu/content';

/** The reader saw the first step of a fix. */
export class FixStartEvent extends CustomEvent<null> {
  constructor(
    /** The fix. */
    readonly fix: FixId,
  ) {
    super('naosu-fix-start', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-fix-start': FixStartEvent }
}
