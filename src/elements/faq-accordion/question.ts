import { plainText, type FixId, type Id, type IsoDate, type TopicId } from '@naosu/content';
import { html } from 'lit';
import type { Beside } from '../../controllers/reference-controller.js';
import type { FaqItem } from '../../engine/faq-items.js';
import type { Searchable } from '../../engine/symptom-search/search.js';
import { checkedOnText, checkedText } from '../checked-text.js';
import { officialLink, richText } from '../rich-text.js';

/** A fix that an answer leads into. */
export interface FixLink {
  readonly topic: TopicId;
  readonly fix: FixId;
  readonly title: string;
}

/** A question, be it of a guide, of the property `items`, or of the page itself; its title and texts are what the search compares. */
export interface Question extends Searchable {
  /** What the page is told. */
  readonly name: Id;
  /** Paragraphs to draw; undefined while what they name is still loading. */
  readonly answer: readonly unknown[] | undefined;
  readonly fixes: readonly FixLink[];
  readonly sources: readonly unknown[];
  /** When it was checked, in words. */
  readonly checked: string | undefined;
}

/** Questions of one guide, or of the page. */
export interface QuestionGroup {
  readonly title?: string;
  readonly questions: readonly Question[];
}

/** Id of a question of a guide on a page, also where `naosu-content render` wrote it. */
export const anchorOf = (question: Id): string => `naosu-faq-${question}`;

/** The questions of a guide, but for those that the page holds. */
export function questionsOf({ reference: { structure, text }, guide }: Beside, held: readonly string[], today: IsoDate): readonly Question[] {
  return Object.keys(structure.faq).filter((id) => text.faq[id] && !held.includes(anchorOf(id))).map((id) => {
    const { question, answer } = text.faq[id]!;
    return {
      id: anchorOf(id), name: id, title: question, messages: [],
      phrasings: guide ? answer.map((paragraph) => plainText(paragraph, guide)) : answer,
      answer: guide && answer.map((paragraph) => richText(paragraph, guide)),
      ...besideAnswer({ structure, guide }, id, today),
    };
  });
}

/** What belongs to an answer of a guide, drawn or held by the page. */
export function besideAnswer(
  { structure, guide }: { readonly structure: Beside['reference']['structure']; readonly guide?: Beside['guide'] }, id: Id, today: IsoDate,
): Pick<Question, 'fixes' | 'sources' | 'checked'> {
  const { fixes = [], links = [] } = structure.faq[id] ?? {};
  if (!guide) return { fixes: [], sources: [], checked: undefined };
  return {
    fixes: fixes.map((fix) => ({ fix, topic: guide.topic.id, title: guide.text.fixes[fix]?.title ?? '' })),
    sources: links.map((link) => officialLink(link, guide)),
    checked: checkedText(guide, today),
  };
}

/** A question of the property `items`. */
export function questionFrom({ id, question, answer, sources = [], checkedOn }: FaqItem, today: IsoDate, locale: string): Question {
  const paragraphs = typeof answer === 'string' ? [answer] : answer;
  return {
    id, name: id, title: question, messages: [], phrasings: paragraphs, answer: paragraphs, fixes: [],
    sources: sources.map(({ name, url }) => html`<a part="source" href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`),
    checked: checkedOn && checkedOnText(checkedOn, today, locale),
  };
}

/** A question that the page holds; of a guide it has what belongs to the answer there. */
export function questionIn(panel: HTMLDetailsElement, beside: readonly Beside[], today: IsoDate): Question {
  const name = panel.id.replace(/^naosu-faq-/, '');
  const of = beside.find(({ reference }) => anchorOf(name) === panel.id && name in reference.structure.faq);
  const extra = of ? besideAnswer({ structure: of.reference.structure, guide: of.guide }, name, today) : { fixes: [], sources: [], checked: undefined };
  return {
    id: panel.id, name, messages: [], answer: undefined, ...extra,
    // Read when they are searched: a page may hold a thousand.
    get title() { return panel.querySelector('summary')?.textContent?.trim() ?? ''; },
    get phrasings() { return [(panel.textContent ?? '').trim()]; },
  };
}
