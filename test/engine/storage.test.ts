import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IsoDate, PriceList, PriceRow } from '@naosu/content';
import { prices } from '../../content/prices/prices.js';
import { barOf } from '../../src/engine/plan/bar.js';
import { monthsAhead, monthsUntilFull } from '../../src/engine/plan/growth.js';
import type { StorageInput } from '../../src/engine/plan/input.js';
import { costOf, fitOf, plansOn, plansWith, priceHistory, smallestPlan, tightestPlan } from '../../src/engine/plan/plans.js';
import { roomOf } from '../../src/engine/plan/room.js';
import { freeOf, neededOf, usedOf } from '../../src/engine/plan/usage.js';
import { gainTotal, payVerdict, valuedWays, waysOf } from '../../src/engine/plan/ways.js';

const jp = prices.find(({ region }) => region === 'jp')!;
const today: IsoDate = '2026-11-21';

describe('what is used, free and needed', () => {
  const rows: readonly (readonly [name: string, input: StorageInput, used: number | undefined, free: number | undefined,
    needed: number | undefined])[] = [
    ['nothing', {}, undefined, undefined, undefined],
    ['a plan alone', { planGb: 5 }, undefined, undefined, undefined],
    ['free alone', { freeGb: 0.5, nextBackupGb: 1 }, undefined, 0.5, undefined],
    ['free of a plan', { planGb: 5, freeGb: 0.5, nextBackupGb: 1 }, 4.5, 0.5, 5.5],
    ['used of a plan', { planGb: 5, usedGb: 4.7, nextBackupGb: 0.3 }, 4.7, 0.3, 5],
    ['used, where free is given as well', { planGb: 5, usedGb: 4, freeGb: 3 }, 4, 1, undefined],
    ['nothing used', { planGb: 5, usedGb: 0, nextBackupGb: 0 }, 0, 5, 0],
    ['kinds alone', { planGb: 5, kinds: { photos: 1.1, mail: 2.2 }, backups: [{ gb: 0.3, unused: false }] }, 3.6, 1.4, undefined],
    ['over the plan', { planGb: 5, usedGb: 6.2, nextBackupGb: 1 }, 6.2, -1.2, 7.2],
    ['a family', { planGb: 50, usedGb: 20, familyGb: 12, nextBackupGb: 1 }, 32, 18, 33],
    ['kinds and a family', { planGb: 50, kinds: { photos: 3 }, familyGb: 2 }, 5, 45, undefined],
    ['a family, which free has counted', { planGb: 50, freeGb: 20, familyGb: 12, nextBackupGb: 1 }, 30, 20, 31],
    ['more free than the plan holds', { planGb: 5, freeGb: 10, nextBackupGb: 7 }, 0, 5, 7],
    ['three devices', { planGb: 50, usedGb: 20, nextBackupGb: 4, devices: 3 }, 20, 30, 32],
    ['three devices of known sizes', { planGb: 50, usedGb: 20, nextBackupGb: 4, devices: 3, otherNextGb: 1.5 }, 20, 30, 25.5],
    ['one device, whatever others would take', { planGb: 50, usedGb: 20, nextBackupGb: 4, otherNextGb: 1.5 }, 20, 30, 24],
  ];
  for (const [name, input, used, free, needed] of rows) {
    it(`are reckoned from ${name}`, () => assert.deepEqual([usedOf(input), freeOf(input), neededOf(input)], [used, free, needed]));
  }
});

