import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load, loadIndex, loadReference, locales, topicIds } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { checkCatalog } from '@naosu/content/check';
import { validateContent } from '@naosu/content/validate';

describe('the catalog', () => {
  it('has no mistakes', () => {
    const lines = checkCatalog(catalog).map(({ rule, entry, path, message }) => `${rule} | ${entry} | ${path} | ${message}`);
    assert.deepEqual(lines, []);
  });

  it('holds every topic that can be loaded', () => {
    assert.deepEqual(catalog.topics.map((topic) => topic.id), [...topicIds]);
  });

  for (const locale of locales) {
    for (const id of topicIds) {
      it(`holds what load('${id}', '${locale}') brings, which a host may bring too`, async () => {
        const guide = await load(id, locale);
        assert.deepEqual(guide.topic, catalog.topics.find((topic) => topic.id === id));
        assert.deepEqual(guide.text, catalog.texts[locale][id]);
        assert.deepEqual(validateContent(guide), []);
      });

      it(`holds what loadReference('${id}', '${locale}') brings, which a host may bring too`, async () => {
        const reference = await loadReference(id, locale);
        assert.deepEqual(reference.structure, catalog.references[id]);
        assert.deepEqual(reference.text, catalog.referenceTexts[locale][id]);
        assert.deepEqual(validateContent(await load(id, locale), reference), []);
      });
    }

    it(`holds what loadIndex('${locale}') brings`, async () => {
      assert.deepEqual(await loadIndex(locale), catalog.indexes[locale]);
    });
  }

  it('is plain data that survives JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(catalog)), catalog);
  });
});
