import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pairsBegunBy } from '../../src/engine/symptom-search/first-letter.js';
import { nearest, type Likeness } from '../../src/engine/symptom-search/nearest.js';
import { indexSteps, type OwnedText, type TextIndex } from '../../src/engine/symptom-search/text-index.js';

/* What texts have in common is added up here once more, text by text. */

function indexOf(texts: readonly OwnedText[], count: number): TextIndex {
  const steps = indexSteps(texts, count);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const add = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0);

function likenessOf(texts: readonly OwnedText[], count: number, query: ReadonlyMap<string, number>, more: (owner: number) => number) {
  const ownersOf = (term: string) => new Set(texts.filter(({ terms }) => terms.has(term)).map(({ owner }) => owner)).size;
  const rarity = (term: string) => Math.log(1 + (count - ownersOf(term) + 0.5) / (ownersOf(term) + 0.5));
  const says = ([term, weight]: readonly [string, number]) => weight * rarity(term);
  const whole = add([...query].map(says));
  const fitOf = ({ terms }: OwnedText) => {
    const common = add([...query].filter(([term]) => terms.has(term)).map(says));
    const [ofQuery, ofText] = [common / whole, Math.min(1, common / add([...terms].map(says)))];
    return { common, ofQuery, ofText, fit: 0.6 * ofQuery + 0.25 * ofText };
  };
  return [...Array(count)].flatMap((_, owner): readonly Likeness[] => {
    const own = texts.flatMap((text, place) => (text.owner === owner ? [{ place, ...fitOf(text) }] : []))
      .filter(({ common }) => common > 0);
    if (own.length === 0) return [];
    const spoken = add([...query].map(([term, weight]) => {
      const uses = texts.filter(({ owner: of, terms }) => of === owner && terms.has(term)).length;
      return (says([term, weight]) * uses) / (uses + 2);
    }));
    const { place, ofQuery, ofText, fit } = own.reduce((best, one) => (one.fit > best.fit + 1e-9 ? one : best));
    const score = fit + (1.6 * spoken) / whole + (ofQuery > 0.99 && ofText > 0.99 ? 3 : 0) + more(owner);
    return [{ owner, best: place, score, ofQuery, ofText, usage: spoken / whole, spoken }];
  }).sort((a, b) => b.score - a.score);
}

const termArb = fc.tuple(fc.constantFrom(...'abcdefg'), fc.constantFrom(0.3, 1, 2));
const termsArb = (most: number) => fc.array(termArb, { minLength: 1, maxLength: most }).map((pairs) => new Map(pairs));
const textsArb = fc.array(fc.array(termsArb(5), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((owners) => owners.flatMap((own, owner): OwnedText[] => own.map((terms) => ({ owner, terms }))));

/** Of texts that fit as well as each other either may be named: they are told apart by what they say alone. */
const rounded = ({ best, ...rest }: Likeness, texts: readonly OwnedText[]) => [texts[best]!.owner,
  ...Object.values(rest).map((value) => (value as number).toFixed(6))];

describe('what is nearest', () => {
  it('is what has most in common, counted text by text, again and again with one index', () => {
    fc.assert(fc.property(textsArb, fc.array(termsArb(4), { minLength: 1, maxLength: 3 }), (texts, queries) => {
      const count = texts[texts.length - 1]!.owner + 1;
      const index = indexOf(texts, count);
      const more = (owner: number) => owner / 97;
      for (const query of [...queries, new Map([['z', 1], ...queries[0]!])]) {
        const found = nearest(index, query, 64, more).map((one) => rounded(one, texts));
        const wanted = likenessOf(texts, count, query, more).map((one) => rounded(one, texts));
        assert.deepEqual(found, wanted);
        assert.deepEqual(found.map(([, score]) => score), wanted.map(([, score]) => score), 'best first');
      }
    }), { numRuns: 500 });
  });

  it('is no more than is asked for, of equals the first', () => {
    const texts = [...Array(5)].map((_, owner): OwnedText => ({ owner, terms: new Map([['a', 1]]) }));
    const index = indexOf(texts, 5);
    const owners = (most: number, more = (_: number) => 0) => nearest(index, new Map([['a', 1]]), most, more).map(({ owner }) => owner);
    assert.deepEqual([owners(3), owners(9), owners(2, (owner) => owner)], [[0, 1, 2], [0, 1, 2, 3, 4], [4, 3]]);
  });

  it('leaves out the commonest terms where there is too much to go through, but never all', () => {
    const termsOf = (owner: number) => new Map(owner === 7 ? [['all', 1], ['rare', 1]] : [['all', 1]]);
    const texts = [...Array(40_001)].map((_, owner): OwnedText => ({ owner, terms: termsOf(owner) }));
    const index = indexOf(texts, texts.length);
    const owners = (...terms: string[]) => nearest(index, new Map(terms.map((term) => [term, 1])), 3, () => 0).map(({ owner }) => owner);
    assert.deepEqual([owners('all', 'rare'), owners('all')], [[7], [0, 1, 2]]);
  });

  it('begins a letter with what the texts begin so, by how often they do', () => {
    const texts = ['メー', 'メー', 'メモ', 'めー', 'メール'].map((term, owner): OwnedText => ({ owner, terms: new Map([[term, 1]]) }));
    assert.deepEqual([...pairsBegunBy('メ', indexOf(texts, 5))], [['メー', 2 / 3], ['メモ', 1 / 3]]);
  });
});
