import type { CheckerId } from '../../engine/checker/checkers.js';
import type { HeadingLevel, Theme } from '../attributes.js';
import { LazyElement } from '../lazy-element.js';

/**
 * One check as a card of its own: says at once what the answers mean, why, and what to do next. With `help` it shares its answers with that
 * guide.
 *
 * @tag naosu-checker
 * @slot - Shown until the texts are loaded, and while they cannot be.
 * @fires naosu-answer - The reader answered a check.
 * @fires naosu-fix-select - The reader chose the fix that the card names.
 * @fires naosu-journey - The same as one flat record for analytics: ids and numbers alone.
 * @fires naosu-resize - Its height changed; in a frame alone.
 * @fires naosu-error - The texts could not be loaded.
 * @csspart status - What the card says.
 * @csspart answer - One answer.
 * @csspart action - What to do next.
 * @csspart warning - What is wrong with a number.
 * @csspart source - A link to an official page.
 */
export class Checker extends LazyElement {
  static override properties = {
    check: {},
    help: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
  };

  /** `icloud-room`, `phone-free`, `backup-time`, `auto-conditions`, `last-backup-days`, `push-or-fetch` or `app-password`. */
  check: CheckerId = 'icloud-room';
  /** Id of the `<naosu-help>` that shares the answers and that the fix opens in; it may stand on another page of the site. */
  help = '';
  /** Level of the heading, 2 to 6. */
  headingLevel: HeadingLevel = 2;
  /** Colours: `light` or `dark`; `auto` follows the `color-scheme` that the page uses. */
  theme: Theme = 'auto';

  protected override async loadBody() {
    const { CheckerBody } = await import('./body.js');
    return new CheckerBody(this);
  }
}

declare global {
  interface HTMLElementTagNameMap { 'naosu-checker': Checker }
}
