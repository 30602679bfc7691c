import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conceptsIn, conceptSteps, readText, type Concepts } from '../../src/engine/symptom-search/concepts.js';
import { conceptOf, conceptTerm, termsOf, wordOf } from '../../src/engine/symptom-search/terms.js';

function conceptsOf(words: readonly (readonly string[])[]): Concepts {
  const steps = conceptSteps(words);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const concepts = conceptsOf([['容量', 'storage']]);
const termsIn = (text: string, meant?: Parameters<typeof termsOf>[2]) => Object.fromEntries(termsOf(readText(text), concepts, meant));

describe('what a text speaks of', () => {
  const groups = conceptsOf([['iPhone', '携帯'], ['phone', 'photo'], ['字'], ['won\'t send'], ['', 'p'], ['携']]);
  const rows: readonly (readonly [text: string, spoken: readonly number[]])[] = [
    ['iphone', [0]], ['my phone', [1, 4]], ['PHONES', [1, 4]], ['(phone)', [1, 4]], ['ｐｈｏｎｅ', [1, 4]], ['a photo', [1, 4]],
    ['smartphone', []], ['携帯電話', [0]], ['私の携帯', [0]], ['携', []], ['字', []],
    ['It won’t send', [3]], ['won\'t send', [3]], ['I wont send', []], ['', []],
    ['携帯の photo', [0, 1, 4]],
  ];
  for (const [text, spoken] of rows) {
    it(`is, in “${text}”, ${spoken.join(' and ') || 'nothing'}`, () =>
      assert.deepEqual([...conceptsIn(readText(text), groups)].sort(), spoken));
  }
});

describe('the terms of a text', () => {
  const rows: readonly (readonly [text: string, terms: Readonly<Record<string, number>>])[] = [
    ['', {}],
    ['the', { _the: 0.2 }],
    ['Mail', { _mail: 1, mai: 0.3, ail: 0.3 }],
    ['mail the mail', { _mail: 1, mai: 0.3, ail: 0.3, _the: 0.2 }],
    ['sending', { _send: 1, sen: 0.3, end: 0.3 }], ['sends', { _send: 1, sen: 0.3, end: 0.3 }], ['send', { _send: 1, sen: 0.3, end: 0.3 }],
    ['use', { _use: 1, use: 0.3 }], ['used', { _used: 1, use: 0.3, sed: 0.3 }],
    ['store', { _stor: 1, sto: 0.3, tor: 0.3 }], ['stores', { _stor: 1, sto: 0.3, tor: 0.3 }],
    ['1234s', { _1234s: 1, '123': 0.3, '234': 0.3, '34s': 0.3 }],
    ["can't", { _cant: 1, can: 0.3, ant: 0.3 }],
    ['2.4', { _24: 1 }], ['7', { _7: 1 }], ['x.', { _x: 1 }], ['a.b', { _ab: 1 }],
    ['メール', { める: 1 }],
    ['一', { 一: 0.7 }],
    ['画面の', { 画面: 1, 画: 0.7, 面: 0.7, 面の: 1 }],
    ['storage', { _storag: 1, sto: 0.3, tor: 0.3, ora: 0.3, rag: 0.3, '=0': 2 }],
    ['容量', { 容量: 1, 容: 0.7, 量: 0.7, '=0': 2 }],
  ];
  for (const [text, terms] of rows) it(`are those of “${text}”`, () => assert.deepEqual(termsIn(text), terms));

  it('say little of English words that hold a sentence together', () => {
    for (const word of ('a am and are as at be by do does for from had has have i if in is it its me my of on or so that the this to up '
      + 'was when with you your').split(' ')) assert.deepEqual(termsIn(word), { [`_${word}`]: 0.2 });
  });

  it('share what a word may be among all that it stands for, and say which word may still be typed', () => {
    const asked: [string, boolean][] = [];
    const terms = termsIn('mail bak', (word, unfinished) => {
      asked.push([word, unfinished]);
      return word === 'bak' ? ['bake', 'bank'] : [word];
    });
    assert.deepEqual(asked, [['mail', false], ['bak', true]]);
    assert.deepEqual(terms, { _mail: 1, mai: 0.3, ail: 0.3, _bake: 0.5, bak: 0.15, ake: 0.15, _bank: 0.5, ban: 0.15, ank: 0.15 });
  });

  it('are words, concepts or neither', () => {
    assert.deepEqual(['_mail', 'mai', '=4'].map(wordOf), ['mail', undefined, undefined]);
    assert.deepEqual(['_mail', 'mai', conceptTerm(4)].map(conceptOf), [undefined, undefined, 4]);
  });
});
