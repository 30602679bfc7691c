import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayText, type IsoDate } from '@naosu/content';
import fc from 'fast-check';

test('a day is written as the formatter of each language writes it', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(fc.property(days, fc.constantFrom('ja', 'en'), (date, locale) => {
    const day = date.toISOString().slice(0, 10) as IsoDate;
    assert.equal(dayText(day, locale), date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  }));
});
