import { localized, msg, str } from '@lit/localize';
import type { SymptomList, SymptomListEntry, TopicId } from '@naosu/content';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { announce, prepareAnnouncer } from '../../controllers/announcer.js';
import { ContentController } from '../../controllers/content-controller.js';
import { FocusController } from '../../controllers/focus.js';
import { SearchController } from '../../controllers/search-controller.js';
import type { Hit, SearchResult } from '../../engine/symptom-search/search.js';
import { SearchMissEvent } from '../../events/search-miss-event.js';
import { SymptomSelectEvent } from '../../events/symptom-select-event.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../heading.js';
import { icon, paths } from '../icon.js';
import { loadFailed, placeholder } from '../load-states.js';
import { phrases } from '../phrases.js';
import { reasonText, kindName } from './names.js';
import { styles } from './symptom-picker.styles.js';

const kinds = ['storage', 'connection', 'account', 'general'] as const;
/** A screen reader hears the count once the reader pauses. */
const announceAfterMs = 700;

/**
 * Finds the symptom: paste or type the message, or pick from a list.
 *
 * @tag naosu-symptom-picker
 * @slot - Shown until the list is loaded, and while it cannot be.
 * @fires naosu-symptom-select - The reader chose a symptom.
 * @fires naosu-search-miss - A search had no strict hit; nothing leaves the page unless the page sends it.
 * @fires naosu-error - The list could not be loaded.
 * @csspart list - The list of hits or of all symptoms.
 * @csspart item - One symptom.
 */
export class SymptomPicker extends LitElement {
  static override styles = [tokens, base, styles];

  static override properties = {
    topic: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    list: { attribute: false },
    query: { state: true },
  };

  /** Guide whose symptoms are listed; empty for all guides. */
  topic: TopicId | '' = '';
  /** Level of the heading, 2 to 6. */
  headingLevel = 2;
  /** `light` or `dark`; anything else follows the reader's system. */
  theme = 'auto';

  /** Loaded symptoms, where the host element has them: then both draw in one frame. */
  list: SymptomList | undefined;

  private query = '';

  readonly #content = new ContentController(this, () => ({}));
  readonly #search = new SearchController(this, () => this.#shown?.locale);
  readonly #focus = new FocusController(this);
  #submitted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Moves focus to the heading, after the next drawing. */
  focusHeading() {
    this.#focus.ask();
    this.requestUpdate();
  }

  override connectedCallback() {
    super.connectedCallback();
    prepareAnnouncer();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#content.settled;
    return super.getUpdateComplete();
  }

  protected override render() {
    const list = this.#shown;
    if (!list) return html`<div class="root">${this.#content.error ? loadFailed(() => this.#content.retry()) : nothing}<slot>${placeholder()}</slot></div>`;
    return html`<div class="root stack" lang=${list.locale}>
      ${heading(this.headingLevel, 'title', html`<label for="query">${phrases(msg('どんな表示が出ていますか', { id: 'symptom-picker.title' }))}</label>`, true)}
      <form role="search" class="tight" @submit=${this.#onSubmit}>
        <div class="field">${icon(paths.search)}
          <input id="query" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="hint"
            .value=${this.query} @input=${this.#onInput} @keydown=${this.#onKeyDown}>
        </div>
        <p id="hint" class="small muted">${msg('画面の文をそのまま貼り付けるか、困っていることを入力してください。', { id: 'symptom-picker.hint' })}</p>
      </form>
      ${this.query.trim() === '' ? this.#list(list) : this.#found(list)}
      ${this.#notSure(list)}
    </div>`;
  }

