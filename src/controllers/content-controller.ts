import { load, loadIndex, type Guide, type Locale, type SymptomIndex, type TopicId } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadErrorEvent } from '../events/load-error-event.js';
import { LanguageController, showLocale } from './language.js';

declare global {
  /** Engines remember a failed `import()`: the build asks again under an address with this number. */
  // eslint-disable-next-line no-var
  var naosuAttempt: number | undefined;
}

/** What an element wants to show. */
export interface ContentRequest {
  readonly index?: boolean;
  readonly topic?: TopicId | undefined;
}

/**
 * Loads the symptom index and the guide that its host asks for, in the page's language. What is shown stays until all of the
 * next is in; a failure is kept as `error` until `retry`.
 */
export class ContentController implements ReactiveController {
  index: SymptomIndex | undefined;
  guide: Guide | undefined;
  error: unknown;
  #wanted = '';
  readonly #language: LanguageController;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly request: () => ContentRequest,
  ) {
    this.#language = new LanguageController(host);
    host.addController(this);
  }

  hostUpdate() {
    const { index = false, topic } = this.request();
    const locale = this.#language.wanted;
    const wanted = `${locale} ${index} ${topic ?? ''}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(wanted, locale, index, topic);
  }

  /** Asks again for what failed. */
  retry() {
    globalThis.naosuAttempt = (globalThis.naosuAttempt ?? 0) + 1;
    this.error = undefined;
    this.#wanted = '';
    this.host.requestUpdate();
  }

  async #load(wanted: string, locale: Locale, index: boolean, topic: TopicId | undefined) {
    try {
      const content = Promise.all([index ? loadIndex(locale) : undefined, topic ? load(topic, locale) : undefined]);
      const [nextIndex, nextGuide] = await showLocale(locale, content);
      if (wanted !== this.#wanted) return;
      this.index = nextIndex ?? this.index;
      this.guide = nextGuide ?? this.guide;
      this.error = undefined;
    } catch (error) {
      if (wanted !== this.#wanted) return;
      this.error = error;
      this.host.dispatchEvent(new LoadErrorEvent(error));
    }
    this.host.requestUpdate();
  }
}
