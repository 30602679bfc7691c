import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addWord, isNear, wordsMeant, type Vocabulary } from '../../src/engine/symptom-search/near-word.js';

/** All that one slip makes of a word. */
function slips(word: string, letters: readonly string[]): ReadonlySet<string> {
  const places = [...Array(word.length + 1)].map((_, place) => place);
  return new Set(places.flatMap((at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    return [before + after.slice(1), before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
      ...letters.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)])];
  }));
}

const letters = ['a', 'b', 'c'];
const words = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });

describe('a word near another', () => {
  it('differs by one slip', () => {
    fc.assert(fc.property(words, words, (one, other) => {
      assert.equal(isNear(one, other), one === other || slips(one, letters).has(other));
    }), { numRuns: 1000 });
    fc.assert(fc.property(words.chain((word) => fc.tuple(fc.constant(word), fc.constantFrom(...slips(word, letters)))),
      ([one, other]) => assert.ok(isNear(one, other) && isNear(other, one), `${one} ${other}`)));
  });
});

const vocabulary: Vocabulary = { words: new Set(), byEnd: new Map() };
for (const word of ['backup', 'backed', 'storage', 'stores', 'mail', 'store', 'backup', 'outgoing']) addWord(vocabulary, word);

describe('the words that are meant', () => {
  const rows: readonly (readonly [word: string, unfinished: boolean, meant: readonly string[]])[] = [
    ['backup', true, ['backup']], ['store', true, ['store']],
    ['back', true, ['backup', 'backed']], ['back', false, ['back']], ['b', true, ['b']], ['ba', true, ['backup', 'backed']],
    ['stora', true, ['storage']], ['stora', false, ['store']],
    ['bakcup', false, ['backup']], ['bakcup', true, ['backup']], ['xackup', false, ['backup']], ['backuq', false, ['backup']],
    ['stors', false, ['stores', 'store']], ['mial', false, ['mial']], ['maill', false, ['mail']],
    ['outgonig', false, ['outgoing']], ['nothing', false, ['nothing']], ['nothing', true, ['nothing']],
  ];
  for (const [word, unfinished, meant] of rows) {
    it(`by ${word}${unfinished ? '…' : ''} are ${meant.join(', ')}`, () =>
      assert.deepEqual(wordsMeant(word, unfinished, vocabulary), meant));
  }
});
