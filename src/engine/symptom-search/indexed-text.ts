import type { SymptomEntry } from '@naosu/content';
import { grams } from './grams.js';
import { messagePattern, type MessagePattern } from './message-pattern.js';
import { synonymsIn, type SynonymGroups } from './synonyms.js';

/** What the search reads of an entry. */
export type Searchable = Pick<SymptomEntry, 'id' | 'title' | 'messages' | 'phrasings'>;

/** One text of an entry, ready to compare. */
export interface IndexedText<E extends Searchable = SymptomEntry> {
  readonly entry: E;
  readonly kind: 'message' | 'phrasing' | 'title';
  readonly original: string;
  readonly pattern: MessagePattern;
  readonly terms: Terms;
}

/** What a text is compared by: its grams, and a term per group of synonyms with the grams of the word that stands for it. */
export interface Terms {
  readonly all: ReadonlySet<string>;
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/** Terms of a normalised text. */
export function termsOf(text: string, groups: SynonymGroups): Terms {
  const synonyms = new Map(synonymsIn(text, groups).map(({ term, word }): [string, readonly string[]] => [term, grams(word)]));
  return { all: new Set([...grams(text), ...synonyms.keys()]), synonyms };
}

/** All texts of an entry that a query is compared with. */
export function indexedTexts<E extends Searchable>(entry: E, groups: SynonymGroups): readonly IndexedText<E>[] {
  const text = (kind: IndexedText['kind'], original: string): IndexedText<E> => {
    const pattern = messagePattern(original);
    return { entry, kind, original, pattern, terms: termsOf(pattern.letters, groups) };
  };
  return [
    ...entry.messages.flatMap((message) => Object.values(message).map((words) => text('message', words))),
    ...entry.phrasings.map((phrasing) => text('phrasing', phrasing)),
    text('title', entry.title),
  ].filter(({ terms }) => terms.all.size > 0);
}
