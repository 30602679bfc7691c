import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalog } from '@naosu/content';
import { datedEntries, dueEntries, sourceHashes, staleTranslations } from '@naosu/content/stale';
import { changed, fixture, type Mutable } from './fixture.js';

const recorded = (change: (catalog: Mutable<Catalog>) => void): Catalog =>
  changed((catalog) => {
    catalog.translations.en = { ...sourceHashes(fixture) };
    change(catalog);
  });

const fixTexts = (catalog: Mutable<Catalog>, locale: 'ja' | 'en') => {
  const texts = catalog.texts[locale].backup?.fixes['copy'];
  assert.ok(texts);
  return texts;
};

describe('staleTranslations', () => {
  it('finds nothing where every hash is that of the source', () => {
    assert.deepEqual(staleTranslations(recorded(() => undefined)), []);
  });

  it('finds the entry whose source changed', () => {
    const catalog = recorded((copy) => { fixTexts(copy, 'ja').because = '変わりました。'; });
    assert.deepEqual(staleTranslations(catalog), [{ locale: 'en', entry: 'fix/copy', state: 'changed' }]);
  });

  it('does not mind a change of the translation', () => {
    assert.deepEqual(staleTranslations(recorded((copy) => { fixTexts(copy, 'en').because = 'Better.'; })), []);
  });

  it('does not mind the order of keys', () => {
    const catalog = recorded((copy) => {
      const texts = fixTexts(copy, 'ja');
      assert.ok(copy.texts.ja.backup);
      copy.texts.ja.backup.fixes['copy'] = Object.fromEntries(Object.entries(texts).reverse()) as typeof texts;
    });
    assert.deepEqual(staleTranslations(catalog), []);
  });

  it('does not mind a second guide that holds the same entry', () => {
    const catalog = recorded((copy) => { copy.texts.ja.mail = structuredClone(copy.texts.ja.backup)!; });
    assert.equal(sourceHashes(catalog)['fix/copy'], sourceHashes(fixture)['fix/copy']);
    assert.deepEqual(staleTranslations(catalog), [{ locale: 'en', entry: 'topic/mail', state: 'unrecorded' }]);
  });

  it('finds entries without a record', () => {
    const catalog = recorded((copy) => { delete copy.translations.en['symptom/offline']; });
    assert.deepEqual(staleTranslations(catalog), [{ locale: 'en', entry: 'symptom/offline', state: 'unrecorded' }]);
  });
});

describe('dueEntries', () => {
  const due = (today: `${number}-${number}-${number}`): string[] => dueEntries(fixture, today).map(({ entry }) => entry);

  it('finds nothing on the day of the check', () => {
    assert.deepEqual(due('2026-11-01'), []);
  });

  it('finds prices and contacts first', () => {
    assert.deepEqual(due('2027-01-30').sort(), ['contact/support', 'price/jp']);
  });

  it('finds labels and paths next', () => {
    const found = due('2027-04-30');
    for (const entry of ['labels', 'fix/delete-backups', 'check/free', 'task/look']) assert.ok(found.includes(entry), entry);
    assert.ok(!found.includes('fix/copy'));
  });

  it('finds everything after a year, soonest due first', () => {
    const found = dueEntries(fixture, '2027-11-01');
    assert.equal(found.length, datedEntries(fixture).length);
    const days = found.map((entry) => entry.checkAgainOn);
    assert.deepEqual(days, [...days].sort());
  });
});
