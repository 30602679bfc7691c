import { msg, str } from '@lit/localize';
import type { TopicId } from '@naosu/content';
import { adoptStyles, html, nothing, render } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { linkInto } from '../../controllers/address.js';
import { announce, prepareAnnouncer } from '../../controllers/announcer.js';
import { tellJourney } from '../../controllers/journey.js';
import { shownLocale } from '../../controllers/language.js';
import { listedTopics } from '../../controllers/listed-topics.js';
import { PagePanels } from '../../controllers/page-panels.js';
import { PanelsController } from '../../controllers/panels-controller.js';
import { PhraseBreaks } from '../../controllers/phrase-breaks.js';
import { ReferenceController, type Beside } from '../../controllers/reference-controller.js';
import { scrollToTop } from '../../controllers/scroll-to.js';
import { claimKey } from '../../controllers/storage-key.js';
import { dayAt } from '../../controllers/today.js';
import { guardItems, type FaqItem } from '../../engine/faq-items.js';
import { FeedbackEvent, type FeedbackReason } from '../../events/feedback-event.js';
import { FixSelectEvent } from '../../events/fix-select-event.js';
import { base } from '../../styles/base.js';
import { furtherControls } from '../../styles/further-controls.js';
import { hiddenText } from '../../styles/hidden-text.js';
import { searchField } from '../../styles/search-field.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../heading.js';
import type { Help } from '../help/help.js';
import type { Body } from '../lazy-element.js';
import { loadFailed } from '../load-states.js';
import { aroundSlot } from './around-slot.js';
import { beneathAnswer, type Said } from './beneath.js';
import type { FaqAccordion } from './faq-accordion.js';
import { styles } from './faq-accordion.styles.js';
import { questionList } from './list.js';
import { anchorOf, questionFrom, questionIn, questionsOf, type FixLink, type Question, type QuestionGroup } from './question.js';
import { SearchBar } from './search-bar.js';
import { slotted } from './slotted.styles.js';

/** What is drawn in a panel of the page is known by it. */
const beneathMark = 'data-naosu-beneath';

/** The accordion itself: whose questions it shows, and what stands beneath an answer. */
export class AccordionBody implements Body {
  /** First what is adopted already: a sheet that moves has all styled anew. */
  readonly styles = [slotted, hiddenText, searchField, styles];

  readonly content: ReferenceController;
  readonly #breaks: PhraseBreaks;
  readonly #page: PagePanels;
  readonly #panels: PanelsController;
  readonly #bar: SearchBar;
  /** Where what stands beneath an answer is drawn, once the answer has been open. */
  readonly #beneath = new Map<HTMLDetailsElement, HTMLElement | ShadowRoot>();
  readonly #said = new Map<string, Said>();
  #found: ReadonlySet<string> | undefined;
  /** All that is drawn here, not those that the page holds. */
  #groups: readonly QuestionGroup[] = [];
  #count = 0;
  #all: readonly Question[] | undefined;
  #composedFrom: readonly unknown[] = [];
  #given: unknown;
  #items: readonly FaqItem[] = [];
  #ownKey: string | undefined;

