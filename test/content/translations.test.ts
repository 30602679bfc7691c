import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalog } from '@naosu/content/catalog';
import { japaneseHashes } from '@naosu/content/stale';

describe('the record of translations', () => {
  it('names every entry that has words, and no other', () => {
    assert.deepEqual(Object.keys(catalog.translations).sort(), Object.keys(japaneseHashes(catalog)).sort());
  });
});
