import type { FixId, TopicId } from '@naosu/content';

/** The reader chose a fix to go on with. */
export class FixSelectEvent extends CustomEvent<null> {
  constructor(
    /** The fix to go on with. */
    readonly fix: FixId,
    /** The guide that holds it. */
    readonly topic: TopicId,
  ) {
    super('naosu-fix-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-fix-select': FixSelectEvent }
}
