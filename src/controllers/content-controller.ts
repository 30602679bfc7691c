import { loadList, type Guide, type Locale, type SymptomList, type TopicId } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadErrorEvent } from '../events/load-error-event.js';
import { bare } from './bare.js';
import { LanguageController } from './language.js';

/** What an element wants to show. */
export interface ContentRequest {
  readonly topic?: TopicId | undefined;
  /** Guides whose symptoms are listed; by default that of `topic`. */
  readonly lists?: readonly TopicId[];
  /** Loads the fixes of the guide too, where they are needed. */
  readonly whole?: typeof questionsOf;
  /** Loads code that the content is drawn with, alongside. */
  readonly code?: () => Promise<unknown>;
}

/** The guide up to its first fix. */
export const questionsOf = async (topic: TopicId, locale: Locale): Promise<Guide> =>
  (await import('./questions.js')).loadQuestions(topic, locale);

/**
 * Loads the lists of symptoms and the guide that its host asks for, in the page's language. The questions of a guide are there before its
 * fixes; other than that, what is shown stays until all of the next is in. A failure is kept as `error` until `retry`.
 */
export class ContentController implements ReactiveController {
  lists: readonly SymptomList[] | undefined;
  /** The guide; before `complete`, only as far as its questions need it. */
  guide: Guide | undefined;
  /** All of the guide is in. */
  complete = false;
  error: unknown;
  /** Resolves when all of the first content is in, or has failed. */
  readonly settled: Promise<void>;
  #settle!: () => void;
  #wanted = '';
  #asked = 0;
  readonly #language: LanguageController;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly request: () => ContentRequest,
  ) {
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.#language = new LanguageController(host);
    host.addController(this);
  }

  hostUpdate() {
    const request = this.request();
    const { topic, lists = topic ? [topic] : [] } = request;
    const locale = this.#language.wanted;
    const wanted = [locale, topic, ...lists].join(' ');
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(++this.#asked, locale, lists, request);
  }

  /** Asks again for what failed. */
  retry() {
    this.error = undefined;
    this.#wanted = '';
    this.host.requestUpdate();
  }

  async #load(asked: number, locale: Locale, lists: readonly TopicId[], { topic, code, whole }: ContentRequest) {
    const nextLists = Promise.all(lists.map((id) => loadList(id, locale)));
    const all = Promise.all([nextLists, topic && (whole ?? questionsOf)(topic, locale), code?.()]);
    // Of a guide that is shown already, no part is shown alone.
    const early = topic && whole && this.guide?.topic.id !== topic ? [Promise.all([nextLists, questionsOf(topic, locale), undefined])] : [];
    const parts = [...early, all];
    void Promise.allSettled(parts); // What fails is told below, once.
    try {
      for (const part of parts) {
        const [loaded, guide] = await this.#language.show(locale, part);
        if (asked !== this.#asked) return;
        this.lists = bare(loaded);
        this.guide = bare(guide) || this.guide;
        this.complete = part === all;
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
