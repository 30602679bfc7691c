import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Catalog } from '@naosu/content';
import { checkCatalog } from '@naosu/content/check';
import { validateContent } from '@naosu/content/validate';
import { catalogProblems } from '../../content/schema/problems.js';
import { changed, fixture, type Mutable } from './fixture.js';

type Row = readonly [entry: string, path: string, message: RegExp, change: (catalog: Mutable<Catalog>) => void];

/** Puts a value where the types would not allow it. */
function put(target: unknown, path: string, value: unknown): void {
  const keys = path.split('/');
  const last = keys.pop() as string;
  let at = target as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
}

const rows: readonly Row[] = [
  ['fix/restart', 'risk', /none of none, inconvenience/, (c) => put(c, 'topics/0/fixes/restart/risk', 'huge')],
  ['fix/restart', 'minutes', /missing/, (c) => put(c, 'topics/0/fixes/restart/minutes', undefined)],
  ['fix/restart', '', /unknown keys: minuts/, (c) => put(c, 'topics/0/fixes/restart/minuts', 3)],
  ['fix/restart', 'paid', /none of true/, (c) => put(c, 'topics/0/fixes/restart/paid', false)],
  ['fix/restart', 'steps.0.id', /does not match/, (c) => put(c, 'topics/0/fixes/restart/steps/0/id', 'Hold it')],
  ['fix/Bad', '', /no allowed id/, (c) => put(c, 'topics/0/fixes/Bad', structuredClone(fixture.topics[0]?.fixes['copy']))],
  ['check/free', 'kind', /./, (c) => put(c, 'topics/0/checks/free/kind', 'guess')],
  ['cause/full', 'provenBy', /none of the allowed forms/, (c) => put(c, 'topics/0/causes/full/provenBy', { fact: 'room' })],
  ['fix/copy', 'ja.title', /does not match/, (c) => put(c, 'texts/ja/backup/fixes/copy/title', '  ')],
  ['check/free', 'en.question', /no string/, (c) => put(c, 'texts/en/backup/checks/free/question', 5)],
  ['check/way', 'outcomes', /below 2/, (c) => put(c, 'topics/0/checks/way/outcomes', [{ id: 'look' }])],
  ['check/scope', 'evidence.0.score', /no number/, (c) => put(c, 'topics/0/checks/scope/evidence/0/score', 'much')],
  ['symptom/late', 'service.meanwhile', /missing/, (c) => put(c, 'topics/0/symptoms/late/service/meanwhile', undefined)],
  ['fix/look', 'checklist', /none of true/, (c) => put(c, 'topics/0/fixes/look/checklist', 'yes')],
  ['table/ways', 'rows', /below 1/, (c) => put(c, 'topics/0/tables/ways/rows', [])],
  ['table/ways', 'en.rows.web.1', /no string/, (c) => put(c, 'texts/en/backup/tables/ways/rows/web/1', 3)],
  ['fix/meanwhile', 'ja.steps.ask', /unknown keys: copies/, (c) => put(c, 'texts/ja/backup/fixes/meanwhile/steps/ask/copies', 'x')],
  ['topic/0', 'meanwhile', /missing/, (c) => put(c, 'topics/0/meanwhile', undefined)],
  ['text/backup', 'ja.retry', /none of the allowed forms/, (c) => put(c, 'texts/ja/backup/retry', 5)],
  ['text/backup', 'ja.tomorrow', /missing/, (c) => put(c, 'texts/ja/backup/tomorrow', undefined)],
  ['faq/how-long', '', /unknown keys: fix/, (c) => put(c, 'references/backup/faq/how-long/fix', 'restart')],
  ['task/look', 'everyDays', /below 0/, (c) => put(c, 'references/backup/tasks/look/everyDays', 0)],
  ['faq/how-long', 'en.answer', /below 1/, (c) => put(c, 'referenceTexts/en/backup/faq/how-long/answer', [])],
  ['reference/backup', 'ja.tasks', /missing/, (c) => put(c, 'referenceTexts/ja/backup/tasks', undefined)],
  ['reference/backup', 'faq', /missing/, (c) => put(c, 'references/backup/faq', undefined)],
  ['label/settings', '0.en', /missing/, (c) => put(c, 'labels/labels/settings/0/en', undefined)],
  ['labels', 'checkedOn', /no day/, (c) => put(c, 'labels/checkedOn', '2026-02-30')],
  ['link/status', 'url.ja', /does not match/, (c) => put(c, 'links/status/url/ja', 'javascript:alert(1)')],
  ['contact/support', 'phone', /does not match/, (c) => put(c, 'contacts/support/phone', 'call me')],
  ['price/0', 'rows.1.amount', /no number/, (c) => put(c, 'prices/0/rows/1/amount', '150')],
  ['index/ja', 'entries.0.kind', /none of storage/, (c) => put(c, 'indexes/ja/entries/0/kind', 'odd')],
];

