import type { PriceList, Region, ShippedFixId, ShippedSymptomId, TopicId } from '@naosu/content';
import { FocusController } from '../../controllers/focus-controller.js';
import { flag } from '../../controllers/page-controller.js';
import type { Keeping } from '../../controllers/progress-controller.js';
import type { StepperBody } from './body.js';
import type { HeadingLevel, Theme } from '../attributes.js';
import type { HostContact } from '../../engine/handoff/contact-guard.js';
import type { Left } from './left-case.js';
import { LazyElement } from '../lazy-element.js';

/**
 * One ladder of fixes, one step at a time, with the checks that choose it and "did it work?" after each fix. Runs a symptom or a single
 * fix by id; keeps its own progress.
 *
 * @tag naosu-fix-stepper
 * @slot - Shown until the guide is loaded, and while it cannot be.
 * @fires naosu-answer - The reader answered a check.
 * @fires naosu-fix-start - The reader saw the first step of a fix.
 * @fires naosu-step-view - The reader saw a step.
 * @fires naosu-fix-outcome - The reader said how a fix ended.
 * @fires naosu-resolve - The reader said that it works again.
 * @fires naosu-escalate - The way led to a human.
 * @fires naosu-note-take - The reader took the note for support.
 * @fires naosu-fix-select - The reader chose a way to make room, in the calculator.
 * @fires naosu-facts-change - The reader changed numbers in the calculator.
 * @fires naosu-progress-change - The case went on; `state` holds it.
 * @fires naosu-journey - The same as one flat record for analytics: ids and numbers alone.
 * @fires naosu-resize - Its height changed; in a frame alone.
 * @fires naosu-error - The guide could not be loaded.
 * @csspart step - One step of a fix.
 * @csspart answer - One answer of a check.
 * @csspart action - A main action.
 * @csspart warning - What to know before harm.
 * @csspart list - The fixes of the case, or choices.
 * @csspart item - One of these.
 * @csspart status - What the guide says about the case.
 * @csspart source - A link to an official page.
 */
export class FixStepper extends LazyElement {
  /**
   * Loads `<naosu-plan-calculator>`, which only some readers open; set by the module that defines this element.
   * @internal
   */
  static loadCalculator: () => Promise<unknown> = () => Promise.resolve();
  /**
   * Loads `<naosu-checklist>`, which stands where it works again; set likewise.
   * @internal
   */
  static loadChecklist: () => Promise<unknown> = () => Promise.resolve();

  /**
   * Loads `<naosu-handoff>` along with the fixes: a human is one action away; set by the module that defines this element.
   * @internal
   */
  static loadHandoff: () => Promise<unknown> = () => Promise.resolve();

  static override properties = {
    topic: {},
    symptom: {},
    fix: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
    progress: {},
    storageKey: { attribute: 'storage-key' },
    human: { converter: flag },
    leave: { attribute: false },
    left: { attribute: false },
    browserBack: { attribute: 'browser-back', converter: flag },
    scrollOffset: { attribute: 'scroll-offset' },
    fresh: { converter: flag },
    region: {},
    prices: { attribute: false },
  };

  /** Guide that the symptom or fix belongs to: `backup` or `mail`; empty for the first that there is. */
  topic: TopicId | '' = '';
  /** Symptom whose ladder runs. */
  symptom: ShippedSymptomId | '' = '';
  /** Single fix to run, where no symptom is given. */
  fix: ShippedFixId | '' = '';
  /** Level of the headings, 2 to 6. */
  headingLevel: HeadingLevel = 2;
  /** Colours: `light` or `dark`; `auto` follows the `color-scheme` that the page uses. */
  theme: Theme = 'auto';
  /** Where progress is kept besides memory: `both`, `url`, `storage` or `none`. */
  progress: Keeping = 'both';
  /** Name under which progress is kept; by default the element's id. */
  storageKey = '';
  /** Shows who can help instead of the ladder. */
  human = false;

  /** Begins anew on each visit: what is saved is not taken up, a link into a case is. */
  fresh = false;
  /** Height in pixels that the page keeps free at the top, for a header that lies over it; `scroll-padding` of the page counts, too. */
  scrollOffset = 0;
  /** Lets the browser's back button go one screen back; the page must not route by history entries of its own. */
  browserBack = false;
  /** Whose prices are shown: `jp`, `us`, `eu` or `gb`; by default Japan's. */
  region: Region | undefined;
  /** The page's own price list in place of the built-in one; one with a mistake is refused as a whole. */
  prices: PriceList | undefined;

  /** The page's own contacts, before the built-in ones; a list with a mistake is refused as a whole. */
  declare contacts: readonly HostContact[] | undefined;

  /**
   * Where the element around this one lists symptoms: shows the list, with a case that can be taken up again. Going back from the first
   * screen leads there too.
   * @internal
   */
  leave: ((left?: Left) => void) | undefined;

  /**
   * The case to take up again.
   * @internal
   */
  left: Left | undefined;

  readonly #focus = new FocusController(this);
  #own: StepperBody | undefined;

  /** Moves focus to the heading of what is shown, after the next drawing. */
  focusHeading() {
    this.#focus.ask();
    this.requestUpdate();
  }

  /** Forgets the case, all that is saved of it, and the note. */
  async forget(): Promise<void> {
    await this.updateComplete;
    this.#own?.forget();
  }

  protected override async loadBody() {
    const { StepperBody } = await import('./body.js');
    return (this.#own = new StepperBody(this));
  }
}

declare global {
  interface HTMLElementTagNameMap { 'naosu-fix-stepper': FixStepper }
}