describe('roomOf', () => {
  const rows: readonly (readonly [name: string, input: StorageInput, state: string | undefined, left: number, missing: number])[] = [
    ['a next size alone', { nextBackupGb: 1 }, undefined, 0, 0],
    ['exactly 500 MB free for 499 MB', { freeGb: 0.5, nextBackupGb: 0.499 }, 'enough', 0.001, 0],
    ['exactly 500 MB free for 500 MB', { freeGb: 0.5, nextBackupGb: 0.5 }, 'exact', 0, 0],
    ['exactly 500 MB free for 501 MB', { freeGb: 0.5, nextBackupGb: 0.501 }, 'short', 0, 0.001],
    ['1 GB free for 3 GB: no rule of thumb decides', { freeGb: 1, nextBackupGb: 3 }, 'short', 0, 2],
    ['5 GB free for 5 GB', { planGb: 5, usedGb: 0, nextBackupGb: 5 }, 'exact', 0, 0],
    ['what floating point would miss', { planGb: 5, usedGb: 4.7, nextBackupGb: 0.3 }, 'exact', 0, 0],
    ['a full plan', { planGb: 5, usedGb: 5, nextBackupGb: 2 }, 'full', 0, 2],
    ['a full plan and an empty backup', { planGb: 5, usedGb: 5, nextBackupGb: 0 }, 'exact', 0, 0],
    ['more than the plan', { planGb: 5, usedGb: 6.2, nextBackupGb: 1 }, 'over', 0, 2.2],
    ['three devices, of which one fits', { planGb: 5, usedGb: 3, nextBackupGb: 1, devices: 3 }, 'short', 0, 1],
    ['three devices that just fit', { planGb: 5, usedGb: 2, nextBackupGb: 1, devices: 3 }, 'exact', 0, 0],
    ['a small backup beside a large one', { planGb: 5, usedGb: 3, nextBackupGb: 1, devices: 2, otherNextGb: 10 }, 'short', 0, 9],
    ['more free than the plan holds', { planGb: 5, freeGb: 10, nextBackupGb: 7 }, 'short', 0, 2],
    ['an empty backup', { freeGb: 0.1, nextBackupGb: 0 }, 'enough', 0.1, 0],
  ];
  for (const [name, input, state, left, missing] of rows) {
    it(`answers ${String(state)} for ${name}`, () => {
      const room = roomOf(input);
      assert.deepEqual([room?.state, room?.leftGb ?? 0, room?.missingGb ?? 0], [state, left, missing]);
    });
  }
});

describe('the room of several devices', () => {
  for (const [name, input, expected] of [
    ['this one fits alone', { freeGb: 2, nextBackupGb: 1, devices: 3 }, [3, 3, true]],
    ['not even this one fits', { freeGb: 0.5, nextBackupGb: 1, devices: 3 }, [3, 3, false]],
    ['there is one', { freeGb: 2, nextBackupGb: 1 }, [1, 1, true]],
  ] as const) {
    it(`says what they need, and that ${name}`, () => {
      const { devices, nextGb, ownFits } = roomOf(input)!;
      assert.deepEqual([devices, nextGb, ownFits], expected);
    });
  }
});

