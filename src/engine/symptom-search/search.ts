import type { SearchWords, SymptomEntry } from '@naosu/content';
import { isWithin, messagePattern } from './message-pattern.js';
import { wordsMeant } from './near-word.js';
import { normalise } from './normalise.js';
import { conceptsIn, conceptsOf, termsOf, wordOf } from './terms.js';
import { fit, indexTexts, likenesses, type Likeness } from './text-index.js';

/** What the search reads of an entry: of a symptom, or of anything else with a title and texts. */
export type Searchable = Pick<SymptomEntry, 'id' | 'title' | 'messages' | 'phrasings' | 'common'>;

/** What is searched, and what readers mean by their words. */
export type SearchIndex<E extends Searchable> = SearchWords & { readonly entries: readonly E[] };

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

/** One text of a symptom, ready to compare. */
interface IndexedText {
  readonly owner: number;
  readonly kind: 'message' | 'phrasing' | 'title';
  readonly original: string;
  readonly terms: ReadonlyMap<string, number>;
}

/** A symptom with what its texts have in common with the query, and the longest of its messages that stands in the query whole. */
interface Candidate extends Likeness {
  readonly score: number;
  /** What the message adds to the score. */
  readonly bonus: number;
  readonly message?: string;
}

/** A message shorter than this stands in too many sentences by chance. */
const shortestExact = 5;
const mostHits = 8;
const mostSimilar = 3;
/** Symptoms whose messages are looked for in full. */
const shortlist = 64;
/** Letters of a query that are looked at: a pasted screen, not a pasted book. */
const longestQuery = 2000;
const tieMargin = 0.02;
/** Beside what fits, what comes this near to the first is worth a look. */
const nearShare = 0.7;
/** Weight of what all texts of a symptom say, beside its best one. */
const usageWeight = 1.6;
/** A whole message counts much, and more the more of the query it is; a name in the query may still decide otherwise. */
const messageWeight = 1;
const messageShare = 1.5;
/** A symptom whose title bears a name that is heard. */
const nameWeight = 0.6;
/** A text that is the query to the letter. */
const equalWeight = 3;
/** Share of a symptom's texts that make something its subject, and what it costs not to speak of it. */
const subjectShare = 0.6;
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

/** `prepareSearch` in small steps, for a page that must stay ready for its reader meanwhile; what it returns last is the search. */
export function* searchSteps<E extends Searchable>(symptoms: SearchIndex<E>): Generator<undefined, SymptomSearch<E>, undefined> {
  const { entries } = symptoms;
  const concepts = conceptsOf([...symptoms.concepts, ...symptoms.names]);
  const names = conceptsOf(symptoms.names);
  const elsewhere = conceptsOf(symptoms.elsewhere);
  const faults = conceptsOf(symptoms.faults);
  const texts: IndexedText[] = [];
  for (let owner = 0; owner < entries.length; owner++) {
    const { messages, phrasings, title } = entries[owner]!;
    const add = (kind: IndexedText['kind'], original: string) => {
      const terms = termsOf(original.replace(/%@/g, ' '), concepts);
      if (terms.size > 0) texts.push({ owner, kind, original, terms });
    };
    for (const message of messages) add('message', message);
    for (const phrasing of phrasings) add('phrasing', phrasing);
    add('title', title);
    yield;
  }
  const index = indexTexts(texts, entries.length);
  const subjects = subjectsOf(texts, entries.length);
  const words = new Set<string>();
  index.postings.forEach((_, term) => {
    const word = wordOf(term);
    if (word !== undefined) words.add(word);
  });
  yield;
  return {
    find(text) {
      const query = text.slice(0, longestQuery);
      const letters = normalise(query);
      const heard = conceptsIn(query, names);
      const terms = termsOf(query, concepts, (word, unfinished) => wordsMeant(word, unfinished, words));
      const candidates = likenesses(index, terms)
        .map((likeness): Candidate => ({ ...likeness, bonus: 0, score: fit(likeness) + usageWeight * likeness.usage
          + (likeness.ofQuery > 0.99 && likeness.ofText > 0.99 ? equalWeight : 0)
          - subjectWeight * subjects[likeness.owner]!.filter((subject) => !terms.has(subject)).length }))
        .sort((a, b) => b.score - a.score)
        .map((candidate, place): Candidate => {
          const { messages, title, common } = entries[candidate.owner]!;
          const named = heard.length > 0 && conceptsIn(title, names).some((name) => heard.includes(name));
          const message = place < shortlist ? longestWithin(messages, letters) : undefined;
          const bonus = message ? messageWeight + messageShare * message.length / letters.length : 0;
          const score = candidate.score + bonus + (named ? nameWeight : 0) + (common ? commonWeight / letters.length : 0);
          return { ...candidate, score, bonus, ...(message ? { message: message.original } : {}) };
        })
        .sort((a, b) => b.score - a.score);
      const result = resultOf(candidates, (owner) => entries[owner]!, texts, conceptsIn(query, elsewhere).length > 0);
      return conceptsIn(query, faults).length > 0 ? { ...result, fault: true } : result;
    },
  };
}

/** What most texts of a symptom speak of: a query that does not is hardly about it, as one without mail about mail. */
function subjectsOf(texts: readonly IndexedText[], owners: number): readonly (readonly string[])[] {
  const subjects: string[][] = [];
  for (let owner = 0; owner < owners; owner++) {
    const own = texts.filter((text) => text.owner === owner);
    const uses = new Map<string, number>();
    for (const { terms } of own) {
      terms.forEach((_, term) => {
        if (term.startsWith('=')) uses.set(term, (uses.get(term) ?? 0) + 1);
      });
    }
    subjects.push([...uses.keys()].filter((term) => uses.get(term)! > own.length * subjectShare));
  }
  return subjects;
}

/** The longest message that stands whole in the normalised letters of a query. */
function longestWithin(messages: readonly string[], letters: string): { readonly original: string; readonly length: number } | undefined {
  let longest: { original: string; length: number } | undefined;
  for (const original of messages) {
    const pattern = messagePattern(original);
    const { length } = pattern.letters;
    if (length >= shortestExact && length > (longest?.length ?? 0) && isWithin(pattern, letters)) longest = { original, length };
  }
  return longest;
}

/** Whether one text and the query mean the same, or much the same. */
const isSame = ({ message, ofQuery, ofText }: Candidate) => message !== undefined || (ofQuery >= 0.9 && ofText >= 0.9);
const isClose = (one: Candidate) => isSame(one) || one.ofQuery >= 0.4 || one.usage >= 0.3 || one.spoken >= 11
  || (one.ofText >= 0.75 && one.spoken >= 5);

function resultOf<E extends Searchable>(
  candidates: readonly Candidate[], entryOf: (owner: number) => E, texts: readonly IndexedText[], isElsewhere: boolean,
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
    return { entry: entryOf(one.owner), score: one.score, reason };
  });
  const level = hits.filter(({ score }) => score >= first!.score - tieMargin);
  const tied = level.length > 1 && !first!.message;
  return { hits, likeness, ...(tied ? { tie: level.map(({ entry }) => entry.id) } : {}) };
}
