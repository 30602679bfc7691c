import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { load, loadIndex, loadList, loadQuestions, loadReference, locales, parseText, topicIds, type Locale,
  type TopicId } from '@naosu/content';

/** Every text in a value, however deep. */
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [];

describe('load', () => {
  for (const topic of topicIds) {
    for (const locale of locales) {
      it(`brings the ${topic} guide in ${locale}`, async () => {
        const guide = await load(topic, locale);
        assert.equal(guide.locale, locale);
        assert.equal(guide.topic.id, topic);
        assert.deepEqual(Object.keys(guide.text.fixes).sort(), Object.keys(guide.topic.fixes).sort());
      });
    }
  }

  for (const topic of ['gardening', 'toString', '__proto__']) {
    it(`refuses the topic "${topic}"`, async () => {
      await assert.rejects(loadList(topic as TopicId, 'ja'), { name: 'UnknownTopicError', message: new RegExp(topic) });
      await assert.rejects(load(topic as TopicId, 'ja'), { name: 'UnknownTopicError', message: new RegExp(topic) });
      await assert.rejects(loadReference(topic as TopicId, 'ja'), { name: 'UnknownTopicError', message: new RegExp(topic) });
    });
  }

  for (const locale of ['fr', 'constructor']) {
    it(`refuses the locale "${locale}"`, async () => {
      await assert.rejects(loadList('backup', locale as Locale), { name: 'UnknownLocaleError', message: new RegExp(locale) });
      await assert.rejects(load('backup', locale as Locale), { name: 'UnknownLocaleError', message: new RegExp(locale) });
      await assert.rejects(loadReference('backup', locale as Locale), { name: 'UnknownLocaleError', message: new RegExp(locale) });
      await assert.rejects(loadIndex(locale as Locale), { name: 'UnknownLocaleError', message: new RegExp(locale) });
    });
  }
});

describe('loadQuestions', () => {
  for (const topic of topicIds) {
    for (const locale of locales) {
      it(`brings every question of the ${topic} guide in ${locale} with all that it names, and no fix`, async () => {
        const [{ text, labels, links, ...rest }, whole] = await Promise.all([loadQuestions(topic, locale), load(topic, locale)]);
        assert.equal(rest.topic, whole.topic);
        assert.deepEqual(text.checks, whole.text.checks);
        assert.deepEqual(text.needs, whole.text.needs);
        assert.deepEqual(text.fixes, {});
        const checks = Object.values(rest.topic.checks);
        const tables = checks.flatMap((check) => ('table' in check ? [check.table] : []));
        assert.deepEqual(Object.keys(text.tables).sort(), tables.sort());
        const named = texts([text.checks, text.needs, text.tables]).flatMap(parseText);
        const namedLabels = [...checks.flatMap((check) => ('path' in check ? [...check.path!] : [])),
          ...named.flatMap((piece) => (piece.kind === 'label' ? [piece.id] : []))];
        const namedLinks = [...checks.flatMap((check) => ('link' in check ? [check.link!] : [])),
          ...named.flatMap((piece) => (piece.kind === 'link' ? [piece.id] : []))];
        assert.deepEqual(namedLabels.filter((id) => !labels.labels[id]), []);
        assert.deepEqual(namedLinks.filter((id) => !links[id]), []);
        assert.deepEqual(named.filter(({ kind }) => kind === 'fix'), [], 'the title of a fix is not there yet');
      });
    }
  }
});

describe('loadReference', () => {
  for (const topic of topicIds) {
    for (const locale of locales) {
      it(`brings questions and tasks of the ${topic} guide in ${locale}`, async () => {
        const { structure, text, ...rest } = await loadReference(topic, locale);
        assert.deepEqual(rest, { locale, topic });
        for (const key of ['faq', 'tasks'] as const) {
          assert.ok(Object.keys(structure[key]).length > 0);
          assert.deepEqual(Object.keys(text[key]).sort(), Object.keys(structure[key]).sort());
        }
      });
    }
  }
});

describe('loadList', () => {
  for (const topic of topicIds) {
    for (const locale of locales) {
      it(`brings every symptom of the ${topic} guide once, by name, in ${locale}`, async () => {
        const [list, guide] = await Promise.all([loadList(topic, locale), load(topic, locale)]);
        assert.deepEqual([list.locale, list.topic, list.title], [locale, topic, guide.text.title]);
        assert.deepEqual(list.entries.map(({ id }) => id).sort(), Object.keys(guide.topic.symptoms).sort());
        assert.ok(list.entries.every((entry) => entry.topic === topic && entry.title));
        assert.equal(list.entries.filter(({ catchAll }) => catchAll).length, 1);
        assert.ok(list.entries.some(({ common }) => common));
      });

      it(`names what the search finds of the ${topic} guide, in ${locale}`, async () => {
        const [list, index] = await Promise.all([loadList(topic, locale), loadIndex(locale)]);
        const found = index.entries.filter((entry) => entry.topic === topic).map(({ messages, phrasings, ...entry }) => entry);
        assert.deepEqual(found, list.entries);
      });
    }
  }

  it('gives an id to one symptom of all guides', async () => {
    const lists = await Promise.all(topicIds.map((topic) => loadList(topic, 'ja')));
    const ids = lists.flatMap(({ entries }) => entries.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('loadIndex', () => {
  for (const locale of locales) {
    it(`brings the symptoms in ${locale}`, async () => {
      const index = await loadIndex(locale);
      assert.equal(index.locale, locale);
      assert.ok(index.entries.length > 0);
    });
  }
});

describe('the package', () => {
  it('needs no globals of a browser', async () => {
    const script = `
      for (const name of ['window', 'document', 'navigator', 'localStorage']) {
        Object.defineProperty(globalThis, name, { get() { throw new Error(name); }, configurable: true });
      }
      const { load, loadIndex, loadReference } = await import('@naosu/content');
      await Promise.all([load('backup', 'ja'), load('mail', 'en'), loadReference('backup', 'ja'), loadIndex('en')]);
      console.log('fine');`;
    const args = ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', script];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    assert.equal(stdout.trim(), 'fine', stderr);
  });
});
