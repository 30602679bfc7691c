import { msg, str } from '@lit/localize';
import type { SymptomList, SymptomListEntry, TopicId } from '@naosu/content';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { ContentController } from '../../controllers/content-controller.js';
import { focusMain, refocus } from '../../controllers/focus.js';
import { listedTopics } from '../../controllers/listed-topics.js';
import { PageController } from '../../controllers/page-controller.js';
import { phrases } from '../../controllers/phrases.js';
import { SymptomSelectEvent } from '../../events/symptom-select-event.js';
import { base } from '../../styles/base.js';
import { searchField } from '../../styles/search-field.js';
import { tokens } from '../../styles/tokens.js';
import type { HeadingLevel, Theme } from '../attributes.js';
import { onEnter } from '../enter.js';
import { heading } from '../heading.js';
import { icon, paths } from '../icon.js';
import { guarded } from '../guarded.js';
import { loadFailed, placeholder, waiting } from '../load-states.js';
import { kindName } from './names.js';
import { SearchOnInterest } from './search-on-interest.js';
import { styles } from './symptom-picker.styles.js';

const kinds = ['receiving', 'sending', 'storage', 'connection', 'account', 'sender', 'general'] as const;

/**
 * Finds the symptom: paste or type the message, or pick from a list.
 *
 * @tag naosu-symptom-picker
 * @slot - Shown until the list is loaded, and while it cannot be.
 * @fires naosu-symptom-select - The reader chose a symptom.
 * @fires naosu-search-miss - A search found nothing that is even close; nothing leaves the page unless the page sends it.
 * @fires naosu-journey - The same as one flat record for analytics: ids and numbers alone.
 * @fires naosu-resize - Its height changed; in a frame alone.
 * @fires naosu-error - The list could not be loaded.
 * @csspart list - The list of hits or of all symptoms.
 * @csspart item - One symptom.
 * @csspart status - That the list is awaited or could not be loaded.
 */
export class SymptomPicker extends LitElement {
  static override styles = [tokens, base, searchField, styles];

  static override properties = {
    topic: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
    lists: { attribute: false },
    query: { state: true },
  };

  /** Guide whose symptoms are listed: `backup` or `mail`; empty for all guides. The search knows all of them. */
  topic: TopicId | '' = '';
  /** Level of the heading, 2 to 6. */
  headingLevel: HeadingLevel = 2;
  /** Colours: `light` or `dark`; `auto` follows the `color-scheme` that the page uses. */
  theme: Theme = 'auto';

  /**
   * Loaded symptoms, where the host element has them: then both draw in one frame, and `topic` has no say.
   * @internal
   */
  lists: readonly SymptomList[] | undefined;

  /**
   * What is searched for.
   * @internal
   */
  query = '';

  readonly #content = new ContentController(this, () => ({ lists: this.lists ? [] : listedTopics(this) }));
  readonly #search = new SearchOnInterest(this, () => this.#shown?.[0]?.locale);
  #submitted = false;
  /** The reader asked for the list again. */
  #again = false;

  constructor() {
    super();
    this.addController(new PageController(this));
  }

  /** Focuses the main heading or field. */
  override focus(options?: FocusOptions) {
    focusMain(this, options);
  }

  /** Moves focus to the heading, after the next drawing. */
  async focusHeading() {
    const [{ focusMarked }] = await Promise.all([import('../../controllers/focus-controller.js'), this.updateComplete]);
    focusMarked(this.renderRoot);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#content.settled;
    return super.getUpdateComplete();
  }

  protected override performUpdate() {
    guarded(this, () => super.performUpdate(), () => {}, () => (this.query = ''));
  }

  protected override render() {
    const lists = this.#shown;
    if (!lists?.length) {
      const told = this.#content.error ? loadFailed(this.#onListRetry) : this.#again ? waiting() : nothing;
      return html`<div class="root">${told}<slot>${placeholder(told)}</slot></div>`;
    }
    return html`<div class="root stack" lang=${lists[0]!.locale}>
      ${heading(this.headingLevel, 'title',
        html`<label for="query">${phrases(msg('どんな表示が出ていますか', { id: 'symptom-picker.title' }))}</label>`, true)}
      <div role="search" class="tight" @pointerover=${this.#search.begin} @focusin=${this.#search.begin}>
        <div class="field">${icon(paths.search)}
          <input id="query" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"
            aria-describedby="hint"
            .value=${this.query} @input=${this.#onInput} @keydown=${this.#onEnter}>
        </div>
        <p id="hint" class="small muted">${phrases(msg('画面の文をそのまま貼り付けるか、困っていることを入力してください。', { id: 'symptom-picker.hint' }))}</p>
      </div>
      ${this.query.trim() === '' ? this.#lists(lists) : this.#found(lists)}
      ${lists.map((list) => this.#notSure(list, lists.length === 1))}
    </div>`;
  }

