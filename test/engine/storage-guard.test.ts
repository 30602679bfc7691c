import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { IsoDate } from '@naosu/content';
import { prices } from '../../content/prices/prices.js';
import { guardPrices, withPages } from '../../src/engine/plan/price-guard.js';

const today: IsoDate = '2026-11-21';
const row = { sizeGb: 50, amount: 150, from: '2026-01-01', source: 'https://example.com/prices' };
const list = { region: 'jp', currency: 'JPY', freeGb: 5, checkedOn: '2026-10-01', rows: [row] };
const page = { url: { ja: 'https://example.com/', en: 'https://example.com/en' }, name: { ja: '料金', en: 'Prices' } };

describe('guardPrices', () => {
  for (const given of [...prices, list, { ...list, checkedOn: '2026-11-22' }, { ...list, checkedOn: '2026-11-29' },
    { ...list, checkedOn: '2026-12-22' },
    { ...list, rows: [{ ...row, until: row.from }] },
    { ...list, rows: [{ ...row, until: '2026-10-31' }, { ...row, from: '2026-11-01' }] },
    { ...list, page, changePage: page },
    { ...list, rows: [{ ...row, until: '2026-03-31' }, { ...row, amount: 180, from: '2026-04-01' }] }]) {
    it(`takes a good list as it is: ${given.region}, ${given.rows.length} rows`, () => assert.equal(guardPrices(given, today).list, given));
  }

  const broken: readonly (readonly [name: string, value: unknown, path: string])[] = [
    ['nothing', null, 'prices'], ['a text', 'jp', 'prices'], ['a list', [list], 'prices'],
    ['a region', { ...list, region: 'fr' }, 'region'], ['a currency', { ...list, currency: '円' }, 'currency'],
    ['a size', { ...list, freeGb: '5' }, 'freeGb'], ['a size below 0', { ...list, freeGb: -1 }, 'freeGb'],
    ['a size beyond any', { ...list, freeGb: 10_000_001 }, 'freeGb'],
    ['a date', { ...list, checkedOn: '2026/10/01' }, 'checkedOn'],
    ['a day that there is not', { ...list, checkedOn: '2026-02-30' }, 'checkedOn'],
    ['a day that has come where no clock is behind', { ...list, checkedOn: '2026-12-23' }, 'checkedOn'],
    ['a day of this century', { ...list, checkedOn: '2999-01-01' }, 'checkedOn'],
    ['rows', { ...list, rows: undefined }, 'rows'], ['any row', { ...list, rows: [] }, 'rows'],
    ['an object for a row', { ...list, rows: [null] }, 'rows[0]'],
    ['a plan size', { ...list, rows: [{ ...row, sizeGb: 0 }] }, 'rows[0].sizeGb'],
    ['a finite amount', { ...list, rows: [{ ...row, amount: Infinity }] }, 'rows[0].amount'],
    ['an amount that is no text', { ...list, rows: [{ ...row, amount: '150' }] }, 'rows[0].amount'],
    ['a first day before the last one', { ...list, rows: [{ ...row, from: 'x', until: '2026-12-31' }] }, 'rows[0].from'],
    ['a first day', { ...list, rows: [{ ...row, from: '' }] }, 'rows[0].from'],
    ['a last day', { ...list, rows: [{ ...row, until: 'soon' }] }, 'rows[0].until'],
    ['days in order', { ...list, rows: [{ ...row, until: '2025-12-31' }] }, 'rows[0].until'],
    ['a day in every row', { ...list, rows: [row, { ...row, sizeGb: 200, checkedOn: '2026-13-01' }] }, 'rows[1].checkedOn'],
    ['a page with an address', { ...list, page: 'https://example.com/' }, 'page'],
    ['an address that is a text', { ...list, page: { ...page, url: { ja: 7, en: page.url.en } } }, 'page'],
    ['a name in both languages', { ...list, page: { ...page, name: { ja: page.name.ja } } }, 'page'],
    ['a name that says something', { ...list, changePage: { ...page, name: { ja: '', en: 'Prices' } } }, 'changePage'],
    ['a source that is a text', { ...list, rows: [{ ...row, source: 7 }] }, 'rows[0].source'],
    ['a source', { ...list, rows: [{ ...row, source: '' }] }, 'rows[0].source'],
    ['one price a day', { ...list, rows: [row, { ...row, amount: 180 }] }, 'rows[1]'],
    ['one price on the day of a change', { ...list, rows: [row, { ...row, from: '2020-01-01', until: row.from }] }, 'rows[1]'],
    ['one price on the last day', { ...list, rows: [{ ...row, until: '2026-10-31' }, { ...row, from: '2026-10-31' }] }, 'rows[1]'],
    ['a safe address', { ...list, page: { ...page, url: { ja: 'javascript:alert(1)', en: 'https://example.com' } } }, 'page'],
    ['a name', { ...list, changePage: { url: page.url } }, 'changePage'],
  ];
  for (const [name, value, path] of broken) {
    it(`refuses a list without ${name}, and says where`, () => {
      const { list: taken, problems } = guardPrices(value, today);
      assert.equal(taken, undefined);
      assert.deepEqual(problems.map((problem) => problem.split(': ')[0]), [path]);
    });
  }

  it('names every problem at once', () => {
    assert.equal(guardPrices({ ...list, region: 'x', freeGb: NaN, rows: [{ ...row, amount: -1, from: 'x' }] }, today).problems.length, 4);
  });

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.anything(), (value) => assert.ok(guardPrices(value, today).problems.length > 0)));
    fc.assert(fc.property(fc.record({ rows: fc.array(fc.anything()), page: fc.anything() }), (part) => {
      guardPrices({ ...list, ...part }, today);
    }));
  });
});

describe('withPages', () => {
  const builtIn = prices.find(({ region }) => region === 'jp')!;
  const given = guardPrices(list, today).list!;

  it('lends a list the official pages that it does not name', () => {
    const { page: prices_, changePage, rows, checkedOn } = withPages(given, builtIn);
    assert.deepEqual([prices_, changePage, rows, checkedOn], [builtIn.page, builtIn.changePage, given.rows, given.checkedOn]);
  });

  it('leaves those that it names', () => assert.deepEqual(withPages({ ...given, page }, builtIn).page, page));
});
