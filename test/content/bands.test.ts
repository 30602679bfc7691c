import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Band } from '@naosu/content';
import { gapIn } from '../../content/rules/checks/bands.js';

const holds = (band: Band, value: number): boolean => band.from <= value && (band.below === undefined || value < band.below);

const edge = fc.integer({ min: 0, max: 12 });
const band = fc.record({ id: fc.constant('b'), from: edge, below: fc.option(edge, { nil: undefined }) })
  .map(({ id, from, below }): Band => ({ id, from, ...(below === undefined ? {} : { below }) }));

describe('gapIn', () => {
  it('finds nothing in bands that each start where the one before ends', () => {
    fc.assert(fc.property(fc.uniqueArray(edge, { maxLength: 6 }), (edges) => {
      const starts = [0, ...edges.filter((start) => start > 0).sort((a, b) => a - b)];
      const bands = starts.map((from, index): Band => {
        const below = starts[index + 1];
        return { id: `b${index}`, from, ...(below === undefined ? {} : { below }) };
      });
      assert.equal(gapIn(bands, 0), undefined);
    }));
  });

  it('passes only bands of which exactly one holds each number', () => {
    fc.assert(fc.property(fc.array(band, { maxLength: 4 }), (bands) => {
      if (gapIn(bands, 0) !== undefined) return;
      for (let value = 0; value <= 13; value += 0.5) {
        assert.equal(bands.filter((one) => holds(one, value)).length, 1, String(value));
      }
    }), { numRuns: 2000 });
  });
});
