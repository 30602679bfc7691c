import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkAgainOn, isDue, type FreshnessKind, type IsoDate } from '@naosu/content';

const rows: readonly (readonly [FreshnessKind, IsoDate, IsoDate, boolean])[] = [
  ['prices', '2026-01-01', '2026-03-31', false],
  ['prices', '2026-01-01', '2026-04-01', true],
  ['contacts', '2026-01-01', '2026-04-01', true],
  ['labels', '2026-01-01', '2026-06-29', false],
  ['labels', '2026-01-01', '2026-06-30', true],
  ['paths', '2026-01-01', '2026-06-30', true],
  ['rest', '2026-01-01', '2026-12-31', false],
  ['rest', '2026-01-01', '2027-01-01', true],
  ['rest', '2024-01-01', '2024-12-30', false],
  ['rest', '2024-01-01', '2024-12-31', true],
  ['rest', '2026-01-01', '2025-01-01', false],
  ['rest', '0-0-0', '2026-01-01', true],
  ['rest', '2026-01-01', '0-0-0', true],
];

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);

describe('isDue', () => {
  for (const [kind, checkedOn, today, expected] of rows) {
    it(`is ${expected} for ${kind} checked on ${checkedOn} on ${today}`, () => {
      assert.equal(isDue(kind, checkedOn, today), expected);
    });
  }

  it('turns true on the day that checkAgainOn names, and stays so', () => {
    fc.assert(fc.property(fc.constantFrom('prices', 'labels', 'rest'), day, day, (kind, checkedOn, today) => {
      assert.equal(isDue(kind, checkedOn, today), today >= checkAgainOn(kind, checkedOn));
    }));
  });
});
