import type { FixId, ShippedFixId, TopicId } from '@naosu/content';

/** The reader chose a fix to go on with. */
export class FixSelectEvent extends CustomEvent<null> {
  /** The fix to go on with. */
  readonly fix: ShippedFixId;
  /** The guide that holds it. */
  readonly topic: TopicId;

  constructor(fix: FixId, topic: TopicId) {
    super('naosu-fix-select', { bubbles: true, composed: true });
    this.fix = fix as ShippedFixId;
    this.topic = topic;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-fix-select': FixSelectEvent }
}
