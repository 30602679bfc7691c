import { normalise } from './normalise.js';

/** A text in the forms in which it is looked through. */
export interface ReadText {
  /** Lower case, one width, straight apostrophes. */
  readonly plain: string;
  /** Every Latin word between spaces, the first too: `won't send` is found at the head of a word alone. */
  readonly words: string;
  /** Normalised. */
  readonly letters: string;
}

/** Groups of words that mean the same in a complaint, by how a word begins: the word and the number of its group. */
export type Concepts = ReadonlyMap<string, readonly (readonly [word: string, group: number])[]>;

const isJapanese = /[々ぁ-ヿ一-鿿]/;

const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, '\'');

/** Reads a text once for all that is asked of it. */
export function readText(text: string): ReadText {
  const plain = plainOf(text);
  return { plain, words: ` ${plain.replace(/[^a-z0-9'.-]+/g, ' ')} `, letters: normalise(text) };
}

/** Makes concepts ready to be looked for: Japanese words normalised, English ones with the space before; yields after each group. */
export function* conceptSteps(groups: readonly (readonly string[])[]): Generator<undefined, Concepts, undefined> {
  const concepts = new Map<string, (readonly [string, number])[]>();
  for (let number = 0; number < groups.length; number++) {
    for (const written of groups[number]!) {
      const word = isJapanese.test(written) ? normalise(written) : ` ${plainOf(written)}`;
      if (word.length < 2) continue;
      const start = word.slice(0, word[0] === ' ' ? 2 : 1);
      const others = concepts.get(start);
      if (others) others.push([word, number]);
      else concepts.set(start, [[word, number]]);
    }
    yield;
  }
  return concepts;
}

/** Numbers of the concepts that a text speaks of. */
export function conceptsIn({ words, letters }: ReadText, concepts: Concepts): ReadonlySet<number> {
  const found = new Set<number>();
  const look = (text: string, at: number, start: string) => {
    for (const [word, group] of concepts.get(start) ?? []) {
      if (text.startsWith(word, at)) found.add(group);
    }
  };
  for (let at = 0; at >= 0; at = words.indexOf(' ', at + 1)) look(words, at, words.slice(at, at + 2));
  for (let at = 0; at < letters.length; at++) look(letters, at, letters[at]!);
  return found;
}
