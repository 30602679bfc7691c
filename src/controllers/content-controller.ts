import { loadList, type Guide, type Locale, type SymptomList, type TopicId } from '@naosu/content';
import type { ReactiveControllerHost } from 'lit';
import { LoadingController, type Wanted } from './loading-controller.js';

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

type Part = readonly [lists: readonly SymptomList[], guide: Guide | undefined];

/** The lists of symptoms and the guide that its host asks for; the questions of a guide are there before its fixes. */
export class ContentController extends LoadingController<Part> {
  lists: readonly SymptomList[] | undefined = undefined;
  /** The guide; before `complete`, only as far as its questions need it. */
  guide: Guide | undefined = undefined;
  /** All of the guide is in. */
  complete = false;

  constructor(host: ReactiveControllerHost & Element, private readonly request: () => ContentRequest) {
    super(host);
  }

  protected wanted(): Wanted<Part> {
    const { topic, lists = topic ? [topic] : [], whole, code } = this.request();
    const load = (locale: Locale) => {
      const listed = Promise.all(lists.map((id) => loadList(id, locale)));
      const upTo = (guide: typeof questionsOf, drawnWith?: Promise<unknown>): Promise<Part> =>
        Promise.all([listed, topic && guide(topic, locale), drawnWith]).then(([all, one]) => [all, one]);
      const all = upTo(whole ?? questionsOf, code?.());
      // Of a guide that is shown already, no part is shown alone.
      return topic && whole && this.guide?.topic.id !== topic ? [upTo(questionsOf), all] : [all];
    };
    return { name: [topic, ...lists].join(' '), load };
  }

  protected take([lists, guide]: Part, all: boolean) {
    this.lists = lists;
    this.guide = guide ?? this.guide;
    this.complete = all;
  }
}