describe('the free ways', () => {
  const input: StorageInput = {
    planGb: 5, usedGb: 4.6, nextBackupGb: 3, trimGb: 9, kinds: { mail: 0.4, drive: 1 },
    backups: [{ gb: 2, unused: false }, { gb: 0.6, unused: true }],
  };
  const room = roomOf(input)!;

  it('stand safest first, whatever they gain', () => {
    assert.deepEqual(waysOf(input, room.missingGb).map(({ id }) => id),
      ['delete-old-backups', 'trim-backup', 'empty-mail', 'delete-drive-files']);
  });

  it('gain the backups of unused devices alone, and leave out no more than there is', () => {
    assert.deepEqual(waysOf(input, room.missingGb).map(({ gainGb }) => gainGb), [0.6, 3, 0.4, 1]);
  });

  it('suffice only where the gain is certain', () => {
    assert.deepEqual(waysOf({ ...input, kinds: { mail: 9, drive: 9 } }, room.missingGb).map(({ suffices }) => suffices),
      [false, true, false, false]);
  });

  it('suffice for nothing where nothing is missing', () => {
    assert.deepEqual(waysOf(input, 0).map(({ suffices }) => suffices), [false, false, false, false]);
  });

  it('suffice where they gain exactly what is missing', () => {
    assert.deepEqual(waysOf(input, 0.6).map(({ suffices }) => suffices), [true, true, false, false]);
    assert.deepEqual(waysOf(input, 0.601).map(({ suffices }) => suffices), [false, true, false, false]);
  });

  it('say of what will not all go that it is a ceiling', () => {
    assert.deepEqual(waysOf(input, 1).map(({ ceiling }) => ceiling), [false, false, true, true]);
    assert.deepEqual(valuedWays({ kinds: { photos: 2, messages: 3 } }), [
      { id: 'delete-photos', gainGb: 2, ceiling: true, suffices: false },
      { id: 'delete-attachments', gainGb: 3, ceiling: true, suffices: false },
    ]);
    assert.deepEqual(valuedWays({}), []);
  });

  it('gain what can be left out where the next size is not known, and nothing of backups that are all in use', () => {
    assert.deepEqual(waysOf({ trimGb: 2, backups: [{ gb: 3, unused: false }] }, 1).slice(0, 2).map(({ gainGb }) => gainGb), [0, 2]);
  });

  it('know nothing of what was not given', () => {
    assert.deepEqual(waysOf({}, 1).map(({ gainGb }) => gainGb), [undefined, undefined, undefined, undefined]);
    assert.equal(gainTotal(waysOf({}, 1)), 0);
  });

  it('name what people mean to keep where it takes room, and never count on it', () => {
    const kept = { ...input, kinds: { ...input.kinds, photos: 40, messages: 0 } };
    assert.deepEqual(valuedWays(kept).map(({ id, gainGb, suffices }) => [id, gainGb, suffices]), [['delete-photos', 40, false]]);
    assert.equal(gainTotal(waysOf(kept, 1)), gainTotal(waysOf(input, 1)));
  });

  const verdicts: readonly (readonly [name: string, input: StorageInput, expected: string])[] = [
    ['it fits', { freeGb: 3, nextBackupGb: 2 }, 'no'],
    ['it fits exactly', { freeGb: 2, nextBackupGb: 2 }, 'no'],
    ['the ways reach exactly what is missing', { freeGb: 1, nextBackupGb: 3, kinds: { mail: 1, drive: 1 } }, 'free'],
    ['the ways miss it and one is unknown', { freeGb: 1, nextBackupGb: 3, kinds: { mail: 1 } }, 'open'],
    ['nothing is known of the ways', { freeGb: 0, nextBackupGb: 3 }, 'open'],
    ['all ways are known and miss it',
      { freeGb: 1, nextBackupGb: 9, trimGb: 1, kinds: { mail: 1, drive: 1 }, backups: [{ gb: 1, unused: true }] }, 'short'],
  ];
  for (const [name, given, expected] of verdicts) {
    it(`lead to "${expected}" where ${name}`, () => {
      const found = roomOf(given)!;
      assert.equal(payVerdict(found, waysOf(given, found.missingGb)), expected);
    });
  }
});

