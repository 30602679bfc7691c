import { msg } from '@lit/localize';
import { topicIds, type PriceList, type TopicId } from '@naosu/content';
import { html, nothing } from 'lit';
import { linkInto } from '../../controllers/address.js';
import { announce, prepareAnnouncer } from '../../controllers/announcer.js';
import { tellJourney } from '../../controllers/journey.js';
import { PhraseBreaks } from '../../controllers/phrase-breaks.js';
import { PricesController } from '../../controllers/prices-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { savedRecord } from '../../controllers/saved-case.js';
import { claimKey } from '../../controllers/storage-key.js';
import { writeStored } from '../../controllers/storage.js';
import { dayAt, notBefore } from '../../controllers/today.js';
import { plansOn, plansWith } from '../../engine/plan/plans.js';
import { guardPrices, withPages, type GuardedPrices } from '../../engine/plan/price-guard.js';
import { roomOf } from '../../engine/plan/room.js';
import { freeOf, neededOf } from '../../engine/plan/usage.js';
import { valuedWays, waysOf, type WayId } from '../../engine/plan/ways.js';
import { FactsChangeEvent, type StorageFacts } from '../../events/facts-change-event.js';
import { FixSelectEvent } from '../../events/fix-select-event.js';
import { hiddenText } from '../../styles/hidden-text.js';
import { switchPlaces } from '../../styles/switch.js';
import { heading } from '../heading.js';
import type { Body } from '../lazy-element.js';
import { loadFailed } from '../load-states.js';
import { kindFields, mainFields, shareFields, sizeError } from './fields.js';
import { emptyField, emptyForm, formWith, inputOf, leftField, type Field, type Form } from './form.js';
import { readForm, writeForm } from './kept-form.js';
import { monthsChart } from './months-chart.js';
import { planList } from './plan-list.js';
import { styles as pictures } from './pictures.styles.js';
import { styles } from './plan-calculator.styles.js';
import { styles as planListStyles } from './plan-list.styles.js';
import type { Help } from '../help/help.js';
import { wayName } from './names.js';
import type { PlanCalculator } from './plan-calculator.js';
import { pay, verdict, verdictText, ways } from './verdict.js';
import type { View } from './view.js';

/** A screen reader hears the answer once the reader pauses. */
const announceAfterMs = 700;
/** The guide that leads through all ways to make room; a build may leave it out. */
const topic: TopicId = 'backup';
const isHeld = topicIds.includes(topic);

/** The calculator itself: its form, kept over a reload, and what follows from it. */
export class CalculatorBody implements Body {
  readonly styles = [hiddenText, switchPlaces, pictures, planListStyles, styles];

  #form: Form = emptyForm;

