import { html, nothing, type TemplateResult } from 'lit';
import { placeholder } from '../load-states.js';

/** What is drawn around the slot for the questions of the page. */
export interface Around {
  readonly above: unknown;
  readonly below?: unknown;
  /** Language of what is drawn; the questions of the page have their own. */
  readonly lang?: string;
  /** Whether what the page holds is shown: until all else is there, and where it holds questions. */
  readonly slotShown: boolean;
}

/**
 * One template for all that the accordion shows, so that its slot is the same from the first drawing on: a slot that moves has all that is
 * in it laid out anew, which for a thousand questions takes as long as a third of the page.
 */
export const aroundSlot = ({ above, below = nothing, lang, slotShown }: Around): TemplateResult => html`<section class="root"
  lang=${lang ?? nothing} aria-labelledby="title"><div class="card stack">
    ${above}
    <slot ?hidden=${!slotShown}>${slotShown && !lang ? placeholder(above) : nothing}</slot>
    ${below}
  </div></section>`;