describe('the plans', () => {
  const sizes = (list: PriceList, day: IsoDate) => plansOn(list, day).map(({ sizeGb }) => sizeGb);

  it('are the free one and those of the day, smallest first', () => {
    assert.deepEqual(sizes(jp, today), [5, 50, 200, 2000, 6000, 12_000]);
    assert.deepEqual(sizes(jp, '2000-01-01'), [5]);
  });

  it('are none for money as large as what is free, nor smaller', () => {
    const rows = [1, 5, 50].map((sizeGb): PriceRow => ({ sizeGb, amount: 1, from: '2026-01-01', source: 's' }));
    assert.deepEqual(plansOn({ ...jp, rows }, today), [{ sizeGb: 5, amount: 0 }, plansOn({ ...jp, rows }, today)[1]]);
    assert.deepEqual(sizes({ ...jp, rows }, today), [5, 50]);
  });

  for (const [day, amount] of [['2024-11-18', 130], ['2024-11-19', 150], ['2026-07-16', 150], ['2026-07-17', 180]] as const) {
    it(`cost ${amount} for 50 GB on ${day}`, () => assert.equal(plansOn(jp, day)[1]!.amount, amount));
  }

  for (const [size, needed, expected] of [
    [50, 50.1, 'short'], [50, 50, 'tight'], [50, 45.46, 'tight'], [50, 45.45, 'fits'], [55, 50, 'fits'], [5, 0, 'fits'], [5, 5, 'tight'],
  ] as const) {
    it(`${size} GB: ${needed} GB are "${expected}"`, () => assert.equal(fitOf(size, needed), expected));
  }

  const plans = plansOn(jp, today);
  for (const [name, needed, current, expected] of [
    ['nothing', 0, undefined, 5], ['4.5 GB', 4.5, undefined, 5], ['5 GB without a plan', 5, undefined, 50],
    ['exactly 5 GB on the free one', 5, 5, 5],
    ['more than the free one', 5.1, 5, 50], ['200 GB that are just enough', 199, 200, 200], ['little on a large plan', 3, 200, 5],
    ['all there is', 12_000, undefined, undefined],
    ['all there is, on that plan', 12_000, 12_000, 12_000], ['a plan that is not sold any more and holds it', 90, 100, 100],
    ['a plan that is not sold any more', 110, 100, 200],
  ] as const) {
    it(`fit smallest for ${name}: ${String(expected)}`,
      () => assert.equal(smallestPlan(plansWith(plans, current), needed, current)?.sizeGb, expected));
  }

  for (const [needed, expected] of [[4.9, 5], [45.5, 50], [50, 50], [50.1, 200], [12_001, undefined]] as const) {
    it(`hold ${needed} GB with nothing to spare from ${String(expected)} GB`,
      () => assert.equal(tightestPlan(plans, needed)?.sizeGb, expected));
  }

  it('take in the one that the reader has, without a price', () => {
    assert.deepEqual(plansWith(plans, 100).map(({ sizeGb, amount }) => [sizeGb, amount]).slice(0, 4),
      [[5, 0], [50, 180], [100, undefined], [200, 540]]);
    assert.deepEqual([plansWith(plans, 50), plansWith(plans, undefined)], [plans, plans]);
  });

  it('cost a year of twelve months and a day of a year', () => {
    assert.deepEqual([costOf(180).year, Math.round(costOf(180).day)], [2160, 6]);
    assert.deepEqual([costOf(0.99).year, costOf(0).day], [11.88, 0]);
  });

  it('have a history up to the day, oldest first', () => {
    const amounts = (day: IsoDate) => priceHistory(jp, 50, day).map(({ amount }) => amount);
    assert.deepEqual([amounts(today), amounts('2026-07-17'), amounts('2026-07-16'), amounts('2023-09-17')],
      [[130, 150, 180], [130, 150, 180], [130, 150], []]);
    assert.deepEqual(priceHistory({ ...jp, rows: [...jp.rows].reverse() }, 50, today), priceHistory(jp, 50, today));
  });

  it('change on the first day of a new price and not before', () => {
    const rows: PriceRow[] = [{ sizeGb: 50, amount: 1, from: '2026-01-01', until: '2026-11-20', source: 's' },
      { sizeGb: 50, amount: 2, from: today, source: 's' }];
    assert.deepEqual(plansOn({ ...jp, rows }, today).map(({ amount }) => amount), [0, 2]);
    assert.deepEqual(plansOn({ ...jp, rows }, '2026-11-20').map(({ amount }) => amount), [0, 1]);
  });
});

