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

  it('says what it expected and what it found', () => {
    const links = 'url and name in ja and en, the url with https:';
    assert.deepEqual(guardPrices(7, today).problems, ['prices: expected an object, a price list.']);
    assert.deepEqual(guardPrices({ region: 'x'.repeat(99), currency: [], freeGb: {}, checkedOn: null, page: 1, changePage: 'x', rows: 'x' },
      today).problems, [
      `region: expected one of jp, us, eu, gb, found ${JSON.stringify('x'.repeat(40))}.`,
      'currency: expected one of JPY, USD, EUR, GBP, found a list.', 'freeGb: expected a size in GB, found an object.',
      'checkedOn: expected a date such as 2026-10-05, no later than today, found null.',
      `page: expected ${links}, found 1.`, `changePage: expected ${links}, found "x".`, 'rows: expected at least one row, found "x".',
    ]);
    const bad = { sizeGb: -1, amount: true, from: 3, until: 'x', checkedOn: 4, source: null };
    assert.deepEqual(guardPrices({ ...list, rows: [bad, [], { ...row, until: '2025-12-31' }] }, today).problems, [
      'rows[0].sizeGb: expected a size in GB above 0, found -1.', 'rows[0].amount: expected an amount, found true.',
      'rows[0].from: expected a date, found 3.', 'rows[0].until: expected a date or nothing, found "x".',
      'rows[0].checkedOn: expected a date or nothing, found 4.', 'rows[0].source: expected where the price is from, found null.',
      'rows[1]: expected an object, found a list.', 'rows[2].until: 2025-12-31 is before 2026-01-01.',
    ]);
    assert.deepEqual(guardPrices({ ...list, rows: [row, { ...row, sizeGb: 200 }, row] }, today).problems,
      ['rows[2]: overlaps rows[0] for 50 GB.']);
  });

  it('takes every region and currency that it names, sizes and amounts up to the largest, and nothing for free', () => {
    for (const [region, currency] of [['jp', 'JPY'], ['us', 'USD'], ['eu', 'EUR'], ['gb', 'GBP']]) {
      assert.deepEqual(guardPrices({ ...list, region, currency }, today).problems, []);
    }
    const good = { ...list, freeGb: 0, rows: [{ ...row, sizeGb: 1e7, amount: 0 }, { ...row, amount: 1e7, checkedOn: '2026-11-01' }] };
    assert.equal(guardPrices(good, today).list, good);
    assert.deepEqual(guardPrices({ ...list, rows: [{ ...row, amount: 10_000_001 }] }, today).problems,
      ['rows[0].amount: expected an amount, found 10000001.']);
    assert.equal(guardPrices({ ...list, rows: [row, { ...row, from: '2020-01-01', until: '2025-12-31' }] }, today).problems.length, 0);
  });

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

  it('lends none that it does not have', () => {
    assert.deepEqual(withPages(given, given), given);
    assert.deepEqual(Object.keys(withPages(given, { ...given, page })).filter((key) => key.endsWith('age')), ['page']);
    assert.deepEqual(withPages({ ...given, changePage: page }, builtIn).changePage, page);
  });
  it('leaves those that it names', () => assert.deepEqual(withPages({ ...given, page }, builtIn).page, page));
});
