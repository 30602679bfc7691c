import { msg } from '@lit/localize';
import type { PriceList, Region, ShippedFixId, ShippedSymptomId, SymptomList, TopicId } from '@naosu/content';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { AheadController } from '../../controllers/ahead-controller.js';
import { ContentController, questionsOf } from '../../controllers/content-controller.js';
import { focusMain, refocus } from '../../controllers/focus.js';
import { listedTopics } from '../../controllers/listed-topics.js';
import { PageController, flag } from '../../controllers/page-controller.js';
import { phrases } from '../../controllers/phrases.js';
import type { Keeping } from '../../controllers/progress-controller.js';
import { claimKey } from '../../controllers/storage-key.js';
import type { HostContact } from '../../engine/handoff/contact-guard.js';
import type { SymptomSelectEvent } from '../../events/symptom-select-event.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import type { HeadingLevel, Theme } from '../attributes.js';
import { guarded } from '../guarded.js';
import { loadFailed, placeholder, waiting, waitingText } from '../load-states.js';
import { parts } from '../parts.js';
import type { SymptomPicker } from '../symptom-picker/symptom-picker.js';
import { styles } from './help.styles.js';
import type { OpenedCase } from './opened-case.js';
import { firstOpening, foundOpening, linkedOpening, type Opening } from './opening.js';

/** What takes longer is told to a screen reader. */
const waitMs = 300;

/**
 * The whole guided journey: find the symptom, answer a few checks, fix by fix, until it is resolved, a time to wait, or a human.
 *
 * @tag naosu-help
 * @slot - The page's own help text: shown until the guide is loaded, and while it cannot be.
 * @fires naosu-symptom-select - The reader chose a symptom; where the page prevents it, no guide opens.
 * @fires naosu-search-miss - A search had no strict hit.
 * @fires naosu-answer - The reader answered a check.
 * @fires naosu-fix-start - The reader saw the first step of a fix.
 * @fires naosu-step-view - The reader saw a step.
 * @fires naosu-fix-outcome - The reader said how a fix ended.
 * @fires naosu-resolve - The reader said that it works again.
 * @fires naosu-escalate - The way led to a human.
 * @fires naosu-note-take - The reader took the note for support: copied, shared or printed it, or handed it to the page.
 * @fires naosu-fix-select - The reader chose a way to make room, in the calculator.
 * @fires naosu-facts-change - The reader changed numbers in the calculator.
 * @fires naosu-progress-change - The case went on; `state` holds it.
 * @fires naosu-journey - The same as one flat record for analytics: ids and numbers alone.
 * @fires naosu-resize - Its height changed; in a frame alone.
 * @fires naosu-error - Something could not be loaded or drawn.
 * @csspart list - The list of symptoms or of choices.
 * @csspart item - One symptom or choice.
 * @csspart step - One step of a fix.
 * @csspart answer - One answer of a check.
 * @csspart action - A main action.
 * @csspart warning - What to know before harm.
 * @csspart status - What the guide says about the case.
 * @csspart source - A link to an official page.
 */
export class Help extends LitElement {
  static override styles = [tokens, base, styles];

  static override properties = {
    topic: {},
    symptom: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
    progress: {},
    fix: {},
    region: {},
    prices: { attribute: false },
    browserBack: { attribute: 'browser-back', converter: flag },
    scrollOffset: { attribute: 'scroll-offset' },
    fresh: { converter: flag },
    opening: { state: true },
  };

  /**
   * Loads what a case is shown with, which a reader who only looks never needs; the module that defines this element loads
   * `<naosu-fix-stepper>` along with it.
   * @internal
   */
  static loadCase: () => Promise<typeof import('./opened-case.js')> = () => import('./opened-case.js');

