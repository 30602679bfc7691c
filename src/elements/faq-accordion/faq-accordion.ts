import type { TopicId } from '@naosu/content';
import type { FaqItem } from '../../engine/faq-items.js';
import type { HeadingLevel, Theme } from '../attributes.js';
import { LazyElement } from '../lazy-element.js';
import { aroundSlot } from './around-slot.js';
import { slotted } from './slotted.styles.js';

/**
 * Questions and answers as native `<details>`: of the guides, or the page's own, as `<details>` inside the element or by `items`. They can
 * be searched, all opened, linked to by id and printed; each open answer asks whether it helped.
 *
 * @tag naosu-faq-accordion
 * @slot - The page's own `<details>`, which stay in place and are enhanced; anything else is shown until the questions are loaded.
 * @fires naosu-feedback - The reader said whether an answer helped, and why not.
 * @fires naosu-fix-select - The reader chose a fix that an answer names.
 * @fires naosu-search-miss - A search had no strict hit; nothing leaves the page unless the page sends it.
 * @fires naosu-journey - The same as one flat record for analytics: ids and numbers alone.
 * @fires naosu-resize - Its height changed; in a frame alone.
 * @fires naosu-error - The questions could not be loaded.
 * @csspart item - One question with its answer.
 * @csspart trigger - What opens an answer.
 * @csspart content - One answer.
 * @csspart action - The way into a fix.
 * @csspart source - A link to an official page.
 * @csspart status - How many questions were found.
 */
export class FaqAccordion extends LazyElement {
  static override styles = [...LazyElement.styles, slotted];

  static override properties = {
    topic: {},
    items: { attribute: false },
    help: {},
    progress: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
  };

  /** Guide whose questions are shown: `backup` or `mail`; empty for those of all guides, or, where the page brings its own, for none. */
  topic: TopicId | '' = '';
  /** The page's own questions; with a mistake in one all are refused. */
  items: readonly FaqItem[] | undefined;
  /** Id of the `<naosu-help>` that a fix opens in; it may stand on another page of the site. By default the first one of this page. */
  help = '';
  /** Where it is kept which answers are open: `storage` or `none`. */
  progress: 'storage' | 'none' = 'storage';
  /** Level of the heading, 2 to 6. */
  headingLevel: HeadingLevel = 2;
  /** Colours: `light` or `dark`; `auto` follows the `color-scheme` that the page uses. */
  theme: Theme = 'auto';

  protected override async loadBody() {
    const { AccordionBody } = await import('./body.js');
    return new AccordionBody(this);
  }

  protected override renderEarly(state: unknown) {
    return aroundSlot({ above: state, slotShown: true });
  }
}

declare global {
  interface HTMLElementTagNameMap { 'naosu-faq-accordion': FaqAccordion }
}
