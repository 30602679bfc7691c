import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sequenceOf, type Prospect, type Sequence } from '../../src/engine/planner/sequence.js';

/* The order of trying is written out here once more, step by step and without a thought of speed. */

const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const isFor = ({ chances }: Prospect, cause: number) => chances[cause]! > 0;

/** What must be tried before: anything free before what costs money, and before harm what is gentler for a cause that may still be. */
const comesBefore = (other: Prospect, one: Prospect, weights: readonly number[]) => (one.paid ? !other.paid
  : one.rank > other.rank && !other.paid && weights.some((weight, cause) => weight > 0 && isFor(other, cause)
    && (isFor(one, cause) || (other.rank === 0 && other.minutes <= 5))));

function costOf(one: Prospect, weights: readonly number[], shared: { readonly gate: number; readonly copy: number }): number {
  const missed = 1 - add(weights.filter((_, cause) => isFor(one, cause))) / add(weights);
  return one.minutes + (one.gated ? shared.gate : 0) + (one.copied ? shared.copy : 0) + one.harm * missed;
}

function tried(left: readonly Prospect[], weights: readonly number[], shared: { readonly gate: number; readonly copy: number }): Sequence {
  const all = add(weights);
  const choices = left.map((one) => {
    const cost = costOf(one, weights, shared);
    return { one, cost, chance: add(weights.map((weight, cause) => weight * one.chances[cause]!)) / all };
  }).filter(({ one, cost, chance }) => (one.rank === 0 || chance * 900 >= cost)
    && !left.some((other) => comesBefore(other, one, weights)));
  const best = choices.sort((a, b) => b.chance / b.cost - a.chance / a.cost)[0];
  if (!best) return { order: [], beyond: left.map(({ fix }) => fix), minutes: 60, first: undefined };
  const { one, cost, chance } = best;
  const then = tried(left.filter((other) => other !== one), weights.map((weight, cause) => weight * (1 - one.chances[cause]!)),
    { gate: one.gated ? 0 : shared.gate, copy: one.copied ? 0 : shared.copy });
  return { order: [one.fix, ...then.order], beyond: then.beyond, minutes: cost + (1 - chance) * then.minutes,
    first: { chance, minutes: cost } };
}

const chance = fc.constantFrom(0, 0, 0.2, 0.5, 0.7, 0.9);
const prospects: fc.Arbitrary<readonly Prospect[]> = fc.array(fc.record({
  chances: fc.tuple(chance, chance, chance).map((chances) => [...chances, 0]),
  minutes: fc.constantFrom(2, 5, 6, 11, 40), harm: fc.constantFrom(0, 2, 60, 480), rank: fc.constantFrom(0, 0, 2, 3, 4),
  paid: fc.boolean(), gated: fc.boolean(), copied: fc.boolean(),
}), { maxLength: 6 }).map((list) => list.map((one, place) => ({ ...one, fix: `fix-${place}`,
  // Never as good as another, which rounding would then put first.
  chances: one.chances.map((chance, cause) => (chance > 0 ? chance + place / 97 + cause / 1013 : 0)) })));
const weight = fc.constantFrom(0, 0.1, 0.4, 0.9);
const beliefs = fc.tuple(weight, weight, weight).map((weights) => [...weights, 0.05]);
const minutes = fc.constantFrom(0, 3, 60);

const rounded = ({ minutes: all, first, ...rest }: Sequence) => ({
  ...rest, minutes: all.toPrecision(9), first: first && [first.chance.toPrecision(9), first.minutes.toPrecision(9)],
});

describe('the order of trying', () => {
  it('is what its rules say, and so are the minutes that it takes', () => {
    fc.assert(fc.property(prospects, beliefs, fc.record({ gate: minutes, copy: minutes }), (list, belief, shared) => {
      assert.deepEqual(rounded(sequenceOf(list, belief, shared)), rounded(tried(list, belief, shared)));
    }), { numRuns: 2000 });
  });

  it('is that of content where nothing is known to help', () => {
    const list = ['one', 'two'].map((fix): Prospect =>
      ({ fix, chances: [0, 0], minutes: 5, harm: 0, rank: 0, paid: false, gated: false, copied: false }));
    assert.deepEqual(sequenceOf(list, [0, 0], { gate: 0, copy: 0 }), { order: ['one', 'two'], beyond: [], minutes: 70,
      first: { chance: 0, minutes: 5 } });
  });
});
