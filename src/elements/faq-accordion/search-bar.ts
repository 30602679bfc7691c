import { msg, str } from '@lit/localize';
import { loadSearchWords } from '@naosu/content';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announcer.js';
import { tellJourney } from '../../controllers/journey.js';
import { shownLocale } from '../../controllers/language.js';
import { SearchController } from '../../controllers/search-controller.js';
import { SearchMissEvent } from '../../events/search-miss-event.js';
import { onEnter } from '../enter.js';
import { icon, paths } from '../icon.js';
import { loadFailed } from '../load-states.js';
import type { FaqAccordion } from './faq-accordion.js';
import type { Question } from './question.js';

/** A screen reader hears the count once the reader pauses. */
const announceAfterMs = 700;

/** What the bar searches, and what it says that the reader did. */
export interface Searched {
  count(): number;
  questions(): readonly Question[];
  /** Another query, or a result that is in at last. */
  changed(): void;
  setAll(open: boolean): void;
  /** To the first question that is shown. */
  enter(): void;
}

/** The field that searches the questions, how many there are, and the buttons for all of them. */
export class SearchBar implements ReactiveController {
  readonly #search: SearchController<readonly Question[], Question, undefined>;
  #query = '';
  #wanted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: FaqAccordion, private readonly searched: Searched) {
    this.#search = new SearchController(host, () => (this.#wanted ? searched.questions() : undefined),
      async (entries) => ({ entries, ...await loadSearchWords(shownLocale()) }), () => Promise.resolve(undefined));
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  /** Ids of the questions that are shown; undefined for all. */
  get found(): ReadonlySet<string> | undefined {
    const result = this.#result;
    return result && new Set(result.hits.map(({ entry }) => entry.id));
  }

  clear() {
    this.#take('');
  }

  render(): TemplateResult {
    return html`<div class="search screen-only" role="search">
      <label class="small" for="query">${msg('質問をさがす', { id: 'faq-accordion.search' })}</label>
      <div class="field">${icon(paths.search)}
        <input id="query" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"
          .value=${this.#query} @focus=${this.#onFocus} @input=${this.#onInput} @keydown=${this.#onEnter}>
      </div>
    </div>
    <div class="bar screen-only">
      <p class="small muted" part="status">${this.#countText()}</p>
      <div><button class="quiet" type="button"
        @click=${() => this.searched.setAll(true)}>${msg('すべて開く', { id: 'faq-accordion.open-all' })}</button>
      <button class="quiet" type="button"
        @click=${() => this.searched.setAll(false)}>${msg('すべて閉じる', { id: 'faq-accordion.close-all' })}</button></div>
    </div>
    ${this.#query && this.#search.error ? loadFailed(() => this.#search.retry()) : nothing}`;
  }

  get #result() {
    return this.#query.trim() === '' ? undefined : this.#search.find(this.#query);
  }

  #countText(): string {
    const result = this.#result;
    const all = this.searched.count();
    if (!result) return all === 1 ? msg('1件の質問', { id: 'faq-accordion.count-one' }) : msg(str`${all}件の質問`, { id: 'faq-accordion.count' });
    if (result.likeness !== 'far') return msg(str`${result.hits.length}件見つかりました`, { id: 'symptom-picker.count' });
    return result.hits.length > 0
      ? msg('ぴったりの質問は見つかりませんでした。近い質問を表示しています。', { id: 'faq-accordion.nearest' })
      : msg('あてはまる質問が見つかりません。別の言葉で試してください。', { id: 'faq-accordion.none' });
  }

  #take(query: string) {
    this.#query = query;
    this.#wanted ||= query !== '';
    this.searched.changed();
    this.host.requestUpdate();
  }

  /** What the search needs is asked for before the first letter. */
  #onFocus = () => {
    this.#wanted = true;
    this.host.requestUpdate();
  };

  #onInput = (event: Event) => {
    this.#take((event.target as HTMLInputElement).value);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#report, announceAfterMs);
  };

  #report = () => {
    const result = this.#result;
    if (!result) return;
    announce(this.host, () => this.#countText());
    if (result.likeness !== 'far') return;
    this.host.dispatchEvent(new SearchMissEvent(this.#query));
    tellJourney(this.host, 'search_miss', {});
  };

  #onEnter = onEnter(() => this.searched.enter());
}
