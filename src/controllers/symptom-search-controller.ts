import { loadIndex, shippedLocales, type Locale, type SymptomEntry, type SymptomId } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languagesOf, together } from '../engine/symptom-search/languages.js';
import type { SearchResult, SymptomSearch } from '../engine/symptom-search/search.js';
import { LoadErrorEvent } from '../events/load-error-event.js';

/** An index ready for searching, with its entries by id, and the names of their guides. */
interface Prepared {
  readonly search: SymptomSearch;
  readonly entries: ReadonlyMap<SymptomId, SymptomEntry>;
  readonly guides: readonly string[];
}

/** One search a language for all elements of a page. */
const searches = new Map<Locale, Promise<Prepared>>();

function prepare(locale: Locale): Promise<Prepared> {
  const known = searches.get(locale) ?? prepareAnew(locale);
  searches.set(locale, known);
  known.catch(() => searches.delete(locale));
  return known;
}

async function prepareAnew(locale: Locale): Promise<Prepared> {
  // Asked for by itself: where it has failed, an engine that remembers would never ask for it again on behalf of another module.
  const [index, { prepared }] = await Promise.all([loadIndex(locale), import('./prepared-search.js')]);
  const { entries } = index;
  return { search: await prepared(index), entries: new Map(entries.map((entry) => [entry.id, entry])),
    guides: [...new Set(entries.map(({ guide }) => guide))] };
}

/**
 * Loads the symptom search of a language. A query in another language brings that one's search too.
 */
export class SymptomSearchController implements ReactiveController {
  error: unknown = undefined;
  #searches = new Map<Locale, Prepared>();
  /** What was found last: it is drawn, and told a moment later. */
  #found: { readonly of: string; readonly result: SearchResult } | undefined;
  #wanted = new Set<Locale>();

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly locale: () => Locale | undefined,
    /** Whether the reader waits for what fits: else what is drawn stays. */
    private readonly waitedFor: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    const locale = this.locale();
    if (locale) void this.#want(locale);
  }

  /** The hits, or undefined until the search of the element's language is loaded. */
  find(query: string): SearchResult | undefined {
    const locale = this.locale();
    const own = locale && this.#searches.get(locale);
    if (!own) return undefined;
    const spoken = languagesOf(query, locale).filter((other) => shippedLocales.includes(other));
    for (const other of spoken) void this.#want(other);
    const of = `${locale} ${this.#searches.size} ${query}`;
    if (this.#found?.of !== of) {
      const others = spoken.slice(1).flatMap((other) => this.#searches.get(other) ?? []);
      const result = together(
        [own.search.find(query), ...others.map(({ search }) => search.find(query))], (id) => own.entries.get(id)!,
      );
      this.#found = { of, result };
    }
    return this.#found.result;
  }

  /** Names of the guides whose symptoms it finds. */
  get guides(): readonly string[] {
    return this.#searches.get(this.locale()!)?.guides ?? [];
  }

  /** Asks again for what failed. */
  retry() {
    this.error = undefined;
    this.host.requestUpdate();
  }

  async #want(locale: Locale) {
    if (this.error || this.#wanted.has(locale)) return;
    this.#wanted.add(locale);
    try {
      this.#searches.set(locale, await prepare(locale));
    } catch (error) {
      this.#wanted.delete(locale);
      if (locale !== this.locale()) return;
      this.error = error;
      this.host.dispatchEvent(new LoadErrorEvent(error));
    }
    if (this.waitedFor()) this.host.requestUpdate();
  }
}
