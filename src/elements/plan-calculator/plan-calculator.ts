import { localized, msg } from '@lit/localize';
import type { PriceList, Region } from '@naosu/content';
import { LitElement, html, nothing } from 'lit';
import { announce, prepareAnnouncer } from '../../controllers/announcer.js';
import { PricesController } from '../../controllers/prices-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { savedRecord } from '../../controllers/saved-case.js';
import { claimKey } from '../../controllers/storage-key.js';
import { writeStored } from '../../controllers/storage.js';
import { dayAt } from '../../controllers/today.js';
import { plansOn } from '../../engine/storage/plans.js';
import { guardPrices, type GuardedPrices } from '../../engine/storage/price-guard.js';
import { roomOf } from '../../engine/storage/room.js';
import { freeOf, neededOf } from '../../engine/storage/usage.js';
import type { WayId } from '../../engine/storage/ways.js';
import { FactsChangeEvent, type StorageFacts } from '../../events/facts-change-event.js';
import { FixSelectEvent } from '../../events/fix-select-event.js';
import { base } from '../../styles/base.js';
import { hiddenText } from '../../styles/hidden-text.js';
import { switchPlaces } from '../../styles/switch.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../heading.js';
import { loadFailed, placeholder } from '../load-states.js';
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
import { pay, verdict, verdictText, ways } from './verdict.js';
import type { View } from './view.js';

/** A screen reader hears the answer once the reader pauses. */
const announceAfterMs = 700;

const regions: readonly Region[] = ['jp', 'us', 'eu', 'gb'];

/**
 * Whether the next backup fits into iCloud, what freeing room would gain, which plan would fit, and what it costs. It reads nothing off
 * the phone and sends nothing.
 *
 * @tag naosu-plan-calculator
 * @slot - The page's own text: shown until the prices are loaded, and while they cannot be.
 * @fires naosu-fix-select - The reader chose a way to make room.
 * @fires naosu-facts-change - The reader changed numbers that a guide may share.
 * @fires naosu-error - The prices could not be loaded.
 * @csspart answer - A field.
 * @csspart item - A field, a way to make room, or a plan.
 * @csspart list - The plans.
 * @csspart status - Whether the next backup fits.
 * @csspart warning - What is wrong with a number or with the page's price list.
 * @csspart source - A link to an official page.
 */
export class PlanCalculator extends LitElement {
  static override styles = [tokens, base, hiddenText, switchPlaces, pictures, planListStyles, styles];

  static override properties = {
    region: {},
    facts: { attribute: false },
    prices: { attribute: false },
    help: {},
    progress: {},
    selectable: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    form: { state: true },
  };

  /** Whose prices are shown: `jp`, `us`, `eu` or `gb`. */
  region: Region = 'jp';
  /** Numbers that a guide knows already; each that differs from what stands here is filled in. */
  facts: StorageFacts = {};
  /** The page's own price list in place of the built-in one; one with a mistake is refused as a whole. */
  prices: PriceList | undefined;
  /** Id of the `<naosu-help>` that the ways to make room lead to. */
  help = '';
  /** Where the numbers are kept besides memory: `storage` or `none`. */
  progress = 'storage';
  /** The element around this one takes `naosu-fix-select`. */
  selectable = false;
  /** Level of the heading, 2 to 6. */
  headingLevel = 2;
  /** `light` or `dark`; anything else follows the reader's system. */
  theme = 'auto';

  private form: Form = emptyForm;

