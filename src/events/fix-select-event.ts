import type { FixId, TopicId } from '@naosu/content';

/** The reader chose a fix to go on with. */
export class FixSelectEvent extends CustomEvent<null> {
  constructor(readonly fix: FixId, readonly topic: TopicId) {
    super('naosu-fix-select', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-fix-select': FixSelectEvent }
}
