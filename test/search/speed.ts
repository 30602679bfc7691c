import type { Locale, SymptomIndex } from '@naosu/content';
import { searchSteps } from '../../src/engine/symptom-search/search.js';
import { indexes } from './page-search.js';
import { cases } from './score.js';

/** Entries made of what readers say, each with words of its own; the same ones each time. */
function manyEntries(locale: Locale, count: number): SymptomIndex {
  const index = indexes[locale];
  const spoken = index.entries.flatMap(({ phrasings }) => phrasings);
  let seed = 1;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const some = () => spoken[next(spoken.length)]!;
  const word = () => (locale === 'ja' ? String.fromCharCode(0x4e00 + next(6000), 0x4e00 + next(6000)) : next(36 ** 6).toString(36));
  const entries = Array.from({ length: count }, (_, place) => ({
    id: `entry-${place}`, topic: 'mail' as const, guide: '', kind: 'general' as const, title: `${some()} ${word()}`, messages: [some()],
    phrasings: [some(), `${word()} ${some()}`, some()],
  }));
  return { ...index, entries };
}

/** Milliseconds of each letter typed, the quickest first, and of each step that made the search ready, the longest first. */
export function measured(locale: Locale, count: number): { readonly keys: readonly number[]; readonly steps: readonly number[] } {
  const work = searchSteps(manyEntries(locale, count));
  const steps: number[] = [];
  const timed = <T>(what: () => T, into: number[]): T => {
    const from = performance.now();
    const result = what();
    into.push(performance.now() - from);
    return result;
  };
  let step = timed(() => work.next(), steps);
  while (!step.done) step = timed(() => work.next(), steps);
  const search = step.value;
  const keys: number[] = [];
  for (const { query } of cases.filter((one) => one.locale === locale)) {
    for (let typed = 1; typed <= Math.min(40, query.length); typed++) timed(() => search.find(query.slice(0, typed)), keys);
  }
  return { keys: keys.sort((a, b) => a - b), steps: steps.sort((a, b) => b - a) };
}