  /** Guide whose symptoms are listed: `backup` or `mail`; empty for all guides. */
  topic: TopicId | '' = '';
  /** Symptom to start with, where nothing is saved. */
  symptom: ShippedSymptomId | '' = '';
  /** Level of the headings, 2 to 6. */
  headingLevel: HeadingLevel = 2;
  /** Colours: `light` or `dark`; `auto` follows the `color-scheme` that the page uses. */
  theme: Theme = 'auto';
  /** Where progress is kept besides memory: `both`, `url`, `storage` or `none`. */
  progress: Keeping = 'both';
  /** Single fix to start with, where nothing is saved and no symptom is given. */
  fix: ShippedFixId | '' = '';
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
   * What is shown instead of the list; nothing of it while the reader looks for the symptom.
   * @internal
   */
  opening: Opening = {};

  readonly #content = new ContentController(this, () => ({
    lists: listedTopics(this), topic: this.opening.topic, ...(this.opening.topic ? { code: this.#loadCase } : {}),
  }));
  /** Of several guides none is fetched before the reader points at one. */
  readonly #ahead = new AheadController<TopicId>(this, () => !this.opening.topic && !!this.#content.lists, (of) => {
    const [{ topic, locale }, ...others] = this.#content.lists as [SymptomList];
    return Promise.all([this.#loadCase(), of || others.length === 0 ? questionsOf(of ?? topic, locale) : undefined]);
  });
  #case: OpenedCase | undefined;
  #key = '';
  #moveFocus = false;
  /** The list was on the screen, and stays until the guide is in. */
  #showsList = false;
  /** What is to be shown is not all there. */
  #awaits = true;
  /** The reader asked for it again. */
  #again = false;
  #waits: ReturnType<typeof setTimeout> | undefined;
  /** Nothing was pressed since the screen changed. */
  #fresh = false;

  constructor() {
    super();
    this.addController(new PageController(this));
  }

  /** A first view that the page brought drawn stands before what this draws, until that takes its place. */
  protected override createRenderRoot() {
    const view = this.shadowRoot?.firstElementChild;
    const root = super.createRenderRoot();
    if (view) {
      this.renderOptions.renderBefore = null;
      import('./rendered-view.js').then(({ RenderedView }) => new RenderedView(this, view), () => view.remove());
    }
    return root;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHash);
    this.#key = '';
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
  }

  /** Shows the ladder of a symptom, or a single fix; the list without a guide. Focus moves there. */
  open(topic?: TopicId, symptom = '', fix = '') {
    this.#show({ topic, symptom, fix });
  }

  /** Focuses the main heading or field. */
  override focus(options?: FocusOptions) {
    focusMain(this, options);
  }

  /** Forgets the case, all that is saved of it, and the note; the list is shown. */
  async forget(): Promise<void> {
    await (await this.#loadCase()).forget(this.#key);
    this.opening = {};
  }

  readonly #loadCase = async () => (this.#case ??= new (await Help.loadCase()).OpenedCase(this, (opening) => this.#show(opening)));

  #show(opening: Opening) {
    this.opening = opening;
    this.#again = false;
    this.#moveFocus = this.#fresh = true;
  }

  /** Begins once all is set that the page sets, and anew where it names something else than before, as a router does. */
  #begin(changed: PropertyValues<this>) {
    const named = (['topic', 'symptom', 'fix'] as const).filter((name) => changed.has(name));
    if (this.#key && named.length === 0) return;
    const goesOn = !this.#key && (this.opening.topic || this.#moveFocus);
    const restores = !this.#key || named.join() === 'topic';
    this.#key ||= claimKey(this);
    if (goesOn) return;
    this.opening = firstOpening(this, this.#key, restores);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#begin(changed);
    const { lists, guide } = this.#content;
    this.opening = foundOpening(this, this.opening, lists, guide);
    const { topic } = this.opening;
    this.#awaits = !lists || (!!topic && guide?.topic.id !== topic);
    this.#again &&= this.#awaits;
  }

  protected override performUpdate() {
    guarded(this, () => super.performUpdate(), () => {}, () => this.open());
  }

  protected override render() {
    const { lists, guide, error } = this.#content;
    const { topic } = this.opening;
    const told = error ? loadFailed(this.#onRetry) : this.#again ? waiting() : nothing;
    const opened = topic && guide?.topic.id === topic ? this.#case!.draw(guide, this.opening, this.#key) : undefined;
    // Whoever comes back to a case waits for that alone.
    this.#showsList ||= !topic || !!error;
    if (!lists?.[0] || !(opened ?? this.#showsList)) return html`<div class="root">${told}<slot>${placeholder(told)}</slot></div>`;
    return html`<div class="root" lang=${lists[0].locale} @mousedown=${this.#onMouseDown}><div class="card">
      ${told}
      ${opened ?? html`${this.#picker(lists)}${topic && told === nothing ? html`<div class="over">${waiting()}</div>` : nothing}`}
      <p class="imprint small muted">${phrases(msg('このガイドはApple Inc.とは関係のない独立したものです。', { id: 'help.not-apple' }))}</p>
    </div></div>`;
  }

  /** The element is there when what it holds is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#content.settled;
    const done = await super.getUpdateComplete();
    await this.shadowRoot!.querySelector<SymptomPicker>('naosu-symptom-picker')?.updateComplete;
    return done;
  }

  protected override updated() {
    if (!this.#awaits || !this.opening.topic || this.#content.error || this.#again) {
      clearTimeout(this.#waits);
      this.#waits = undefined;
    } else this.#waits ??= setTimeout(this.#sayWaiting, waitMs);
    if (this.#again) refocus(this, '.waiting, .button');
    if (!this.#moveFocus || this.#awaits) return;
    this.#moveFocus = false;
    const root = this.shadowRoot!;
    (root.querySelector('naosu-fix-stepper') ?? root.querySelector('naosu-symptom-picker'))?.focusHeading();
  }

  #sayWaiting = async () => {
    const announcer = await import('../../controllers/announcer.js').catch(() => undefined);
    // Meanwhile it may have come.
    if (this.#waits) announcer?.announce(this, waitingText);
  };

  #picker(lists: readonly SymptomList[]) {
    return html`
      ${this.#case?.notice(this.opening)}
      <p class="bar screen-only"><button class="quiet" type="button"
        @click=${this.#onHuman}>${msg('人に相談する', { id: 'fix-stepper.human' })}</button></p>
      <naosu-symptom-picker exportparts=${parts} .lists=${lists} .theme=${this.theme} .headingLevel=${this.headingLevel}
        @pointerover=${this.#onInterest} @focusin=${this.#onInterest}
        @naosu-symptom-select=${this.#onSymptom} @ask-human=${this.#onHuman}></naosu-symptom-picker>`;
  }

  /** A finger or a pointer on an entry: what follows is fetched while it is pressed. */
  #onInterest = (event: Event) => {
    const entry = (event.composedPath()[0] as Element).closest<HTMLElement>('[data-topic]');
    if (entry) this.#ahead.begin(entry.dataset['topic'] as TopicId);
  };

  /** The listeners of the page come after this one. */
  #onSymptom = (event: SymptomSelectEvent) => queueMicrotask(() => {
    if (event.defaultPrevented) return;
    this.#show({ topic: event.topic, symptom: event.symptom, elsewhere: !listedTopics(this).includes(event.topic) });
  });

  /** A link of this page into the guide; what the guide writes there itself is heard by nobody. */
  #onHash = () => {
    const opening = linkedOpening(this.#key);
    if (opening) this.#show(opening);
  };

  /** The second press of a double one lands on the next screen: it must not take the focus from the heading. */
  #onMouseDown = (event: MouseEvent) => {
    if (event.detail > 1 && this.#fresh) event.preventDefault();
    this.#fresh = false;
  };

  #onHuman = () => {
    this.#show({ topic: listedTopics(this)[0], human: true });
    void this.#loadCase().then((opened) => opened.tellHuman(), () => undefined);
  };

  #onRetry = () => {
    this.#again = this.#moveFocus = true;
    this.#content.retry();
  };
}

declare global {
  interface HTMLElementTagNameMap { 'naosu-help': Help }
}
