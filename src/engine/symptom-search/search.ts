import type { SymptomEntry, SymptomIndex } from '@naosu/content';
import { grams } from './grams.js';
import { indexedTexts, termsOf, type IndexedText, type Searchable, type Terms } from './indexed-text.js';
import { isWithin } from './message-pattern.js';
import { normalise } from './normalise.js';
import { synonymGroups } from './synonyms.js';
import { indexTexts, nearestTexts, rarity, type TextIndex } from './text-index.js';

/** What is searched: symptoms, or anything else with a title and texts. */
export type SearchIndex<E extends Searchable> = Pick<SymptomIndex, 'synonyms'> & { readonly entries: readonly E[] };

/** A symptom that was found, and by which of its texts. */
export interface Hit<E extends Searchable = SymptomEntry> {
  readonly entry: E;
  /** Comparable within one result only. */
  readonly score: number;
  readonly reason: {
    /** `exact-message`: the whole message stands in the query. `similar`: merely the nearest. */
    readonly kind: 'exact-message' | 'message' | 'phrasing' | 'title' | 'similar';
    readonly matched: string;
  };
}

/** What was found, best first. Not `strict`: nothing fits well, these are the nearest few. `tie`: the first ones fit equally well. */
export interface SearchResult<E extends Searchable = SymptomEntry> {
  readonly hits: readonly Hit<E>[];
  readonly strict: boolean;
  readonly tie?: readonly string[];
}

/** A symptom index made ready for searching. */
export interface SymptomSearch<E extends Searchable = SymptomEntry> {
  find(query: string): SearchResult<E>;
}

/** A message shorter than this stands in too many sentences by chance. */
const shortestExact = 5;
const mostHits = 8;
const mostSimilar = 3;
/** Texts that are compared in full. */
const shortlist = 64;
/** Letters of a query that are looked at: a pasted screen, not a pasted book. */
const longestQuery = 2000;
const tieMargin = 0.02;
/** Beside what fits, what comes this near to the first is worth a look. */
const nearShare = 0.7;
/** Weight of what all texts of a symptom say, beside the 0.85 of its best one. */
const usageShare = 0.8;

