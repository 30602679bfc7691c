import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchIndex, Searchable, SearchResult, SymptomSearch } from '../engine/symptom-search/search.js';
import { LoadErrorEvent } from '../events/load-error-event.js';

/**
 * Loads a search, and the code that draws what it finds, once there is something to search: both are needed with the first letter, not
 * before. What is searched is told by `subject`; another one makes another search.
 */
export class SearchController<Subject, E extends Searchable, Drawing> implements ReactiveController {
  error: unknown = undefined;
  /** There as soon as something can be found. */
  drawing: Drawing | undefined = undefined;
  #search: SymptomSearch<E> | undefined;
  #wanted: Subject | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly subject: () => Subject | undefined,
    private readonly index: (subject: Subject) => Promise<SearchIndex<E>>,
    private readonly code: () => Promise<Drawing>,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    const subject = this.subject();
    if (subject === undefined || subject === this.#wanted) return;
    this.#wanted = subject;
    void this.#load(subject);
  }

  /** The hits, or undefined until the search is loaded. */
  find(query: string): SearchResult<E> | undefined {
    return this.#search?.find(query);
  }

  /** Asks again for what failed. */
  retry() {
    this.error = undefined;
    this.#wanted = undefined;
    this.host.requestUpdate();
  }

  async #load(subject: Subject) {
    try {
      const [{ prepared }, index, drawing] = await Promise.all([import('./prepared-search.js'), this.index(subject), this.code()]);
      const search = await prepared(index);
      if (subject !== this.#wanted) return;
      this.drawing = drawing;
      this.#search = search;
    } catch (error) {
      if (subject !== this.#wanted) return;
      this.error = error;
      this.host.dispatchEvent(new LoadErrorEvent(error));
    }
    this.host.requestUpdate();
  }
}