  constructor(private readonly host: FaqAccordion) {
    this.#breaks = new PhraseBreaks(host, () => host.shadowRoot!.querySelectorAll('.card > :not(.own)'));
    this.#page = new PagePanels(host, () => `own-${this.#key}`);
    this.content = new ReferenceController(host, () => this.#topics());
    this.#panels = new PanelsController(host, {
      all: () => [...this.#page.named, ...(host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details[part]') ?? [])],
      key: () => (host.progress === 'none' ? undefined : this.#key),
      opened: (panel) => this.#drawBeneath(panel),
      reveal: () => this.#bar.clear(),
    });
    // After those that load and open: it draws from what they have.
    host.addController(this);
    this.#bar = new SearchBar(host, {
      count: () => this.#count,
      questions: () => this.#questions,
      changed: () => this.#filter(),
      setAll: (open) => this.#setAll(open),
      enter: () => this.#panels.all.find(({ hidden }) => !hidden)?.querySelector('summary')?.focus(),
    });
  }

  hostConnected() {
    prepareAnnouncer(this.host);
  }

  hostUpdate() {
    const { beside } = this.content;
    const from = [beside, this.#items, this.#page.panels, shownLocale()];
    if (!beside || from.every((one, place) => one === this.#composedFrom[place])) return;
    this.#composedFrom = from;
    this.#compose(beside);
  }

  render() {
    const { beside } = this.content;
    if (!beside) return undefined;
    const level = this.host.headingLevel;
    return aroundSlot({
      lang: shownLocale(),
      slotShown: this.#page.panels.length > 0,
      above: html`<div id="title">${heading(level, 'title', msg('よくある質問', { id: 'faq-accordion.title' }))}</div>
        ${this.content.error ? loadFailed(() => this.content.retry()) : nothing}
        ${this.#count > 1 ? this.#bar.render() : nothing}`,
      below: html`${guard([this.#groups, level], () => questionList(this.#groups, level))}
        ${beside.length === 0 || this.#groups.length === 0 ? nothing
        : html`<p class="imprint small muted">${msg('このガイドはApple Inc.とは関係のない独立したものです。', { id: 'help.not-apple' })}</p>`}`,
    });
  }

  hostUpdated() {
    this.#filter();
    const open = [this.host, this.host.renderRoot].flatMap((root) => [...root.querySelectorAll<HTMLDetailsElement>('details[open]')]);
    for (const panel of new Set([...open, ...this.#beneath.keys()])) this.#drawBeneath(panel);
  }

  get #key(): string {
    return (this.#ownKey ??= claimKey(this.host));
  }

  /** Asked before all else: where a page brings questions of its own, those of a guide are loaded only if it names the guide. */
  #topics(): readonly TopicId[] {
    if (this.host.items !== this.#given) this.#takeItems(this.host.items);
    const own = this.#items.length > 0 || this.#page.panels.some(({ id }) => !id.startsWith(anchorOf('')));
    return this.host.topic === '' && own ? [] : listedTopics(this.host);
  }

  #compose(beside: readonly Beside[]) {
    const today = dayAt(Date.now());
    const held = this.#page.panels.map(({ id }) => id);
    const own = this.#items.map((item) => questionFrom(item, today, shownLocale()));
    const groups: readonly QuestionGroup[] = [{ questions: own },
      ...beside.map((one) => ({ title: one.list.title, questions: questionsOf(one, held, today) }))];
    this.#groups = groups.filter(({ questions }) => questions.length > 0);
    this.#count = this.#groups.reduce((count, { questions }) => count + questions.length, held.length);
    this.#all = undefined;
  }

  /** All of them, once they are searched or one is open: there may be a thousand. */
  get #questions(): readonly Question[] {
    return this.#all ??= [...this.#page.named.map((panel) => questionIn(panel, this.content.beside ?? [])),
      ...this.#groups.flatMap(({ questions }) => questions)];
  }

  #takeItems(given: unknown) {
    this.#given = given;
    const { items, problems } = given === undefined ? { items: [], problems: [] } : guardItems(given);
    for (const problem of problems) console.warn(`<naosu-faq-accordion> ${problem}`);
    if (items) this.#items = items;
  }

  /** Shows what was found; all of it while nothing is searched for. */
  #filter() {
    const { found } = this.#bar;
    // While nothing is searched for nothing is hidden, of a thousand either.
    if (!found && !this.#found) return;
    this.#found = found;
    for (const panel of this.#panels.all) panel.hidden = found !== undefined && !found.has(panel.id);
    for (const group of this.host.renderRoot.querySelectorAll<HTMLElement>('.group'))
      group.hidden = !group.querySelector('details:not([hidden])');
  }

  #setAll(open: boolean) {
    const changed = this.#panels.setAll(this.#panels.all.filter(({ hidden }) => !hidden), open);
    announce(this.host, () => (open ? msg(str`${changed}件を開きました`, { id: 'faq-accordion.opened' })
      : msg(str`${changed}件を閉じました`, { id: 'faq-accordion.closed' })));
  }

  #drawBeneath(panel: HTMLDetailsElement) {
    const question = this.#questions.find(({ id }) => id === panel.id);
    if (!question) return;
    const held = this.#page.panels.includes(panel);
    const place = this.#beneath.get(panel) ?? (held ? this.#placeIn(panel) : panel.querySelector<HTMLElement>('.answer > :last-child')!);
    this.#beneath.set(panel, place);
    const drawn = beneathAnswer(question, {
      said: this.#said.get(question.id) ?? 'nothing',
      address: (link) => this.#address(link),
      openFix: (event, link) => this.#onFix(event, link),
      say: (helped, reason) => this.#onSaid(question, panel, helped, reason),
      toList: this.#onToList,
    });
    render(held ? html`<div class="root" data-theme=${this.host.theme}>${drawn}</div>` : drawn, place);
    this.#breaks.mark(place);
  }

  /** In a panel of the page, apart from the sheets of the page; in a clone of the page its empty place is there already. */
  #placeIn(panel: HTMLDetailsElement): ShadowRoot {
    const place = panel.querySelector(`:scope > [${beneathMark}]`) ?? document.createElement('div');
    place.setAttribute(beneathMark, '');
    const root = place.attachShadow({ mode: 'open' });
    adoptStyles(root, [tokens, base, furtherControls, ...this.styles]);
    panel.append(place);
    return root;
  }

  /** The guide that fixes open in: the one that is named, which may stand on another page, else the first of this page. */
  get #help(): Partial<Help> | null {
    return this.host.help === '' ? document.querySelector('naosu-help') : document.getElementById(this.host.help) as Partial<Help> | null;
  }

  #address({ topic, fix }: FixLink): string | undefined {
    const id = this.host.help || this.#help?.id;
    return id ? linkInto(id, `${topic}/fix/${fix}`) : undefined;
  }

  #onFix(event: Event, { topic, fix }: FixLink) {
    this.host.dispatchEvent(new FixSelectEvent(fix, topic));
    tellJourney(this.host, 'fix_select', { topic, fix });
    const help = this.#help;
    if (!help?.open) return;
    event.preventDefault();
    help.open(topic, '', fix);
  }

  #onSaid({ id, name }: Question, panel: HTMLDetailsElement, helped: boolean, reason?: FeedbackReason) {
    const whole = helped || reason !== undefined;
    this.#said.set(id, whole ? 'all' : 'not-helped');
    this.#drawBeneath(panel);
    this.#beneath.get(panel)!.querySelector<HTMLElement>('[data-focus]')?.focus();
    if (!whole) return;
    this.host.dispatchEvent(new FeedbackEvent(name, helped, reason));
    tellJourney(this.host, 'feedback', { result: reason ?? 'helped' });
  }

  #onToList = (event: Event) => {
    event.preventDefault();
    const title = this.host.renderRoot.querySelector<HTMLElement>('#title > *')!;
    title.focus({ preventScroll: true });
    scrollToTop(title);
  };
}
