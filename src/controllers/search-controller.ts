import { loadIndex, type Locale } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchResult, SymptomSearch } from '../engine/symptom-search/search.js';
import { LoadErrorEvent } from '../events/load-error-event.js';
import { askAnew } from './attempt.js';

/**
 * Loads the symptom search of a language, and the code that draws what it finds, once the list is on the screen: both are needed with
 * the first letter, not before.
 */
export class SearchController<Drawing> implements ReactiveController {
  error: unknown;
  /** There as soon as something can be found. */
  drawing: Drawing | undefined;
  #search: SymptomSearch | undefined;
  #wanted: Locale | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly locale: () => Locale | undefined,
    private readonly code: () => Promise<Drawing>,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    const locale = this.locale();
    if (!locale || locale === this.#wanted) return;
    this.#wanted = locale;
    void this.#load(locale);
  }

  /** The hits, or undefined until the search is loaded. */
  find(query: string): SearchResult | undefined {
    return this.#search?.find(query);
  }

  /** Asks again for what failed. */
  retry() {
    askAnew();
    this.error = undefined;
    this.#wanted = undefined;
    this.host.requestUpdate();
  }

  async #load(locale: Locale) {
    try {
      const [{ searchSteps }, index, drawing] = await Promise.all([import('../engine/symptom-search/search.js'), loadIndex(locale), this.code()]);
      const steps = searchSteps(index);
      let step = steps.next();
      // A task each: an old phone stays ready for a tap.
      for (; !step.done; step = steps.next()) await new Promise((resolve) => setTimeout(resolve));
      if (locale !== this.#wanted) return;
      this.drawing = drawing;
      this.#search = step.value;
    } catch (error) {
      if (locale !== this.#wanted) return;
      this.error = error;
      this.host.dispatchEvent(new LoadErrorEvent(error));
    }
    this.host.requestUpdate();
  }
}