describe('schema', () => {
  it('accepts a catalog without mistakes', () => {
    assert.deepEqual(catalogProblems(fixture), []);
  });

  for (const [entry, path, message, change] of rows) {
    it(`finds ${entry} ${path}`, () => {
      const found = catalogProblems(changed(change));
      const hit = found.find((problem) => problem.entry === entry && problem.path === path && message.test(problem.message));
      assert.ok(hit, JSON.stringify(found, undefined, 2));
      assert.equal(hit.rule, 'schema');
      assert.ok(hit.hint.length > 3);
    });
  }

  it('says the wrong value', () => {
    assert.equal(catalogProblems(changed((c) => put(c, 'topics/0/fixes/restart/risk', 'huge')))[0]?.value, 'huge');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      assert.ok(catalogProblems(value).length > 0);
      assert.ok(checkCatalog(value as Catalog).length > 0);
      assert.ok(validateContent(value).length > 0);
      assert.ok(validateContent(undefined, value).length > 0);
    }));
  });
});

describe('validateContent', () => {
  const [topic] = fixture.topics;
  const text = fixture.texts.en.backup;
  const { labels, links, contacts, prices } = fixture;
  const guide = { locale: 'en', topic, text, labels, links, contacts, prices };

  it('accepts a guide without mistakes', () => {
    assert.deepEqual(validateContent(guide), []);
  });

  it('accepts a catalog without mistakes', () => {
    assert.deepEqual(validateContent(fixture), []);
  });

  it('holds a guide to the rules', () => {
    const broken = structuredClone(guide) as unknown as { text: { fixes: Record<string, { because: string }> } };
    (broken.text.fixes['copy'] as { because: string }).because = '{label:gone}';
    assert.deepEqual(validateContent(broken).map(({ rule, entry, path }) => [rule, entry, path]),
      [['placeholders', 'fix/copy', 'en.because']]);
  });

  const reference = { locale: 'en', topic: 'backup', structure: fixture.references.backup, text: fixture.referenceTexts.en.backup };

  it('accepts a guide with its reference without mistakes', () => {
    assert.deepEqual(validateContent(guide, reference), []);
  });

  it('holds a reference to the rules, beside its guide', () => {
    const broken = structuredClone(reference) as unknown as { structure: { faq: unknown }; text: { tasks: unknown } };
    broken.structure.faq = { 'how-long': { fixes: ['fly'] } };
    broken.text.tasks = { look: { title: 'Look', text: '{label:gone}' } };
    assert.deepEqual(validateContent(guide, broken).map(({ rule, entry, path }) => [rule, entry, path]), [
      ['references', 'faq/how-long', 'fixes'], ['placeholders', 'task/look', 'en.text'],
    ]);
  });

  it('holds a reference to its form', () => {
    const found = validateContent(guide, { ...reference, structure: { faq: {}, tasks: { look: { everyDays: 0, prevents: [] } } } });
    assert.deepEqual(found.map(({ rule, entry, path }) => [rule, entry, path]), [['schema', 'task/look', 'everyDays']]);
  });

  for (const [path, value] of [['locale', 'ja'], ['topic', 'mail']] as const) {
    it(`refuses the reference of another ${path}`, () => {
      const found = validateContent(guide, { ...reference, [path]: value });
      assert.deepEqual(found.map((problem) => [problem.entry, problem.path, problem.value]), [['reference', path, value]]);
    });
  }

  it('holds a guide to its form', () => {
    const found = validateContent({ ...guide, locale: 'fr' });
    assert.deepEqual(found.map(({ rule, path }) => [rule, path]), [['schema', 'locale']]);
  });
});
