import type { Locale } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadErrorEvent } from '../events/load-error-event.js';
import { bare } from './bare.js';
import { LanguageController } from './language.js';

/** What a host asks for. */
export interface Wanted<Part> {
  /** Names it, whatever the language. */
  readonly name: string;
  /** Begins to load it. */
  load(locale: Locale): readonly Promise<Part>[];
}

/**
 * Loads what its host asks for, in the page's language, in one part or several of which each holds more. What is shown stays until the next
 * is in; a failure is kept as `error` until `retry`.
 */
export abstract class LoadingController<Part> implements ReactiveController {
  error: unknown = undefined;
  /** Resolves when all of the first content is in, or has failed. */
  readonly settled: Promise<void>;
  #settle!: () => void;
  #wanted: string | undefined;
  #asked = 0;
  readonly #language: LanguageController;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.#language = new LanguageController(host);
    host.addController(this);
  }

  protected abstract wanted(): Wanted<Part>;
  /** A part is in; it may be all of it. */
  protected abstract take(part: Part, all: boolean): void;

  hostUpdate() {
    const locale = this.#language.wanted;
    const { name, load } = this.wanted();
    const wanted = `${locale} ${name}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(++this.#asked, locale, load(locale));
  }

  /** Asks again for what failed. */
  retry() {
    this.error = this.#wanted = undefined;
    this.host.requestUpdate();
  }

  async #load(asked: number, locale: Locale, parts: readonly Promise<Part>[]) {
    void Promise.allSettled(parts); // What fails is told below, once.
    try {
      for (const part of parts) {
        const loaded = bare(await this.#language.show(locale, part));
        if (asked !== this.#asked) return;
        this.take(loaded, part === parts[parts.length - 1]);
        this.error = undefined;
        this.host.requestUpdate();
      }
    } catch (error) {
      // What is said of it is in the language of the page, where that much can be had.
      await this.#language.show(locale, Promise.resolve()).catch(() => {});
      if (asked !== this.#asked) return;
      this.error = error;
      this.host.dispatchEvent(new LoadErrorEvent(error));
      this.host.requestUpdate();
    }
    this.#settle();
  }
}