/** Prepares an index once; every query afterwards looks only at texts that share something with it. */
export function prepareSearch<E extends Searchable>(symptoms: SearchIndex<E>): SymptomSearch<E> {
  const steps = searchSteps(symptoms);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** `prepareSearch` in small steps, for a page that must stay ready for its reader meanwhile; what it returns last is the search. */
export function* searchSteps<E extends Searchable>(symptoms: SearchIndex<E>): Generator<undefined, SymptomSearch<E>, undefined> {
  const groups = synonymGroups(symptoms.synonyms);
  const texts: IndexedText<E>[] = [];
  const textsOf = new Map<E, readonly IndexedText<E>[]>();
  for (const entry of symptoms.entries) {
    const own = indexedTexts(entry, groups);
    textsOf.set(entry, own);
    texts.push(...own);
    yield;
  }
  const index = indexTexts(texts.map(({ entry, terms }) => ({ owner: entry, terms: [...terms.all] })));
  yield;
  const anchors = anchorsOf(texts, index);
  return {
    find(query) {
      const letters = normalise(query.slice(0, longestQuery));
      const terms = termsOf(letters, groups);
      const all = [...terms.all];
      const exact = all.flatMap((term) => anchors.get(term) ?? [])
        .filter((text) => isWithin(text.pattern, letters))
        .map((text): Hit<E> => hit(text, 2 + text.pattern.letters.length / 1000, 'exact-message'));
      const near = nearestTexts(index, all, shortlist).map((number) => compared(texts[number]!, terms, index));
      return resultOf([...exact, ...near], ({ entry }) => usage(terms, textsOf.get(entry)!, index));
    },
  };
}

const hit = <E extends Searchable>(text: IndexedText<E>, score: number, kind: Hit['reason']['kind']): Hit<E> =>
  ({ entry: text.entry, score, reason: { kind, matched: text.original } });

/** Messages under their rarest gram: who holds a message holds that. */
function anchorsOf<E extends Searchable>(texts: readonly IndexedText<E>[], index: TextIndex): ReadonlyMap<string, readonly IndexedText<E>[]> {
  const anchors = new Map<string, IndexedText<E>[]>();
  for (const text of texts) {
    if (text.kind !== 'message' || text.pattern.letters.length < shortestExact) continue;
    // A pair in Latin script ends a word, which may go on in the query and then make a three.
    const inside = text.pattern.pieces.flatMap(grams).filter((gram) => !/^[0-9a-z]{2}$/.test(gram));
    const rarest = inside.reduce((best, term) => (rarity(index, term) > rarity(index, best) ? term : best), inside[0] ?? '');
    const list = anchors.get(rarest);
    if (list) list.push(text);
    else anchors.set(rarest, [text]);
  }
  return anchors;
}

/** How well a text and a query cover each other, the query counting more: a paste holds more than the text, a few words less. */
function compared<E extends Searchable>(text: IndexedText<E>, query: Terms, index: TextIndex): Hit<E> {
  const ofQuery = coverage(query, text.terms, index);
  const ofText = coverage(text.terms, query, index);
  const strict = ofQuery >= 0.5 || (ofText >= 0.75 && text.pattern.letters.length > shortestExact);
  const same = ofQuery === 1 && ofText === 1 ? 0.3 : 0;
  return hit(text, 0.6 * ofQuery + 0.25 * ofText + same, strict ? text.kind : 'similar');
}

/**
 * How much the texts of one symptom together speak of what the query says: a word that many of them use counts more than one that stands in
 * a single text, which tells 「バックアップを消去しようとしたら失敗」 from all other backups that fail.
 */
function usage({ all }: Terms, own: readonly Pick<IndexedText, 'terms'>[], index: TextIndex): number {
  let spoken = 0;
  let whole = 0;
  for (const term of all) {
    const weight = rarity(index, term);
    const uses = own.filter(({ terms }) => terms.all.has(term)).length;
    whole += weight;
    spoken += (weight * uses) / (uses + 0.5);
  }
  return whole === 0 ? 0 : spoken / whole;
}

/** Share of `terms`, weighed by rarity, that `other` holds; a synonym counts as its word. */
function coverage(terms: Terms, other: Terms, index: TextIndex): number {
  const named = new Set<string>();
  terms.synonyms.forEach((word, term) => {
    if (other.synonyms.has(term)) for (const gram of word) named.add(gram);
  });
  let shared = 0;
  let all = 0;
  for (const term of terms.all) {
    const weight = rarity(index, term);
    all += weight;
    if (other.all.has(term) || named.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Each symptom by its best text, and by `more` of all its texts. */
function resultOf<E extends Searchable>(found: readonly Hit<E>[], more: (hit: Hit<E>) => number): SearchResult<E> {
  const best = new Map<string, Hit<E>>();
  for (const one of found) {
    const other = best.get(one.entry.id);
    if (!other || one.score > other.score) best.set(one.entry.id, one);
  }
  const sorted = [...best.values()]
    .map((one): Hit<E> => (one.reason.kind === 'exact-message' ? one : { ...one, score: one.score + usageShare * more(one) }))
    .sort((a, b) => b.score - a.score);
  const fitting = sorted.filter(({ reason }) => reason.kind !== 'similar');
  const strict = fitting.length > 0;
  const first = sorted[0];
  const near = sorted.filter(({ score, reason }) => reason.kind !== 'similar' || score >= first!.score * nearShare);
  const hits = strict ? near.slice(0, mostHits) : sorted.slice(0, mostSimilar);
  const level = hits.filter(({ score }) => first && score >= first.score - tieMargin);
  const tied = level.length > 1 && first?.reason.kind !== 'exact-message';
  return { hits, strict, ...(tied ? { tie: level.map(({ entry }) => entry.id) } : {}) };
}