  /** One way on for a reader who recognises nothing. */
  #notSure({ title, entries }: SymptomList, alone: boolean) {
    const entry = entries.find(({ catchAll }) => catchAll);
    if (!entry) return nothing;
    return html`<button class="button wide" type="button" data-topic=${entry.topic} @click=${() => this.#select(entry)}><span>
      ${phrases(msg('どれかわからない・原因から調べる', { id: 'symptom-picker.not-sure' }))}${alone ? nothing
        : html`<br><span class="small">${title}</span>`}</span></button>`;
  }

  #select({ id, topic }: SymptomListEntry) {
    this.dispatchEvent(new SymptomSelectEvent(id, topic));
  }

  get #shown() {
    return this.lists ?? this.#content.lists;
  }

  /** Enter goes to the first hit, as soon as there is one. */
  protected override updated() {
    if (this.#again) {
      this.#again = !this.#shown?.length;
      refocus(this, '.waiting, .button, [data-focus]');
    }
    if (!this.#submitted || !this.#search.search?.result) return;
    this.#submitted = false;
    this.shadowRoot!.querySelector<HTMLElement>('.hit')?.focus();
  }

  /** What fits, or the list until the search is ready: nothing jumps twice. */
  #found(lists: readonly SymptomList[]) {
    const { search, error } = this.#search;
    const result = search?.result;
    if (!result) return html`${error ? loadFailed(this.#onRetry) : html`<div class="over">${waiting()}</div>`} ${this.#lists(lists)}`;
    return search.draw(result, {
      lists, level: this.headingLevel + 1, button: (entry, more) => this.#button(entry, more), clear: this.#onClear,
    });
  }

  #lists(lists: readonly SymptomList[]) {
    return lists.length === 1 ? this.#list(lists[0]!, 1) : lists.map((list) => html`<section class="stack">
      ${heading(this.headingLevel + 1, 'subtitle', list.title)} ${this.#list(list, 2)}
    </section>`);
  }

  #list({ entries }: SymptomList, below: number) {
    const items = (group: readonly SymptomListEntry[]) =>
      html`<ul class="hits" part="list">${group.map((entry) => html`<li part="item">${this.#button(entry)}</li>`)}</ul>`;
    return html`<section>
        ${heading(this.headingLevel + below, 'kind', msg('よくある症状', { id: 'symptom-picker.common' }))}
        ${items(entries.filter((entry) => entry.common))}
      </section>
      <section>
        ${heading(this.headingLevel + below, 'kind', msg('種類から選ぶ', { id: 'symptom-picker.kinds' }))}
        ${kinds.map((kind) => {
          const group = entries.filter((entry) => entry.kind === kind && !entry.common);
          return group.length === 0 ? nothing : html`<details class="group">
            <summary><span>${phrases(kindName(kind))}</span><span
              class="whole small muted">${group.length > 1 ? msg(str`${group.length}件`, { id: 'symptom-picker.kind-count' })
                : msg('1件', { id: 'symptom-picker.kind-one' })}</span></summary>
            ${items(group)}
          </details>`;
        })}
      </section>`;
  }

  #button(entry: SymptomListEntry, more?: TemplateResult): TemplateResult {
    return html`<button class="hit" type="button" data-topic=${entry.topic} @click=${() => this.#select(entry)}>
      <span><b .textContent=${phrases(entry.title)}></b>${more}</span>${icon(paths.chevron)}
    </button>`;
  }

  #onInput = (event: Event) => {
    this.query = (event.target as HTMLInputElement).value;
    this.#submitted = false;
    this.#search.begin();
    this.#search.search?.typed();
  };

  #onListRetry = () => {
    this.#again = true;
    this.#content.retry();
  };

  #onRetry = () => {
    this.#search.retry();
    this.shadowRoot?.querySelector('input')?.focus();
  };

  #onEnter = onEnter(() => {
    this.#submitted = this.query.trim() !== '';
    this.requestUpdate();
  });

  #onClear = () => {
    this.query = '';
    this.shadowRoot?.querySelector('input')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap { 'naosu-symptom-picker': SymptomPicker }
}
