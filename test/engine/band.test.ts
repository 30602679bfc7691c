import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bandAt, bandsWithin } from '../../src/engine/facts/band.js';

const bands = [{ id: 'low', from: 0, below: 3 }, { id: 'middle', from: 3, below: 7 }, { id: 'high', from: 9 }];

describe('a band', () => {
  const rows: readonly (readonly [value: number, id: string | undefined])[] = [
    [-1, undefined], [0, 'low'], [2.9, 'low'], [3, 'middle'], [6, 'middle'], [7, undefined], [8.9, undefined], [9, 'high'], [1e12, 'high'],
  ];
  for (const [value, id] of rows) it(`of ${value} is ${id ?? 'none'}`, () => assert.equal(bandAt(bands, value), id));

  it('is within reach when a value of the range lies in it', () => {
    fc.assert(fc.property(fc.integer({ min: -2, max: 12 }), fc.nat({ max: 14 }), (least, width) => {
      const values = [...Array(width + 1)].map((_, place) => least + place);
      const reached = new Set(values.map((value) => bandAt(bands, value)));
      assert.deepEqual(bandsWithin(bands, least, least + width), bands.map(({ id }) => id).filter((id) => reached.has(id)));
    }));
  });
});
