import { load, loadList, loadReference, type Guide, type Locale, type Reference, type SymptomList, type TopicId } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadErrorEvent } from '../events/load-error-event.js';
import { bare } from './bare.js';
import { LanguageController } from './language.js';

/** What is read beside a guide. */
export interface Beside {
  readonly reference: Reference;
  /** Name of the guide. */
  readonly list: SymptomList;
  /** What its texts name; it comes later. */
  readonly guide?: Guide;
}

/**
 * Loads questions and routine of the guides that its host asks for, in the page's language, and then the guides, whose screens and fixes
 * they name. What is shown stays until the next is in; a failure is kept as `error` until `retry`.
 */
export class ReferenceController implements ReactiveController {
  /** Undefined until the first is in; empty where no guide is asked for. */
  beside: readonly Beside[] | undefined;
  error: unknown;
  /** Resolves when all of the first content is in, or has failed. */
  readonly settled: Promise<void>;
  #settle!: () => void;
  #wanted: string | undefined;
  #asked = 0;
  readonly #language: LanguageController;

  constructor(private readonly host: ReactiveControllerHost & Element, private readonly topics: () => readonly TopicId[]) {
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.#language = new LanguageController(host);
    host.addController(this);
  }

  hostUpdate() {
    const topics = this.topics();
    const locale = this.#language.wanted;
    const wanted = [locale, ...topics].join(' ');
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(++this.#asked, locale, topics);
  }

  /** Asks again for what failed. */
  retry() {
    this.error = undefined;
    this.#wanted = undefined;
    this.host.requestUpdate();
  }

  async #load(asked: number, locale: Locale, topics: readonly TopicId[]) {
    const early = Promise.all(topics.map(async (topic): Promise<Beside> => {
      const [reference, list] = await Promise.all([loadReference(topic, locale), loadList(topic, locale)]);
      return { reference, list };
    }));
    const whole = Promise.all([early, Promise.all(topics.map((topic) => load(topic, locale)))])
      .then(([all, guides]) => all.map((one, place): Beside => ({ ...one, guide: guides[place]! })));
    const parts = this.beside ? [whole] : [early, whole];
    void Promise.allSettled(parts); // What fails is told below, once.
    try {
      for (const part of parts) {
        const beside = bare(await this.#language.show(locale, part));
        if (asked !== this.#asked) return;
        this.beside = beside;
        this.error = undefined;
        this.host.requestUpdate();
      }
    } catch (error) {
      await this.#language.show(locale, Promise.resolve()).catch(() => {});
      if (asked !== this.#asked) return;
      this.error = error;
      this.host.dispatchEvent(new LoadErrorEvent(error));
      this.host.requestUpdate();
    }
    this.#settle();
  }
}
