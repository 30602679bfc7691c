import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locales, sourceLocale } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { sourceHashes } from '@naosu/content/stale';

describe('the record of translations', () => {
  it('is kept for every language that is translated to', () => {
    assert.deepEqual([sourceLocale, ...Object.keys(catalog.translations)], [...locales]);
  });

  for (const [locale, translations] of Object.entries(catalog.translations)) {
    it(`names every entry that has words, and no other, in ${locale}`, () => {
      assert.deepEqual(Object.keys(translations).sort(), Object.keys(sourceHashes(catalog)).sort());
    });
  }
});
