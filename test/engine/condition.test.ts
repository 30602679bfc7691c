import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate, type Condition, type Facts } from '@naosu/content';
import fc from 'fast-check';

const facts: Facts = { wifi: 'none', size: 'unknown', items: ['power'] };
const yes: Condition = { fact: 'wifi', is: 'none' };
const no: Condition = { fact: 'wifi', is: 'steady' };
const open: Condition = { fact: 'absent', is: 'none' };

describe('evaluate', () => {
  const table: readonly (readonly [string, Condition, boolean | undefined])[] = [
    ['a fact that is so', yes, true],
    ['a fact that is otherwise', no, false],
    ['one of several outcomes', { fact: 'wifi', is: ['steady', 'none'] }, true],
    ['an unanswered fact', open, undefined],
    ['an unknown fact', { fact: 'size', is: 'any' }, undefined],
    ['a test for unknown', { fact: 'size', is: 'unknown' }, undefined],
    ['a fact named like an object member', { fact: 'constructor', is: 'any' }, undefined],
    ['an item that holds', { fact: 'items', has: 'power' }, true],
    ['an item that does not hold', { fact: 'items', has: 'lock' }, false],
    ['an item that is lacking', { fact: 'items', lacks: 'lock' }, true],
    ['a list taken for one outcome', { fact: 'items', is: 'power' }, undefined],
    ['not of undecided', { not: open }, undefined],
    ['all with one false', { all: [open, no] }, false],
    ['all with one undecided', { all: [yes, open] }, undefined],
    ['all of nothing', { all: [] }, true],
    ['any with one true', { any: [open, yes] }, true],
    ['any with one undecided', { any: [no, open] }, undefined],
    ['any of nothing', { any: [] }, false],
  ];
  for (const [name, condition, expected] of table) {
    it(`decides ${name}`, () => assert.equal(evaluate(condition, facts), expected));
  }

  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      fc.record({ fact: fc.constantFrom('a', 'b', 'c'), is: fc.constantFrom('x', 'y') }),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  }));
  const factsArb = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'));

  it('keeps what is decided whatever else becomes known', () => {
    fc.assert(fc.property(condition, factsArb, factsArb, (tested, less, more) => {
      const before = evaluate(tested, less);
      if (before !== undefined) assert.equal(evaluate(tested, { ...more, ...less }), before);
    }));
  });
});
