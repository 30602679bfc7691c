import { plainText, type FixId, type Id, type IsoDate, type TopicId } from '@naosu/content';
import { html } from 'lit';
import { marked } from '../../controllers/phrase-breaks.js';
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
export function questionsOf(beside: Beside, held: readonly string[], today: IsoDate): readonly Question[] {
  const { reference: { structure, text }, guide } = beside;
  return Object.keys(structure.faq).filter((id) => text.faq[id] && !held.includes(anchorOf(id))).map((id) => {
    const { question, answer } = text.faq[id]!;
    return {
      id: anchorOf(id), name: id, title: question, messages: [],
      phrasings: guide ? answer.map((paragraph) => plainText(paragraph, guide)) : answer,
      answer: guide && answer.map((paragraph) => richText(paragraph, guide)),
      fixes: fixesOf(beside, id),
      sources: guide ? (structure.faq[id]!.links ?? []).map((link) => officialLink(link, guide)) : [],
      checked: guide && checkedText(guide, today),
    };
  });
}

/** The fixes that an answer of a guide names. */
const fixesOf = ({ reference: { structure }, guide }: Beside, id: Id): readonly FixLink[] => (guide
  ? (structure.faq[id]?.fixes ?? []).map((fix) => ({ fix, topic: guide.topic.id, title: guide.text.fixes[fix]?.title ?? '' })) : []);

/** A question of the property `items`. */
export function questionFrom({ id, question, answer, sources = [], checkedOn }: FaqItem, today: IsoDate, locale: string): Question {
  const paragraphs = typeof answer === 'string' ? [answer] : answer;
  return {
    id, name: id, title: question, messages: [], phrasings: paragraphs, answer: paragraphs.map(marked), fixes: [],
    sources: sources.map(({ name, url }) => html`<a part="source" href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`),
    checked: checkedOn && checkedOnText(checkedOn, today, locale),
  };
}

/** A question that the page holds, with its pages and its date; of a guide, the way into the fixes is added. */
export function questionIn(panel: HTMLDetailsElement, beside: readonly Beside[]): Question {
  const name = panel.id.replace(/^naosu-faq-/, '');
  const of = beside.find(({ reference }) => anchorOf(name) === panel.id && name in reference.structure.faq);
  return {
    id: panel.id, name, messages: [], answer: undefined, fixes: of ? fixesOf(of, name) : [], sources: [], checked: undefined,
    // Read when they are searched: a page may hold a thousand.
    get title() { return panel.querySelector('summary')?.textContent?.trim() ?? ''; },
    get phrasings() { return [(panel.textContent ?? '').trim()]; },
  };
}
