import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { IsoDate } from '@naosu/content';
import { prices } from '../../content/prices/prices.js';
import { barOf } from '../../src/engine/plan/bar.js';
import { monthsAhead, monthsUntilFull } from '../../src/engine/plan/growth.js';
import { exactGb, type StorageInput } from '../../src/engine/plan/input.js';
import { costOf, fitOf, plansOn, plansWith, smallestPlan, tightestPlan } from '../../src/engine/plan/plans.js';
import { roomOf } from '../../src/engine/plan/room.js';
import { neededOf } from '../../src/engine/plan/usage.js';
import { gainTotal, payVerdict, waysOf } from '../../src/engine/plan/ways.js';

const today: IsoDate = '2026-11-21';

/** A size as the phone shows it: to the megabyte. */
const gb = fc.oneof(fc.constantFrom(0, 0.5, 1, 5, 50, 200), fc.integer({ min: 0, max: 14_000_000 }).map((mb) => mb / 1000));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const list = fc.constantFrom(...prices);
const plan = fc.constantFrom(undefined, 5, 50, 100, 200, 2000, 6000, 12_000);

const input: fc.Arbitrary<StorageInput> = fc.record({
  planGb: plan, usedGb: maybe(gb), freeGb: maybe(gb), nextBackupGb: maybe(gb), trimGb: maybe(gb), familyGb: maybe(gb), growthGb: maybe(gb),
  devices: fc.integer({ min: 1, max: 6 }), otherNextGb: maybe(gb),
  kinds: fc.record({ photos: gb, messages: gb, mail: gb, drive: gb, other: gb }, { requiredKeys: [] }),
  backups: fc.array(fc.record({ gb, unused: fc.boolean() }), { maxLength: 4 }),
});

describe('for all numbers', () => {
  it('more used never gives a smaller plan', () => {
    fc.assert(fc.property(list, gb, gb, plan, (prices_, needed, more, current) => {
      const plans = plansOn(prices_, today);
      const size = (amount: number) => smallestPlan(plans, amount, current)?.sizeGb ?? Infinity;
      assert.ok(size(needed + more) >= size(needed));
    }));
  });

  it('the smallest plan holds what is needed, and no smaller one does so with headroom', () => {
    fc.assert(fc.property(list, gb, plan, (prices_, needed, current) => {
      const plans = plansOn(prices_, today);
      const found = smallestPlan(plans, needed, current);
      if (found) assert.notEqual(fitOf(found.sizeGb, needed), 'short');
      for (const { sizeGb } of plans) if (!found || sizeGb < found.sizeGb) assert.notEqual(fitOf(sizeGb, needed), 'fits');
    }));
  });

  it('nobody is led to a larger plan than one that fits', () => {
    fc.assert(fc.property(list, input, (prices_, given) => {
      const needed = neededOf(given);
      const plans = plansOn(prices_, today);
      if (needed === undefined || given.planGb === undefined || needed > given.planGb
        || !plans.some(({ sizeGb }) => sizeGb === given.planGb)) return;
      assert.ok(smallestPlan(plans, needed, given.planGb)!.sizeGb <= given.planGb);
    }));
  });

  it('the room, whether to pay and the plans say the same', () => {
    fc.assert(fc.property(list, input, (prices_, given) => {
      const [room, needed, { planGb }] = [roomOf(given), neededOf(given), given];
      if (!room || needed === undefined || planGb === undefined) return;
      const plans = plansWith(plansOn(prices_, today), planGb);
      const ways = waysOf(given, room.missingGb);
      const fits = fitOf(planGb, needed) !== 'short';
      assert.equal(room.state === 'enough' || room.state === 'exact', fits);
      assert.equal(payVerdict(room, ways) === 'no', fits);
      assert.deepEqual([room.missingGb, room.leftGb], [exactGb(Math.max(0, needed - planGb)), exactGb(Math.max(0, planGb - needed))]);
      const [tightest, smallest] = [tightestPlan(plans, needed),
        smallestPlan(plans, needed, planGb)].map((plan) => plan?.sizeGb ?? Infinity);
      assert.ok(fits ? smallest! <= planGb : tightest! > planGb);
      assert.ok(tightest! <= smallest!);
      for (const { suffices, gainGb = 0 } of ways) if (suffices) assert.ok(exactGb(needed - gainGb) <= planGb);
    }));
  });

  it('a larger plan never costs less, on any day of its list', () => {
    fc.assert(fc.property(list, fc.constantFrom<IsoDate>('2024-01-01', '2024-12-31', '2026-07-16', '2026-07-17', today), (prices_, day) => {
      const costs = plansOn(prices_, day).map(({ amount }) => costOf(amount));
      costs.forEach(({ month, year, day: perDay }, place) => {
        const smaller = costs[place - 1] ?? { month: 0, year: 0, day: 0 };
        assert.ok(month >= smaller.month && year >= smaller.year && perDay >= smaller.day);
      });
    }));
  });

  it('months are never negative', () => {
    fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), maybe(gb), (room, growth) => {
      assert.ok((monthsUntilFull(room, growth) ?? 0) >= 0);
    }));
  });

  it('the chart and the number of months agree within its year', () => {
    fc.assert(fc.property(gb, gb, fc.constantFrom(5, 50, 200), (start, growth, size) => {
      const months = monthsUntilFull(size - start, growth);
      const firstOver = monthsAhead(start, growth, size).find(({ over }) => over)?.month;
      if (firstOver !== undefined && firstOver > 0)
        assert.ok(months !== undefined && months < firstOver && months >= firstOver - 1, `${months} ${firstOver}`);
    }));
  });

  it('a room is left or missing, never both, and says so by its state', () => {
    fc.assert(fc.property(input, (given) => {
      const room = roomOf(given);
      if (!room) return;
      assert.ok(room.leftGb === 0 || room.missingGb === 0);
      assert.ok(room.leftGb >= 0 && room.missingGb >= 0 && room.freeGb >= 0);
      assert.equal(room.state === 'short' || room.state === 'over', room.missingGb > 0 && room.state !== 'full');
    }));
  });

  it('the free ways gain something or nothing, and paying comes after all of them', () => {
    fc.assert(fc.property(input, (given) => {
      const room = roomOf(given);
      if (!room) return;
      const ways = waysOf(given, room.missingGb);
      for (const { gainGb = 0 } of ways) assert.ok(gainGb >= 0);
      if (payVerdict(room, ways) === 'short')
        assert.ok(ways.every(({ gainGb }) => gainGb !== undefined) && (gainTotal(ways) < room.missingGb || room.missingGb === 0));
    }));
  });

  it('the bar has no gap and no overlap, and ends at its end', () => {
    fc.assert(fc.property(input, fc.array(gb, { maxLength: 6 }), (given, sizes) => {
      const bar = barOf(given, sizes);
      let end = 0;
      for (const { from, share } of bar?.stretches ?? []) {
        assert.ok(Math.abs(from - end) < 1e-6 && share > 0);
        end = from + share;
      }
      assert.ok(end <= 1 + 1e-6);
      for (const { at } of bar?.limits ?? []) assert.ok(at > 0 && at <= 1);
    }));
  });
});
