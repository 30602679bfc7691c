import { load, loadList, type Guide, type Locale, type SymptomList, type TopicId } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadErrorEvent } from '../events/load-error-event.js';
import { LanguageController, showLocale } from './language.js';

declare global {
  /** Engines remember a failed `import()`: the build asks again under an address with this number. */
  var naosuAttempt: number | undefined;
}

/** What an element wants to show. */
export interface ContentRequest {
  readonly topic?: TopicId | undefined;
  /** Guides whose symptoms are listed; by default that of `topic`. */
  readonly lists?: readonly TopicId[];
  /** Loads code that the content is drawn with, alongside. */
  readonly code?: () => Promise<unknown>;
}

/**
 * Loads the lists of symptoms and the guide that its host asks for, in the page's language. What is shown stays until all of
 * the next is in; a failure is kept as `error` until `retry`.
 */
export class ContentController implements ReactiveController {
  lists: readonly SymptomList[] | undefined;
  guide: Guide | undefined;
  error: unknown;
  /** Resolves when the first content is in, or has failed. */
  readonly settled: Promise<void>;
  #settle!: () => void;
  #wanted = '';
  readonly #language: LanguageController;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly request: () => ContentRequest,
  ) {
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.#language = new LanguageController(host);
    host.addController(this);
  }

  /** The symptoms of the guide, or of the first one listed. */
  get list(): SymptomList | undefined {
    return this.lists?.[0];
  }

  hostUpdate() {
    const { topic, code, lists = topic ? [topic] : [] } = this.request();
    const locale = this.#language.wanted;
    const wanted = [locale, topic, ...lists].join(' ');
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(wanted, locale, topic, lists, code);
  }

  /** Asks again for what failed. */
  retry() {
    globalThis.naosuAttempt = (globalThis.naosuAttempt ?? 0) + 1;
    this.error = undefined;
    this.#wanted = '';
    this.host.requestUpdate();
  }

  async #load(wanted: string, locale: Locale, topic: TopicId | undefined, listed: readonly TopicId[], code: ContentRequest['code']) {
    try {
      const content = Promise.all([Promise.all(listed.map((id) => loadList(id, locale))), topic ? load(topic, locale) : undefined, code?.()]);
      const [lists, guide] = await showLocale(locale, content);
      if (wanted !== this.#wanted) return;
      this.lists = lists;
      this.guide = guide ?? this.guide;
      this.error = undefined;
    } catch (error) {
      if (wanted !== this.#wanted) return;
      this.error = error;
      this.host.dispatchEvent(new LoadErrorEvent(error));
    }
    this.host.requestUpdate();
    this.#settle();
  }
}
