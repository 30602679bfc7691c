import type { SymptomEntry } from '@naosu/content';
import { conceptsIn, readText } from './concepts.js';
import { isWithin, messagePattern, type MessagePattern } from './message-pattern.js';
import { wordsMeant } from './near-word.js';
import { pairsBegunBy } from './first-letter.js';
import { nearest, type Likeness } from './nearest.js';
import { prepare, type IndexedText, type Prepared, type Searchable, type SearchIndex } from './prepare.js';
import { termsOf } from './terms.js';

export type { Searchable, SearchIndex };

/** An entry that was found, and by which of its texts. */
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

/**
 * What was found, best first. `same`: a message or a phrasing stands in the query as it is. `close`: something means much the same. `far`:
 * nothing does, or the query is about something else; these are the nearest few. `tie`: the first ones fit equally well.
 */
export interface SearchResult<E extends Searchable = SymptomEntry> {
  readonly hits: readonly Hit<E>[];
  readonly likeness: 'same' | 'close' | 'far';
  readonly tie?: readonly string[];
  /** The query speaks of a device that may be broken. */
  readonly fault?: true;
}

/** An index made ready for searching. */
export interface SymptomSearch<E extends Searchable = SymptomEntry> {
  find(query: string): SearchResult<E>;
}

/** A symptom with what its texts have in common with the query, and the longest of its messages that stands in the query whole. */
interface Candidate extends Likeness {
  /** What the message adds to the score. */
  readonly bonus: number;
  readonly message?: string;
}

/** A message shorter than this stands in too many sentences by chance. */
const shortestExact = 5;
const mostHits = 8;
const mostSimilar = 3;
/** Symptoms that are looked at more closely. */
const shortlist = 64;
/** Letters of a query that are looked at: a pasted screen, not a pasted book. */
const longestQuery = 2000;
const tieMargin = 0.02;
/** Beside what fits, what comes this near to the first is worth a look. */
const nearShare = 0.7;
/** A whole message counts much, and more the more of the query it is; a name in the query may still decide otherwise. */
const messageWeight = 1;
const messageShare = 1.5;
/** A symptom whose title bears a name that is heard. */
const nameWeight = 0.6;
/** What it costs a symptom that the query does not speak of its subject. */
const subjectWeight = 0.06;
/** What most readers come with, while the first letters tell little. */
const commonWeight = 0.9;

/** Prepares an index once; every query afterwards looks only at texts that share something with it. */
export function prepareSearch<E extends Searchable>(symptoms: SearchIndex<E>): SymptomSearch<E> {
  const steps = searchSteps(symptoms);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** `prepareSearch` in short steps, a text or a group of words each, for a page that stays ready for its reader; ends with the search. */
export function* searchSteps<E extends Searchable>(symptoms: SearchIndex<E>): Generator<undefined, SymptomSearch<E>, undefined> {
  return { find: finderIn(yield* prepare(symptoms)) };
}

function finderIn<E extends Searchable>(prepared: Prepared<E>): (query: string) => SearchResult<E> {
  const { entries, texts, index, subjects, titleNames, vocabulary, concepts, elsewhere, faults } = prepared;
  const patterns = new Map<number, readonly [string, MessagePattern][]>();
  const patternsOf = (owner: number) => {
    const known = patterns.get(owner)
      ?? entries[owner]!.messages.map((message): [string, MessagePattern] => [message, messagePattern(message)]);
    patterns.set(owner, known);
    return known;
  };
  return (text) => {
    const query = readText(text.slice(0, longestQuery));
    const heard = conceptsIn(query, concepts);
    const written = termsOf(query, concepts, (word, unfinished) => wordsMeant(word, unfinished, vocabulary));
    const terms = query.letters.length === 1 ? new Map([...written, ...pairsBegunBy(query.letters, index)]) : written;
    const more = (owner: number) => {
      let weight = entries[owner]!.common ? commonWeight / query.letters.length : 0;
      for (const subject of subjects[owner]!) if (!heard.has(subject)) weight -= subjectWeight;
      return titleNames[owner]!.some((name) => heard.has(name)) ? weight + nameWeight : weight;
    };
    const candidates = nearest(index, terms, shortlist, more)
      .map((likeness) => withMessage(likeness, patternsOf(likeness.owner), query.letters))
      .sort((a, b) => b.score - a.score);
    const result = resultOf(candidates, entries, texts, conceptsIn(query, elsewhere).size > 0);
    return conceptsIn(query, faults).size > 0 ? { ...result, fault: true } : result;
  };
}

/** Adds the longest message that stands whole in the normalised letters of a query. */
function withMessage(likeness: Likeness, messages: readonly [string, MessagePattern][], query: string): Candidate {
  let longest: string | undefined;
  let most = 0;
  for (const [message, pattern] of messages) {
    const { length } = pattern.letters;
    if (length >= shortestExact && length > most && isWithin(pattern, query)) [longest, most] = [message, length];
  }
  if (longest === undefined) return { ...likeness, bonus: 0 };
  const bonus = messageWeight + (messageShare * most) / query.length;
  return { ...likeness, score: likeness.score + bonus, bonus, message: longest };
}

/** Whether one text and the query mean the same, or much the same. */
const isSame = ({ message, ofQuery, ofText }: Candidate) => message !== undefined || (ofQuery >= 0.9 && ofText >= 0.9);
const isClose = (one: Candidate) => isSame(one) || one.ofQuery >= 0.4 || one.usage >= 0.3 || one.spoken >= 11
  || (one.ofText >= 0.75 && one.spoken >= 5);

function resultOf<E extends Searchable>(
  candidates: readonly Candidate[], entries: readonly E[], texts: readonly IndexedText[], isElsewhere: boolean,
): SearchResult<E> {
  const first = candidates[0];
  const likeness = !first || (isElsewhere && !first.message) || !isClose(first) ? 'far' : isSame(first) ? 'same' : 'close';
  const near = candidates.filter((one) => one.message !== undefined || one.score >= (first!.score - first!.bonus) * nearShare);
  const shown = likeness === 'far' ? candidates.slice(0, mostSimilar) : near.slice(0, mostHits);
  const hits = shown.map((one): Hit<E> => {
    const { kind, original } = texts[one.best]!;
    const reason = one.message === undefined
      ? { kind: likeness !== 'far' && isClose(one) ? kind : 'similar' as const, matched: original }
      : { kind: 'exact-message' as const, matched: one.message };
    return { entry: entries[one.owner]!, score: one.score, reason };
  });
  const level = hits.filter(({ score }) => score >= first!.score - tieMargin);
  const tied = level.length > 1 && !first!.message;
  return { hits, likeness, ...(tied ? { tie: level.map(({ entry }) => entry.id) } : {}) };
}
