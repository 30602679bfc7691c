import type { Locale } from '@naosu/content';
import type { ReactiveController, TemplateResult } from 'lit';
import { askAnew } from '../../controllers/attempt.js';
import type { SymptomSearchController } from '../../controllers/symptom-search-controller.js';
import type { SearchResult } from '../../engine/symptom-search/search.js';
import { LoadErrorEvent } from '../../events/load-error-event.js';
import type * as Results from './results.js';
import type { SymptomPicker } from './symptom-picker.js';

/** A screen reader hears the count once the reader pauses. */
const announceAfterMs = 700;

/** The search, and what draws its results: loaded on the reader's first interest, and heard once the reader pauses. */
export class SearchOnInterest implements ReactiveController {
  #search: SymptomSearchController | undefined;
  #results: typeof Results | undefined;
  #error: unknown;
  #loading: Promise<void> | undefined;
  /** The reader paused before the search was there. */
  #unreported = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: SymptomPicker, private readonly locale: () => Locale | undefined) {
    host.addController(this);
  }

  hostUpdated() {
    if (this.#unreported) this.#report();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  get error(): unknown {
    return this.#error ?? this.#search?.error;
  }

  /** What fits the query; undefined until the search is ready. */
  get result(): SearchResult | undefined {
    return this.#search?.find(this.host.query);
  }

  draw(result: SearchResult, view: Results.ResultsView): TemplateResult {
    return this.#results!.resultList(result, view);
  }

  /** A pointer, a finger or focus in the field: the search is there with the first letter. */
  readonly begin = () => {
    this.#loading ??= this.#load();
  };

  /** The reader types. */
  typed() {
    this.#unreported = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#report, announceAfterMs);
    this.begin();
  }

  retry() {
    if (this.#search) return this.#search.retry();
    askAnew();
    this.#error = undefined;
    this.#loading = this.#load();
  }

  async #load() {
    try {
      const results = await import('./results.js');
      results.prepareAnnouncer(this.host);
      this.#search = new results.SymptomSearchController(this.host, this.locale);
      this.#results = results;
    } catch (error) {
      this.#error = error;
      this.host.dispatchEvent(new LoadErrorEvent(error));
    }
    this.host.requestUpdate();
  }

  readonly #report = () => {
    if (this.host.query.trim() === '') return;
    const { result } = this;
    this.#unreported = !result;
    if (result) this.#results!.report(this.host, result);
  };
}