describe('the months ahead', () => {
  for (const [room, growth, expected] of [
    [3, 1, 3], [0.3, 0.1, 3], [2.9, 1, 2], [0, 1, 0], [-2, 1, 0], [-2, undefined, 0], [3, 0, undefined], [3, undefined, undefined],
  ] as const) {
    it(`are ${String(expected)} for ${room} GB at ${String(growth)} GB a month`,
      () => assert.equal(monthsUntilFull(room, growth), expected));
  }

  it('are now and twelve more, over only above the plan', () => {
    const ahead = monthsAhead(4, 0.5, 5);
    assert.equal(ahead.length, 13);
    assert.deepEqual(ahead.slice(0, 4).map(({ gb, over }) => [gb, over]), [[4, false], [4.5, false], [5, false], [5.5, true]]);
  });
});

describe('the storage bar', () => {
  const ids = (input: StorageInput) => barOf(input, [5, 50])?.stretches.map(({ id }) => id);

  it('is not there while nothing is known', () => assert.equal(barOf({ planGb: 5 }, [5]), undefined));
  it('shows what is used and free', () => assert.deepEqual(ids({ planGb: 5, usedGb: 4 }), ['used', 'free']));
  it('shows the kinds and what they leave',
    () => assert.deepEqual(ids({ planGb: 5, usedGb: 4, kinds: { photos: 1, mail: 0 } }), ['photos', 'rest', 'free']));
  it('shows a next backup beyond the plan', () => assert.deepEqual(ids({ planGb: 5, usedGb: 4, nextBackupGb: 3 }), ['used', 'next']));
  it('marks the limits within', () => {
    assert.deepEqual(barOf({ planGb: 5, usedGb: 4, nextBackupGb: 6 }, [5, 50])!.limits, [{ sizeGb: 5, at: 0.5 }]);
  });
  it('says when the kinds are more than what is used', () => {
    const bar = barOf({ planGb: 5, usedGb: 1, kinds: { photos: 2 } }, [5])!;
    assert.deepEqual([bar.contradicts, bar.usedGb], ['kinds', 2]);
  });
  it('says when more is free than the plan holds', () => {
    assert.deepEqual([10, 5].map((freeGb) => barOf({ planGb: 5, freeGb }, [5])!.contradicts), ['free', undefined]);
    assert.equal(barOf({ planGb: 5, usedGb: 4, freeGb: 10 }, [5])!.contradicts, undefined);
  });
  it('lays out kinds, rest, family, next backups and what stays free one after the other', () => {
    assert.deepEqual(barOf({ planGb: 50, usedGb: 20, familyGb: 10, nextBackupGb: 5, kinds: { photos: 12 } }, [0, 5, 50, 200]), {
      stretches: [{ id: 'photos', gb: 12, from: 0, share: 0.24 }, { id: 'rest', gb: 8, from: 0.24, share: 0.16 },
        { id: 'family', gb: 10, from: 0.4, share: 0.2 }, { id: 'next', gb: 5, from: 0.6, share: 0.1 },
        { id: 'free', gb: 15, from: 0.7, share: 0.3 }],
      limits: [{ sizeGb: 5, at: 0.1 }, { sizeGb: 50, at: 1 }], usedGb: 30, contradicts: undefined,
    });
  });
  it('does not count the family twice where it is told by what is free', () => {
    const bar = barOf({ planGb: 50, freeGb: 20, familyGb: 12 }, [50])!;
    assert.deepEqual(bar.stretches.map(({ id, gb }) => [id, gb]), [['used', 30], ['free', 20]]);
  });
  it('bears kinds that are exactly what is used', () => {
    const bar = barOf({ planGb: 5, usedGb: 2, kinds: { photos: 2 } }, [])!;
    assert.deepEqual([bar.contradicts, bar.stretches.map(({ id }) => id)], [undefined, ['photos', 'free']]);
  });
  it('draws nothing of nothing', () => assert.deepEqual(barOf({ usedGb: 0 }, [5])!.stretches, []));
});
