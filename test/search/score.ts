import { readFileSync } from 'node:fs';
import type { Locale, SymptomId, SymptomIndex } from '@naosu/content';
import { prepareSearch } from '../../src/engine/symptom-search/search.js';
import { find, firstOf, indexes } from './page-search.js';

/** How many of `of` queries have a right symptom first, and among the first three. */
export interface Score {
  of: number;
  first: number;
  three: number;
}

const emptyScore = (): Score => ({ of: 0, first: 0, three: 0 });

function count(score: Score, found: readonly SymptomId[], right: readonly SymptomId[]): void {
  score.of += 1;
  if (right.includes(found[0]!)) score.first += 1;
  if (found.slice(0, 3).some((id) => right.includes(id))) score.three += 1;
}

/** A complaint in a reader's words; without symptoms it is about something else. */
export interface Case {
  readonly query: string;
  readonly symptoms: readonly SymptomId[];
  readonly locale: Locale;
  readonly kind: string;
}

/** Complaints that nothing may be tuned to: they measure. */
export const cases: readonly Case[] = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8').split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [query = '', symptoms = '', locale = '', kind = ''] = line.split('\t');
    return { query, symptoms: symptoms === 'none' ? [] : symptoms.split(','), locale: locale as Locale, kind };
  });

const onTopic = cases.filter(({ symptoms }) => symptoms.length > 0);

/** Each phrasing looked up in an index that lacks it: how well readers are understood whose words nobody wrote down. */
export function leaveOneOut(locale: Locale, every = 1): Score {
  const index = indexes[locale];
  const score = emptyScore();
  let turn = 0;
  for (const entry of index.entries) {
    for (const phrasing of entry.phrasings) {
      turn += 1;
      if (turn % every !== 0) continue;
      const found = prepareSearch(without(index, entry.id, phrasing)).find(phrasing).hits.map((hit) => hit.entry.id);
      count(score, found, [entry.id]);
    }
  }
  return score;
}

const without = (index: SymptomIndex, id: SymptomId, phrasing: string): SymptomIndex => ({
  ...index,
  entries: index.entries.map((entry) => (entry.id === id ? { ...entry, phrasings: entry.phrasings.filter((other) => other !== phrasing) }
    : entry)),
});

/** The cases by their class, on a page in the language of their words or, of the class that says so, in the other one. */
export function casesByKind(): Readonly<Record<string, Score>> {
  const scores: Record<string, Score> = {};
  for (const { query, symptoms, locale, kind } of onTopic) count(scores[kind] ??= emptyScore(), firstOf(query, locale, 3), symptoms);
  for (const { query, symptoms, locale } of onTopic) {
    count(scores['on a page in the other language'] ??= emptyScore(), firstOf(query, locale === 'ja' ? 'en' : 'ja', 3), symptoms);
  }
  return scores;
}

/** All cases together. */
export function casesTogether(): Score {
  const score = emptyScore();
  for (const { query, symptoms, locale } of onTopic) count(score, firstOf(query, locale, 3), symptoms);
  return score;
}

/** Of the cases that are about something else: how many, and what each is taken for. */
export const offTopic = (): readonly { readonly query: string; readonly likeness: string }[] =>
  cases.filter(({ symptoms }) => symptoms.length === 0).map(({ query, locale }) => ({ query, likeness: find(query, locale).likeness }));

/** Of the cases that have an answer and get it first: how many read that nothing is even close. */
export const calledFar = (): number =>
  onTopic.filter(({ query, symptoms, locale }) => symptoms.includes(firstOf(query, locale, 1)[0]!)
    && find(query, locale).likeness === 'far').length;

/** Letters that must be typed until a right symptom is among the first three: median over the cases. */
export function lettersUntilFound(locale: Locale): number {
  const letters = onTopic.filter((one) => one.locale === locale).map(({ query, symptoms }) => {
    let typed = 1;
    while (typed < query.length && !firstOf(query.slice(0, typed), locale, 3).some((id) => symptoms.includes(id))) typed += 1;
    return typed;
  }).sort((a, b) => a - b);
  return letters[letters.length >> 1]!;
}
