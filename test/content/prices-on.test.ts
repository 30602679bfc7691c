import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load, priceOn, pricesOf, type Guide, type IsoDate, type PriceList } from '@naosu/content';
import { fixture } from './fixture.js';

const [list] = fixture.prices as readonly [PriceList];

const rows: readonly (readonly [IsoDate, readonly number[]])[] = [
  ['2021-12-31', []],
  ['2022-01-01', [130]],
  ['2024-11-18', [130]],
  ['2024-11-19', [150]],
  ['2030-01-01', [150]],
];

describe('priceOn', () => {
  for (const [today, expected] of rows) {
    it(`finds ${JSON.stringify(expected)} on ${today}`, () => {
      assert.deepEqual(priceOn(list, today).map((row) => row.amount), expected);
    });
  }

  it('puts the smallest plan first and leaves the list alone', () => {
    const before = JSON.stringify(list);
    const two: PriceList = { ...list, rows: [{ sizeGb: 200, amount: 450, from: '2024-11-19', source: 'S-1' }, ...list.rows] };
    assert.deepEqual(priceOn(two, '2026-01-01').map((row) => row.sizeGb), [50, 200]);
    assert.equal(JSON.stringify(list), before);
  });
});

describe('pricesOf', () => {
  const guide = { prices: fixture.prices } as unknown as Guide;

  it('finds the list of a region', () => {
    assert.equal(pricesOf(guide, 'jp'), list);
  });

  it('finds nothing for a region without a list', () => {
    assert.equal(pricesOf(guide, 'gb'), undefined);
  });

  it('has prices of all four regions in the guide', async () => {
    const backup = await load('backup', 'ja');
    for (const region of ['jp', 'us', 'eu', 'gb'] as const) {
      assert.equal(priceOn(pricesOf(backup, region) as PriceList, '2026-11-21').length, 5, region);
    }
  });
});
