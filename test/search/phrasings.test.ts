import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locales } from '@naosu/content';
import { normalise } from '../../src/engine/symptom-search/normalise.js';
import { indexes } from './page-search.js';

describe('what readers type', () => {
  for (const locale of locales) {
    it(`is there once for the search, beside what the screen says, in ${locale}`, () => {
      const again = indexes[locale].entries.flatMap(({ id, title, messages, phrasings }) => {
        const texts = [title, ...messages, ...phrasings].map(normalise);
        const isAgain = (text: string, place: number) => texts.indexOf(normalise(text)) < 1 + messages.length + place;
        return phrasings.filter(isAgain).map((text) => `${id}: ${text}`);
      });
      assert.deepEqual(again, []);
    });
  }
});
