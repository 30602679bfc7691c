import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locale, SymptomEntry } from '@naosu/content';
import { languagesOf, together } from '../../src/engine/symptom-search/languages.js';
import type { SearchResult } from '../../src/engine/symptom-search/search.js';

describe('the languages of a query', () => {
  const rows: readonly (readonly [query: string, page: Locale, languages: readonly Locale[]])[] = [
    ['容量が足りない', 'ja', ['ja']], ['容量が足りない', 'en', ['en', 'ja']], ['not enough', 'ja', ['ja', 'en']], ['not enough', 'en', ['en']],
    ['ｎｏｔ', 'ja', ['ja', 'en']], ['a', 'ja', ['ja']], ['5', 'ja', ['ja']],
    ['iCloudの容量', 'ja', ['ja']], ['Cannot Get Mail と出る', 'ja', ['ja', 'en']], ['Get Mail と出る', 'en', ['en', 'ja']],
    ['Get Mail と出る', 'ja', ['ja']], ['Mail を Get と The', 'ja', ['ja']],
  ];
  for (const [query, page, languages] of rows) {
    it(`${query} are, on a page in ${page}, ${languages.join(', ')}`, () => assert.deepEqual(languagesOf(query, page), languages));
  }
});

describe('what was found in several languages', () => {
  const entry = (id: string, title: string) => ({ id, title }) as SymptomEntry;
  const named = (id: string) => entry(id, 'of the page');
  const result = (likeness: SearchResult['likeness'], scores: Readonly<Record<string, number>>, tie?: readonly string[]): SearchResult => ({
    likeness, ...(tie ? { tie } : {}),
    hits: Object.entries(scores).map(([id, score]) => ({ entry: entry(id, 'found'), score, reason: { kind: 'title', matched: id } })),
  });
  const told = ({ hits, ...rest }: SearchResult) =>
    ({ ...rest, hits: hits.map(({ entry: { id, title }, score }) => `${id} ${title} ${score}`) });

  it('is that of the only one', () => {
    const only = result('far', { a: 1 });
    assert.equal(together([only], named), only);
  });

  const rows: readonly (readonly [name: string, results: readonly [SearchResult, ...SearchResult[]], found: object])[] = [
    ['each once, by its better score, best first', [result('close', { a: 3, b: 1 }), result('close', { b: 4, a: 2 })],
      { likeness: 'close', hits: ['b of the page 4', 'a of the page 3'] }],
    ['no more than were found in one', [result('close', { a: 3 }), result('close', { b: 4 })],
      { likeness: 'close', hits: ['b of the page 4'] }],
    ['as many as were found in the other', [result('same', { a: 5 }), result('close', { b: 4, c: 3 })],
      { likeness: 'same', hits: ['a of the page 5', 'b of the page 4'] }],
    ['nothing far beside what is near', [result('far', { a: 9 }), result('close', { b: 1 })],
      { likeness: 'close', hits: ['b of the page 1'] }],
    ['what is far where all is', [result('far', { a: 2 }), result('far', { b: 3 })], { likeness: 'far', hits: ['b of the page 3'] }],
    ['a tie where the other knows nothing', [result('close', { a: 2, b: 2 }, ['a', 'b']), result('far', { c: 1 })],
      { likeness: 'close', tie: ['a', 'b'], hits: ['a of the page 2', 'b of the page 2'] }],
    ['no tie where one of two others knows something',
      [result('close', { a: 2, b: 2 }, ['a', 'b']), result('far', { d: 1 }), result('close', { c: 1 })],
      { likeness: 'close', hits: ['a of the page 2', 'b of the page 2'] }],
    ['no tie where the other knows something', [result('close', { a: 2, b: 2 }, ['a', 'b']), result('close', { c: 1 })],
      { likeness: 'close', hits: ['a of the page 2', 'b of the page 2'] }],
  ];
  for (const [name, results, found] of rows) it(`holds ${name}`, () => assert.deepEqual(told(together(results, named)), found));
});
