import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IsoDate, NumberCheck } from '@naosu/content';
import fc from 'fast-check';
import { chosenUnit, mistakeIn, quantityIn, textsNamed, textsOf, tidySize } from '../../src/engine/facts/quantity-fields.js';

const today = '2026-11-29' as IsoDate;
const check = (unit: NumberCheck['unit'], usedOfAll?: true): NumberCheck =>
  ({ kind: 'number', unit, bands: [], ...(usedOfAll ? { usedOfAll } : {}) });
const size = check('GB');
const free = check('GB', true);
const line = check('Mbps');
const day = check('days');

describe('the fields of a quantity', () => {
  const rows: readonly (readonly [string, NumberCheck, Record<string, string>, number | undefined, ReturnType<typeof mistakeIn>])[] = [
    ['a size in its unit', size, { a: '500', 'a-unit': 'MB' }, 0.5, undefined],
    ['a typed unit before the chosen one', size, { a: '500MB', 'a-unit': 'TB' }, 0.5, undefined],
    ['a unit that does not exist', size, { a: '2', 'a-unit': 'PB' }, 2, undefined],
    ['no size', size, { a: 'lots' }, undefined, 'no-quantity'],
    ['nothing', size, {}, undefined, undefined],
    ['what is used of all', free, { 'a-used': '4.2', 'a-all': '5' }, 0.8, undefined],
    ['what is used of all in two units', free, { 'a-used': '512', 'a-used-unit': 'MB', 'a-all': '1', 'a-all-unit': 'TB' }, 999.488,
      undefined],
    ['half of it', free, { 'a-used': '4.2' }, undefined, undefined],
    ['half of it, and no size', free, { 'a-used': 'lots' }, undefined, 'no-quantity'],
    ['more than all', free, { 'a-used': '6', 'a-all': '5' }, undefined, 'more-than-all'],
    ['what is free', free, { 'a-reads': 'free', a: '0.8', 'a-used': '9', 'a-all': '10' }, 0.8, undefined],
    ['what is free beside a choice that does not exist', free, { 'a-reads': 'both', a: '0.8', 'a-used': '9', 'a-all': '10' }, 1, undefined],
    ['no line yet', line, {}, undefined, undefined], ['a blank line', line, { a: ' ' }, undefined, undefined],
    ['no day yet', day, {}, undefined, undefined],
    ['a line', line, { a: '20' }, 20, undefined],
    ['a line that sends nothing', line, { a: '0' }, undefined, 'no-quantity'],
    ['a date', day, { a: '2026-11-26' }, 3, undefined],
    ['today', day, { a: today }, 0, undefined],
    ['tomorrow', day, { a: '2026-11-30' }, undefined, 'no-quantity'],
    ['before anyone counted', day, { a: '0001-01-01' }, undefined, 'no-quantity'],
    ['no date', day, { a: 'soon' }, undefined, 'no-quantity'],
  ];
  for (const [name, asked, texts, quantity, mistake] of rows) {
    it(`holds ${name}`, () => {
      assert.equal(quantityIn(texts, 'a', asked, today), quantity);
      assert.equal(mistakeIn(texts, 'a', asked, today), mistake);
    });
  }

  it('shows what is known so that it reads the same', () => {
    fc.assert(fc.property(fc.constantFrom(size, free, line, day), fc.integer({ min: 1, max: 99_999 }), (asked, quantity) => {
      assert.equal(quantityIn(textsOf('a', asked, quantity, today), 'a', asked, today), quantity);
    }));
  });

  it('never makes a number of what nobody typed', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('4', '5GB', 'MB', 'free', 'used'));
    const names = ['a', 'a-unit', 'a-reads', 'a-used', 'a-used-unit', 'a-all', 'a-all-unit'];
    fc.assert(fc.property(fc.constantFrom(size, free, line, day), fc.dictionary(fc.constantFrom(...names), text), (asked, texts) => {
      const quantity = quantityIn(texts, 'a', asked, today);
      assert.ok(quantity === undefined || quantity >= 0);
      if (mistakeIn(texts, 'a', asked, today)) assert.equal(quantity, undefined);
    }));
  });
});

describe('the unit beside a size', () => {
  for (const [name, texts, unit] of [
    ['the one that was chosen', { 'a-unit': 'TB' }, 'TB'], ['GB where none was', {}, 'GB'], ['GB where there is none of that name',
      { 'a-unit': 'PB' }, 'GB'],
  ] as const) {
    it(`is ${name}`, () => assert.equal(chosenUnit(texts, 'a'), unit));
  }
});

describe('a typed unit', () => {
  const rows: readonly (readonly [string, string, string])[] = [['500MB', '500', 'MB'], ['2テラ', '2', 'TB'], ['3', '3', 'GB'],
    ['lots', 'lots', 'GB'], ['5mb3', '5mb3', 'GB'], ['3gbm', '3gbm', 'GB']];
  it('is chosen instead of another, and with a number alone', () => {
    assert.deepEqual([['3gb', 'TB'], ['3 G', 'MB'], ['gb', 'TB'], ['x3gb', 'TB'], ['', 'MB'], ['3kb', 'TB'], ['1,024MB', 'GB']]
      .map(([typed, unit]) => Object.values(tidySize(typed!, unit as 'GB')).join(' ')),
    ['3 GB', '3 GB', 'gb TB', 'x3gb TB', ' MB', '3kb TB', '1,024 MB']);
  });
  for (const [typed, text, unit] of rows) {
    it(`of "${typed}" is chosen`, () => assert.deepEqual(tidySize(typed, 'GB'), { text, unit }));
  }
});

describe('the texts of one quantity', () => {
  it('are those of its own fields, not of another whose id begins alike', () => {
    const own = { free: '1', 'free-unit': 'GB', 'free-used': '2' };
    assert.deepEqual(textsNamed({ ...own, freed: '3', 'freed-unit': 'TB', other: '4', 'not-free': '5' }, 'free'), own);
  });
});
