import { conceptsIn, type Concepts, type ReadText } from './concepts.js';

/** How much a term says for what it is, before its rarity counts. */
const weights = { word: 1, filler: 0.2, letters: 0.3, pair: 1, kanji: 0.7, concept: 2 };

/** English words that hold a sentence together and tell nothing. */
const fillers = new Set(
  ('a am and are as at be by do does for from had has have i if in is it its me my of on or '
    + 'so that the this to up was when with you your').split(' '),
);

const isLatinLetter = /[a-z0-9]/;
const isKanji = /[一-鿿]/;

/** An English word without its ending: `sending`, `sends` and `send` are one. */
function stem(word: string): string {
  const bare = word.replace(/[^a-z0-9]/g, '');
  if (bare.length < 4 || /^\d/.test(bare)) return bare;
  return bare.replace(/(?:s|es)$/, '').replace(/(.{3})(?:ing|ed)$/, '$1').replace(/(.{3})e$/, '$1');
}

const itself = (word: string, _unfinished: boolean): readonly string[] => [word];

/**
 * What a text is compared by, each term with its weight: English words by their stem and by three letters in a row, Japanese by pairs of
 * letters and single kanji, and a term for each concept that is spoken of. `meant` gives the words that a word stands for; the last
 * one of a query may still be typed.
 */
export function termsOf(text: ReadText, concepts: Concepts, meant = itself): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => {
    if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
  };
  const { plain, letters } = text;
  for (const word of plain.match(/[a-z0-9](?:[a-z0-9'.]*[a-z0-9])?/g) ?? []) {
    if (fillers.has(word)) {
      add(wordTerm(word), weights.filler);
      continue;
    }
    const words = meant(stem(word), plain.endsWith(word));
    for (const one of words) {
      add(wordTerm(one), weights.word / words.length);
      for (let at = 0; at + 3 <= one.length; at++) add(one.slice(at, at + 3), weights.letters / words.length);
    }
  }
  for (let at = 0; at < letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    if (isLatinLetter.test(pair)) continue;
    if (pair.length === 2) add(pair, weights.pair);
    if (isKanji.test(pair[0]!)) add(pair[0]!, weights.kanji);
  }
  conceptsIn(text, concepts).forEach((concept) => add(conceptTerm(concept), weights.concept));
  return terms;
}

/** Words are told from letters in a row, which are three at most as well. */
const wordTerm = (word: string): string => `_${word}`;

/** The same for the terms of an index, which are words as they stand in it. */
export const wordOf = (term: string): string | undefined => (term.startsWith('_') ? term.slice(1) : undefined);

/** A concept that is spoken of. */
export const conceptTerm = (concept: number): string => `=${concept}`;

/** The number of the concept that a term stands for. */
export const conceptOf = (term: string): number | undefined => (term.startsWith('=') ? Number(term.slice(1)) : undefined);
