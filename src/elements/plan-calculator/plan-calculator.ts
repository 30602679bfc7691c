import type { PriceList, Region } from '@naosu/content';
import type { GuardedPrices } from '../../engine/plan/price-guard.js';
import type { StorageFacts } from '../../events/facts-change-event.js';
import type { HeadingLevel, Theme } from '../attributes.js';
import { LazyElement } from '../lazy-element.js';

const loadCode = async () => await import('./body.js');

/**
 * Whether the next backup fits into iCloud, what freeing room would gain, which plan would fit, and what it costs. It reads nothing off
 * the phone and sends nothing.
 *
 * @tag naosu-plan-calculator
 * @slot - The page's own text: shown until the prices are loaded, and while they cannot be.
 * @fires naosu-fix-select - The reader chose a way to make room.
 * @fires naosu-facts-change - The reader changed numbers that a guide may share.
 * @fires naosu-journey - The same as one flat record for analytics: ids and numbers alone.
 * @fires naosu-resize - Its height changed; in a frame alone.
 * @fires naosu-error - The prices could not be loaded.
 * @csspart answer - A field.
 * @csspart item - A field, a way to make room, or a plan.
 * @csspart list - The plans.
 * @csspart status - Whether the next backup fits.
 * @csspart warning - What is wrong with a number or with the page's price list.
 * @csspart source - A link to an official page.
 */
export class PlanCalculator extends LazyElement {
  static override properties = {
    region: {},
    facts: { attribute: false },
    prices: { attribute: false },
    help: {},
    progress: {},
    selectable: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
  };

  /** Whose prices are shown: `jp`, `us`, `eu` or `gb`. */
  region: Region = 'jp';
  /** Numbers that a guide knows already; each that the guide changes is filled in. */
  facts: StorageFacts = {};
  /** The page's own price list in place of the built-in one; one with a mistake is refused as a whole. */
  prices: PriceList | undefined;
  /** Id of the `<naosu-help>` that the ways to make room lead to. */
  help = '';
  /** Where the numbers are kept besides memory: `storage` or `none`. */
  progress: 'storage' | 'none' = 'storage';
  /**
   * The element around this one takes `naosu-fix-select`.
   * @internal
   */
  selectable = false;
  /** Level of the heading, 2 to 6. */
  headingLevel: HeadingLevel = 2;
  /** Colours: `light` or `dark`; `auto` follows the `color-scheme` that the page uses. */
  theme: Theme = 'auto';

  /**
   * Checks a page's price list for the element `tag`.
   * @internal
   */
  static async checkPrices(prices: PriceList, tag: string): Promise<GuardedPrices> {
    return (await loadCode()).checkPrices(prices, tag);
  }

  protected override async loadBody() {
    const { CalculatorBody } = await loadCode();
    return new CalculatorBody(this);
  }
}

declare global {
  interface HTMLElementTagNameMap { 'naosu-plan-calculator': PlanCalculator }
}