  readonly #prices = new PricesController(this);
  readonly #print = new PrintController(this);
  #key = '';
  #guarded: GuardedPrices | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback() {
    super.connectedCallback();
    prepareAnnouncer();
    this.#key = claimKey(this);
    if (this.progress !== 'none' && this.form === emptyForm) this.form = readForm(savedRecord(this.#key));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#prices.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('facts')) this.form = formWith(this.form, factsOf(this.form), this.facts ?? {});
    if (changed.has('prices')) this.#guard();
    if (changed.has('region') && !regions.includes(this.region)) {
      console.warn(`<naosu-plan-calculator> region="${String(this.region)}" is unknown. Allowed: ${regions.join(', ')}.`);
    }
  }

  protected override render() {
    const list = this.#list;
    const failed = this.#prices.error ? loadFailed(() => this.#prices.retry()) : nothing;
    if (!list) return html`<div class="root">${failed}<slot>${placeholder()}</slot></div>`;
    const view = this.#view(list);
    const needed = neededOf(view.input);
    return html`<div class="root" lang=${view.locale}><div class="card stack">
      ${failed}
      ${heading(this.headingLevel, 'title', msg('iCloudの容量を計算する', { id: 'plan-calculator.title' }))}
      <p class="small muted">${msg('「設定」で自分の名前、「iCloud」の順に開くと、数字が見られます。入れた数字はどこにも送りません。', { id: 'plan-calculator.intro' })}</p>
      <form class="stack" novalidate @submit=${this.#onSubmit}>${mainFields(view)}${kindFields(view)}${shareFields(view)}</form>
      ${this.form === emptyForm ? nothing : html`<button class="quiet screen-only" type="button" @click=${() => this.#change(emptyForm)}>${msg('入力を消す', { id: 'plan-calculator.clear' })}</button>`}
      <div class="answers">
        ${verdict(view)} ${ways(view)} ${pay(view)}
        ${needed === undefined ? nothing : monthsChart(view, needed)}
        ${this.#refused()}
        ${planList(view)}
      </div>
      <p class="imprint">${msg('このガイドはApple Inc.とは関係のない独立したものです。', { id: 'help.not-apple' })}</p>
    </div></div>`;
  }

  get #list(): PriceList | undefined {
    const { lists } = this.#prices;
    return lists && (this.#guarded?.list ?? lists.find(({ region }) => region === this.region) ?? lists[0]);
  }

  #view(list: PriceList): View {
    const today = dayAt(Date.now());
    const { form } = this;
    const input = inputOf(form);
    return {
      form, input, list, today, room: roomOf(input), plans: plansOn(list, today), locale: this.#prices.locale, level: this.headingLevel,
      printing: this.#print.printing,
      way: (id) => this.#way(id),
      change: (part) => this.#change({ ...this.form, ...part }),
      setField: (id, part) => this.#setField(id, part),
      leaveField: (id) => this.#leaveField(id),
    };
  }

  #way(id: WayId) {
    const choose = (event: Event) => {
      this.dispatchEvent(new FixSelectEvent(id, 'backup'));
      const help = this.help ? document.getElementById(this.help) as Partial<Help> | null : null;
      if (!help?.open) return; // On another page of the site: the link leads there.
      event.preventDefault();
      help.open('backup', '', id);
    };
    if (this.help) return html`<span><a href=${`#naosu-${this.help}=backup/fix/${id}`} @click=${choose}>${wayName(id)}</a></span>`;
    return this.selectable ? html`<span><button class="quiet" type="button" @click=${choose}>${wayName(id)}</button></span>` : html`<span>${wayName(id)}</span>`;
  }

  #setField(id: string, part: Partial<Field>) {
    const field = { ...(this.form.fields[id] ?? emptyField), ...part };
    // A complaint goes as soon as the size is right; it comes only when the reader leaves the field.
    const wrong = Boolean(field.wrong && leftField(field).wrong);
    this.#change({ ...this.form, fields: { ...this.form.fields, [id]: { ...field, wrong } } });
  }

  #leaveField(id: string) {
    const field = leftField(this.form.fields[id] ?? emptyField);
    this.form = { ...this.form, fields: { ...this.form.fields, [id]: field } };
    if (field.wrong) announce(sizeError());
  }

  #change(form: Form) {
    const before = factsOf(this.form);
    this.form = form;
    if (this.progress !== 'none') writeStored(this.#key, form === emptyForm ? null : writeForm(form));
    const facts = factsOf(form);
    if (facts.icloudFreeGb !== before.icloudFreeGb || facts.nextBackupGb !== before.nextBackupGb) this.dispatchEvent(new FactsChangeEvent(facts));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#report, announceAfterMs);
  }

  #report = () => {
    const room = roomOf(inputOf(this.form));
    if (room) announce(verdictText(room));
  };

  #guard() {
    this.#guarded = this.prices === undefined ? undefined : guardPrices(this.prices);
    const problems = this.#guarded?.problems ?? [];
    if (problems.length > 0) console.warn(`<naosu-plan-calculator> prices are refused:\n${problems.join('\n')}`);
  }

  /** A page's price list with mistakes: the built-in one stays, and says so. */
  #refused() {
    const problems = this.#guarded?.problems ?? [];
    return problems.length === 0 ? nothing : html`<div class="note care tight small" part="warning">
      <p>${msg('このページの料金表に誤りがあるため、標準の料金表で計算しています。', { id: 'plan-calculator.refused' })}</p>
      <details><summary>${msg('誤りを見る', { id: 'plan-calculator.problems' })}</summary>
        <ul class="bullets" lang="en">${problems.map((problem) => html`<li>${problem}</li>`)}</ul></details>
    </div>`;
  }

  #onSubmit = (event: Event) => event.preventDefault();
}

/** What a guide may share of the form. */
function factsOf(form: Form): StorageFacts {
  const input = inputOf(form);
  const free = freeOf(input);
  return {
    ...(free === undefined ? {} : { icloudFreeGb: Math.max(0, free) }),
    ...(input.nextBackupGb === undefined ? {} : { nextBackupGb: input.nextBackupGb }),
  };
}

localized()(PlanCalculator);

declare global {
  interface HTMLElementTagNameMap { 'naosu-plan-calculator': PlanCalculator }
}
