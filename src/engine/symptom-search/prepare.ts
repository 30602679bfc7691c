import type { SearchWords, SymptomEntry } from '@naosu/content';
import { conceptSteps, readText, type Concepts } from './concepts.js';
import { addWord, type Vocabulary } from './near-word.js';
import { conceptOf, termsOf, wordOf } from './terms.js';
import { indexSteps, type TextIndex } from './text-index.js';

/** What the search reads of an entry: of a symptom, or of anything else with a title and texts. */
export type Searchable = Pick<SymptomEntry, 'id' | 'title' | 'messages' | 'phrasings' | 'common'>;

/** What is searched, and what readers mean by their words. */
export type SearchIndex<E extends Searchable> = SearchWords & { readonly entries: readonly E[] };

/** One text of an entry, ready to compare. */
export interface IndexedText {
  readonly owner: number;
  readonly kind: 'message' | 'phrasing' | 'title';
  readonly original: string;
  readonly terms: ReadonlyMap<string, number>;
}

/** What was made ready of an index. */
export interface Prepared<E extends Searchable> {
  readonly entries: readonly E[];
  readonly texts: readonly IndexedText[];
  readonly index: TextIndex;
  /** Of each entry: what most of its texts speak of, and the names in its title. A query that speaks of no mail is hardly about mail. */
  readonly subjects: readonly (readonly number[])[];
  readonly titleNames: readonly (readonly number[])[];
  readonly vocabulary: Vocabulary;
  /** What words mean, and after that the names. */
  readonly concepts: Concepts;
  readonly elsewhere: Concepts;
  readonly faults: Concepts;
}

/** Share of an entry's texts that make something its subject. */
const subjectShare = 0.6;

/** Makes an index ready; yields after each text and each group of words. */
export function* prepare<E extends Searchable>({ entries, ...words }: SearchIndex<E>): Generator<undefined, Prepared<E>, undefined> {
  const concepts = yield* conceptSteps([...words.concepts, ...words.names]);
  const vocabulary: Vocabulary = { words: new Set(), byEnd: new Map() };
  const [texts, subjects, titleNames]: [IndexedText[], number[][], number[][]] = [[], [], []];
  for (let owner = 0; owner < entries.length; owner++) {
    const own: IndexedText[] = [];
    for (const [kind, original] of textsOf(entries[owner]!)) {
      const terms = termsOf(readText(original.replace(/%@/g, ' ')), concepts);
      own.push({ owner, kind, original, terms });
      terms.forEach((_, term) => {
        const word = wordOf(term);
        if (word !== undefined) addWord(vocabulary, word);
      });
      yield;
    }
    texts.push(...own);
    subjects.push(commonConcepts(own, own.length * subjectShare));
    titleNames.push(commonConcepts(own.filter(({ kind }) => kind === 'title'), 0).filter((concept) => concept >= words.concepts.length));
  }
  const index = yield* indexSteps(texts, entries.length);
  const elsewhere = yield* conceptSteps(words.elsewhere);
  const faults = yield* conceptSteps(words.faults);
  return { entries, texts, index, subjects, titleNames, vocabulary, concepts, elsewhere, faults };
}

const textsOf = ({ messages, phrasings, title }: Searchable): readonly (readonly [IndexedText['kind'], string])[] => [
  ...messages.map((text) => ['message', text] as const), ...phrasings.map((text) => ['phrasing', text] as const), ['title', title],
];

/** Concepts that more than so many texts speak of. */
function commonConcepts(texts: readonly IndexedText[], least: number): number[] {
  const uses = new Map<number, number>();
  for (const { terms } of texts) {
    terms.forEach((_, term) => {
      const concept = conceptOf(term);
      if (concept !== undefined) uses.set(concept, (uses.get(concept) ?? 0) + 1);
    });
  }
  return [...uses.keys()].filter((concept) => uses.get(concept)! > least);
}
