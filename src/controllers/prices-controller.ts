import { loadPrices, type Locale, type PriceList } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadErrorEvent } from '../events/load-error-event.js';
import { bare } from './bare.js';
import { LanguageController, shownLocale } from './language.js';

/** Loads the price lists of all regions, and no guide, in the page's language; a failure is kept as `error` until `retry`. */
export class PricesController implements ReactiveController {
  lists: readonly PriceList[] | undefined = undefined;
  error: unknown = undefined;
  /** Resolves when the first lists are in, or have failed. */
  readonly settled: Promise<void>;
  #settle!: () => void;
  #wanted: Locale | undefined;
  readonly #language: LanguageController;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.#language = new LanguageController(host);
    host.addController(this);
  }

  /** The language that is shown. */
  get locale(): Locale {
    return shownLocale();
  }

  hostUpdate() {
    const { wanted } = this.#language;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(wanted);
  }

  /** Asks again for what failed. */
  retry() {
    this.error = undefined;
    this.#wanted = undefined;
    this.host.requestUpdate();
  }

  async #load(locale: Locale) {
    try {
      const lists = bare(await this.#language.show(locale, loadPrices()));
      if (locale !== this.#wanted) return;
      this.lists = lists;
      this.error = undefined;
    } catch (error) {
      if (locale !== this.#wanted) return;
      this.error = error;
      this.host.dispatchEvent(new LoadErrorEvent(error));
    }
    this.host.requestUpdate();
    this.#settle();
  }
}