  readonly content: PricesController;
  readonly #print: PrintController;
  #key = '';
  #facts: StorageFacts | undefined;
  #given: PriceList | undefined;
  #guarded: GuardedPrices | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: PlanCalculator) {
    new PhraseBreaks(host);
    this.content = new PricesController(host);
    this.#print = new PrintController(host);
    host.addController(this);
  }

  giveUp() {
    if (this.host.progress !== 'none') writeStored(this.#key, null);
  }

  startAgain() {
    this.#form = emptyForm;
  }

  hostConnected() {
    prepareAnnouncer(this.host);
    this.#key = claimKey(this.host);
    if (this.host.progress !== 'none' && this.#form === emptyForm) this.#form = readForm(savedRecord(this.#key));
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  hostUpdate() {
    const { facts, prices } = this.host;
    if (facts !== this.#facts) this.#form = formWith(this.#form, [this.#facts ?? {}, factsOf(this.#form)], facts ?? {});
    if (prices !== this.#given) this.#guarded = prices && checkPrices(prices, this.host.localName);
    [this.#facts, this.#given] = [facts, prices];
  }

  render() {
    const list = this.#list;
    if (!list) return undefined;
    const view = this.#view(list);
    const needed = neededOf(view.input);
    return html`<div class="root" lang=${view.locale}><div class="card stack">
      ${this.content.error ? loadFailed(() => this.content.retry()) : nothing}
      ${heading(this.host.headingLevel, 'title', msg('iCloudの容量を計算する', { id: 'plan-calculator.title' }))}
      <p class="small muted">${msg('「設定」で自分の名前、「iCloud」の順に開くと、数字が見られます。入れた数字はどこにも送りません。', { id: 'plan-calculator.intro' })}</p>
      <div class="stack">${mainFields(view)}${kindFields(view)}${shareFields(view)}</div>
      ${this.#form === emptyForm ? nothing
        : html`<button class="quiet screen-only" type="button"
        @click=${this.#onClear}>${msg('入力を消す', { id: 'plan-calculator.clear' })}</button>`}
      <div class="answers">
        ${verdict(view)} ${ways(view)} ${pay(view)}
        ${needed === undefined ? nothing : monthsChart(view, needed)}
        ${this.#refused()}
        ${planList(view)}
      </div>
      <p class="imprint small muted">${msg('このガイドはApple Inc.とは関係のない独立したものです。', { id: 'help.not-apple' })}</p>
    </div></div>`;
  }

  get #list(): PriceList | undefined {
    const { lists } = this.content;
    const own = this.#guarded?.list;
    const wanted = own?.region ?? this.host.region;
    const builtIn = lists && (lists.find(({ region }) => region === wanted) ?? lists[0]);
    return own && builtIn ? withPages(own, builtIn) : builtIn;
  }

  #view(list: PriceList): View {
    const today = notBefore(list.checkedOn, dayAt(Date.now()));
    const form = this.#form;
    const input = inputOf(form);
    return {
      form, input, list, today, room: roomOf(input), plans: plansWith(plansOn(list, today), input.planGb), locale: this.content.locale,
      level: this.host.headingLevel,
      printing: this.#print.printing,
      way: (id) => this.#way(id),
      change: (part) => this.#change({ ...this.#form, ...part }),
      setField: (id, part) => this.#setField(id, part),
      leaveField: (id) => this.#leaveField(id),
    };
  }

  #way(id: WayId) {
    const choose = (event: Event) => {
      this.host.dispatchEvent(new FixSelectEvent(id, topic));
      tellJourney(this.host, 'fix_select', { topic, fix: id });
      const help = this.host.help ? document.getElementById(this.host.help) as Partial<Help> | null : null;
      if (!help?.open) return; // On another page of the site: the link leads there.
      event.preventDefault();
      help.open(topic, '', id);
    };
    if (this.host.help && isHeld) return html`<span><a href=${linkInto(this.host.help, `${topic}/fix/${id}`)}
      @click=${choose}>${wayName(id)}</a></span>`;
    return this.host.selectable ? html`<span><button class="quiet" type="button" @click=${choose}>${wayName(id)}</button></span>`
      : html`<span>${wayName(id)}</span>`;
  }

  #setField(id: string, part: Partial<Field>) {
    const field = { ...(this.#form.fields[id] ?? emptyField), ...part };
    // A complaint goes as soon as the size is right; it comes only when the reader leaves the field.
    const wrong = Boolean(field.wrong && leftField(field).wrong);
    this.#change({ ...this.#form, fields: { ...this.#form.fields, [id]: { ...field, wrong } } });
  }

  #leaveField(id: string) {
    const field = leftField(this.#form.fields[id] ?? emptyField);
    this.#form = { ...this.#form, fields: { ...this.#form.fields, [id]: field } };
    this.host.requestUpdate();
    if (field.wrong) announce(this.host, sizeError);
  }

  #change(form: Form) {
    const before = factsOf(this.#form);
    this.#form = form;
    this.host.requestUpdate();
    if (this.host.progress !== 'none') writeStored(this.#key, form === emptyForm ? null : writeForm(form));
    const facts = factsOf(form);
    if (JSON.stringify(facts) !== JSON.stringify(before))
      this.host.dispatchEvent(new FactsChangeEvent(facts));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#report, announceAfterMs);
  }

  #onClear = () => {
    this.#change(emptyForm);
    announce(this.host, () => msg('入力を消しました', { id: 'plan-calculator.cleared' }));
  };

  #report = () => {
    const room = roomOf(inputOf(this.#form));
    if (room) announce(this.host, () => verdictText(room));
  };

  /** A page's price list with mistakes: the built-in one stays, and says so. */
  #refused() {
    const problems = this.#guarded?.problems ?? [];
    return problems.length === 0 ? nothing : html`<div class="note care tight" part="warning">
      <p>${msg('このページの料金表に誤りがあるため、標準の料金表で計算しています。', { id: 'plan-calculator.refused' })}</p>
      <details><summary>${msg('誤りを見る', { id: 'plan-calculator.problems' })}</summary>
        <ul class="bullets" lang="en">${problems.map((problem) => html`<li>${problem}</li>`)}</ul></details>
    </div>`;
  }
}

/** The price list of a page, checked; what is wrong with it stands in the console, too. */
export function checkPrices(prices: PriceList, tag: string): GuardedPrices {
  const checked = guardPrices(prices, dayAt(Date.now()));
  if (checked.problems.length > 0) console.warn(`<${tag}> prices are refused:\n${checked.problems.join('\n')}`);
  return checked;
}

/** What a guide may share of the form. */
function factsOf(form: Form): StorageFacts {
  const input = inputOf(form);
  const free = freeOf(input);
  const gains = [...waysOf(input, 0), ...valuedWays(input)]
    .flatMap(({ id, gainGb }) => (gainGb === undefined ? [] : [[id, gainGb] as const]));
  return {
    ...(free === undefined ? {} : { icloudFreeGb: Math.max(0, free) }),
    ...(input.nextBackupGb === undefined ? {} : { nextBackupGb: input.nextBackupGb }),
    ...(gains.length === 0 ? {} : { gainsGb: Object.fromEntries(gains) }),
  };
}
