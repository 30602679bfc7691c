import { load, loadList, loadReference, type Guide, type Locale, type Reference, type SymptomList, type TopicId } from '@naosu/content';
import type { ReactiveControllerHost } from 'lit';
import { LoadingController, type Wanted } from './loading-controller.js';

/** What is read beside a guide. */
export interface Beside {
  readonly reference: Reference;
  /** Name of the guide. */
  readonly list: SymptomList;
  /** What its texts name; it comes later. */
  readonly guide?: Guide;
}

/** Questions and routine of the guides that its host asks for, and then the guides, whose screens and fixes they name. */
export class ReferenceController extends LoadingController<readonly Beside[]> {
  /** Undefined until the first is in; empty where no guide is asked for. */
  beside: readonly Beside[] | undefined = undefined;

  constructor(host: ReactiveControllerHost & Element, private readonly topics: () => readonly TopicId[]) {
    super(host);
  }

  protected wanted(): Wanted<readonly Beside[]> {
    const topics = this.topics();
    return { name: topics.join(' '), load: (locale) => this.#load(topics, locale) };
  }

  #load(topics: readonly TopicId[], locale: Locale) {
    const early = Promise.all(topics.map(async (topic): Promise<Beside> => {
      const [reference, list] = await Promise.all([loadReference(topic, locale), loadList(topic, locale)]);
      return { reference, list };
    }));
    const whole = Promise.all([early, Promise.all(topics.map((topic) => load(topic, locale)))])
      .then(([all, guides]) => all.map((one, place): Beside => ({ ...one, guide: guides[place]! })));
    return this.beside ? [whole] : [early, whole];
  }

  protected take(beside: readonly Beside[]) {
    this.beside = beside;
  }
}
