import type { CauseId, TopicId } from '@naosu/content';
import type { HeadingLevel, Theme } from '../attributes.js';
import { LazyElement } from '../lazy-element.js';

/**
 * The routine that keeps trouble away: how often each thing is due, ticked with a date that is kept, and when it is due next; as a calendar
 * file, too.
 *
 * @tag naosu-checklist
 * @slot - Shown until the tasks are loaded, and while they cannot be.
 * @fires naosu-resize - Its height changed; in a frame alone.
 * @fires naosu-error - The tasks could not be loaded.
 * @csspart list - The tasks of one guide.
 * @csspart item - One task.
 * @csspart status - When a task is due.
 * @csspart action - Saves the calendar file.
 * @csspart source - A link to an official page.
 */
export class Checklist extends LazyElement {
  static override properties = {
    topic: {},
    progress: {},
    prevents: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
  };

  /** Guide whose tasks are listed: `backup` or `mail`; empty for all guides. */
  topic: TopicId | '' = '';
  /** Where it is kept what was done when: `storage` or `none`. */
  progress: 'storage' | 'none' = 'storage';
  /** Causes: what prevents them comes first, the rest folds away. The element around this one gives them. */
  prevents: readonly CauseId[] | undefined;
  /** Level of the heading, 2 to 6. */
  headingLevel: HeadingLevel = 2;
  /** Colours: `light` or `dark`; `auto` follows the `color-scheme` that the page uses. */
  theme: Theme = 'auto';

  protected override async loadBody() {
    const { ChecklistBody } = await import('./body.js');
    return new ChecklistBody(this);
  }
}

declare global {
  interface HTMLElementTagNameMap { 'naosu-checklist': Checklist }
}