  /** One way on for a reader who recognises nothing. */
  #notSure({ entries }: SymptomList) {
    const entry = entries.find(({ catchAll, topic }) => catchAll && (!this.topic || topic === this.topic));
    return entry ? html`<button class="button wide" type="button" @click=${() => this.#select(entry)}>
      ${msg('どれかわからない・原因から調べる', { id: 'symptom-picker.not-sure' })}</button>` : nothing;
  }

  #select({ id, topic }: SymptomListEntry) {
    this.dispatchEvent(new SymptomSelectEvent(id, topic));
  }

  get #shown() {
    return this.list ?? this.#content.list;
  }

  /** Enter goes to the first hit, as soon as there is one. */
  protected override updated() {
    if (!this.#submitted || !this.#search.find(this.query)) return;
    this.#submitted = false;
    this.shadowRoot!.querySelector<HTMLElement>('.hit')?.focus();
  }

  /** What fits, or the list until the search is ready: nothing jumps twice. */
  #found(list: SymptomList) {
    const result = this.#search.find(this.query);
    if (result) return this.#results(result);
    return html`${this.#search.error ? loadFailed(() => this.#search.retry()) : nothing} ${this.#list(list)}`;
  }

  #results({ hits, strict, tie }: SearchResult) {
    const tied = tie ? hits.filter(({ entry }) => tie.includes(entry.id)) : [];
    return html`<div class="stack">
      <p class="small muted">${this.#count(hits, strict)}</p>
      ${tied.length > 1 ? html`<section class="note tight">
          ${heading(this.headingLevel + 1, 'subtitle', msg('どちらの表示に近いですか', { id: 'symptom-picker.tie' }))}
          ${this.#hits(tied)}
        </section>` : nothing}
      ${hits.length ? this.#hits(hits.filter((hit) => !(tied.length > 1 && tied.includes(hit))), strict && tied.length < 2) : nothing}
      <button class="quiet" type="button" @click=${this.#onClear}>${msg('症状の一覧から選ぶ', { id: 'symptom-picker.show-list' })}</button>
    </div>`;
  }

  #count(hits: readonly Hit[], strict: boolean): string {
    if (hits.length === 0) return msg('あてはまる症状が見つかりません。一覧から近いものを選ぶか、人に相談してください。', { id: 'symptom-picker.none' });
    return strict
      ? msg(str`${hits.length}件見つかりました`, { id: 'symptom-picker.count' })
      : msg('同じ表示は見つかりませんでした。近い症状を表示しています。', { id: 'symptom-picker.nearest' });
  }

  #hits(hits: readonly Hit[], best = false) {
    return hits.length === 0 ? nothing : html`<ul class="hits" part="list">
      ${hits.map((hit, place) => html`<li class=${best && place === 0 ? 'best' : ''} part="item">${this.#button(hit.entry, reasonText(hit))}</li>`)}
    </ul>`;
  }

  #list({ entries }: SymptomList) {
    const listed = entries.filter(({ topic }) => !this.topic || topic === this.topic);
    const items = (group: readonly SymptomListEntry[]) =>
      html`<ul class="hits" part="list">${group.map((entry) => html`<li part="item">${this.#button(entry)}</li>`)}</ul>`;
    const common = listed.filter((entry) => entry.common);
    return html`<section>
        ${heading(this.headingLevel + 1, 'kind', msg('よくある症状', { id: 'symptom-picker.common' }))}
        ${items(common)}
      </section>
      <section>
        ${heading(this.headingLevel + 1, 'kind', msg('種類から選ぶ', { id: 'symptom-picker.kinds' }))}
        ${kinds.map((kind) => {
          const group = listed.filter((entry) => entry.kind === kind && !entry.common);
          return group.length === 0 ? nothing : html`<details class="group">
            <summary>${kindName(kind)}<span class="small muted">${msg(str`${group.length}件`, { id: 'symptom-picker.kind-count' })}</span></summary>
            ${items(group)}
          </details>`;
        })}
      </section>`;
  }

  #button(entry: SymptomListEntry, reason?: string): TemplateResult {
    return html`<button class="hit" type="button" @click=${() => this.#select(entry)}>
      <span><b>${phrases(entry.title)}</b>${reason ? html`<span class="small muted">${reason}</span>` : nothing}</span>${icon(paths.chevron)}
    </button>`;
  }

  #onInput = (event: Event) => {
    this.query = (event.target as HTMLInputElement).value;
    this.#submitted = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#report, announceAfterMs);
  };

  #report = () => {
    const result = this.query.trim() === '' ? undefined : this.#search.find(this.query);
    if (!result) return;
    announce(this.#count(result.hits, result.strict));
    if (!result.strict) this.dispatchEvent(new SearchMissEvent(this.query));
  };

  /** Enter that confirms a conversion must not submit; Safari ends the composition before the key. */
  #onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
  };

  #onSubmit = (event: Event) => {
    event.preventDefault();
    this.#submitted = this.query.trim() !== '';
    this.requestUpdate();
  };

  #onClear = () => {
    this.query = '';
    this.shadowRoot?.querySelector('input')?.focus();
  };
}

localized()(SymptomPicker);

declare global {
  interface HTMLElementTagNameMap { 'naosu-symptom-picker': SymptomPicker }
}
