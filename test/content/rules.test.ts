import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalog, Problem } from '@naosu/content';
import { checkCatalog } from '@naosu/content/check';
import { rules } from '../../content/rules/rules.js';
import { changed, fixture, type Mutable } from './fixture.js';

type Backup = Mutable<Catalog>['topics'][number];
type Beside = NonNullable<Mutable<Catalog>['references']['backup']>;
type Text = NonNullable<Mutable<Catalog>['texts']['ja']['backup']>;

interface Parts {
  readonly catalog: Mutable<Catalog>;
  readonly topic: Backup;
  readonly reference: Beside;
  readonly ja: Text;
  readonly en: Text;
}

/** Rule, entry and path of the problem, what its message names, and the mistake that it must find. */
type Row = readonly [rule: string, entry: string, path: string, message: RegExp, change: (parts: Parts) => void];

function must<T>(value: T | undefined): T {
  assert.ok(value !== undefined);
  return value;
}

function parts(catalog: Mutable<Catalog>): Parts {
  return {
    catalog, topic: must(catalog.topics[0]), reference: must(catalog.references.backup),
    ja: must(catalog.texts.ja.backup), en: must(catalog.texts.en.backup),
  };
}

function fixOf({ topic }: Parts, id: string): Backup['fixes'][string] {
  return must(topic.fixes[id]);
}

function checkOf<K extends Backup['checks'][string]['kind']>({ topic }: Parts, id: string, kind: K): Extract<Backup['checks'][string], { kind: K }> {
  const check = must(topic.checks[id]);
  assert.equal(check.kind, kind);
  return check as Extract<Backup['checks'][string], { kind: K }>;
}

const rows: readonly Row[] = [
  ['ids', 'fix/restart', 'steps', /"wait"/, (p) => fixOf(p, 'restart').steps.push({ id: 'wait' })],
  ['ids', 'check/device', '', /"unknown"/, (p) => checkOf(p, 'device', 'choice').options.push('unknown')],
  ['ids', 'reference/backup', 'tasks', /"unknown"/, (p) => { p.reference.tasks['unknown'] = { everyDays: 1 }; }],
  ['references', 'symptom/offline', 'fixes', /no fix "fly"/, (p) => must(p.topic.symptoms['offline']).fixes.push('fly')],
  ['references', 'symptom/offline', 'causes', /no cause "rain"/, (p) => must(p.topic.symptoms['offline']).causes.push('rain')],
  ['references', 'symptom/offline', 'checks', /no check "mood"/, (p) => must(p.topic.symptoms['offline']).checks.push('mood')],
  ['references', 'check/status', 'link', /no link "nowhere"/, (p) => { checkOf(p, 'status', 'choice').link = 'nowhere'; }],
  ['references', 'check/free', 'path', /no label "toString"/, (p) => { checkOf(p, 'free', 'number').path = ['toString']; }],
  ['references', 'fix/copy', 'needs', /no need "luck"/, (p) => { fixOf(p, 'copy').needs = ['luck']; }],
  ['references', 'fix/copy', 'steps.make.path', /no label "gone"/, (p) => { must(fixOf(p, 'copy').steps[0]).path = ['gone']; }],
  ['references', 'fix/make-room', 'options', /no fix "sell"/, (p) => must(fixOf(p, 'make-room').options).push('sell')],
  ['references', 'topic/backup', 'contacts', /no contact "friend"/, (p) => p.topic.contacts.push('friend')],
  ['references', 'faq/how-long', 'links', /no link "gone"/, (p) => { must(p.reference.faq['how-long']).links = ['gone']; }],
  ['references', 'faq/how-long', 'fixes', /no fix "fly"/, (p) => { must(p.reference.faq['how-long']).fixes = ['fly']; }],
  ['references', 'task/look', 'path', /no label "gone"/, (p) => { must(p.reference.tasks['look']).path = ['gone']; }],
  ['source-references', 'fix/copy', 'review.sources', /no source "S-9"/, (p) => { must(p.catalog.reviews['fix/copy']).sources = ['S-9']; }],
  ['source-references', 'correction/CB-1', 'sources', /no source "S-9"/, (p) => { must(p.catalog.corrections['CB-1']).sources = ['S-9']; }],
  ['source-references', 'price/jp', 'rows', /no source "S-9"/, (p) => { must(must(p.catalog.prices[0]).rows[0]).source = 'S-9'; }],
  ['reach', 'symptom/storage-full', 'fixes', /leads to no fix/, (p) => { must(p.topic.symptoms['storage-full']).fixes = []; }],
  ['reach', 'symptom/storage-full', 'fixes', /"restart" cures none/, (p) => must(p.topic.symptoms['storage-full']).fixes.push('restart')],
  ['reach', 'symptom/storage-full', 'causes', /no fix here cures "network"/, (p) => must(p.topic.symptoms['storage-full']).causes.push('network')],
  ['reach', 'symptom/offline', 'fixes', /costs something/, (p) => { must(p.topic.symptoms['offline']).fixes = ['reset-network']; }],
  ['reach', 'fix/upgrade', '', /no symptom leads to it/, (p) => { fixOf(p, 'make-room').options = ['delete-backups', 'delete-backups']; }],
  ['reach', 'check/device', '', /nothing asks/, (p) => { delete fixOf(p, 'restart').variant; }],
  ['reach', 'cause/dust', '', /no symptom has it/, (p) => { p.topic.causes['dust'] = {}; }],
  ['index-entries', 'symptom/offline', 'index.en', /0 times/, (p) => { p.catalog.indexes.en.entries.pop(); }],
  ['index-entries', 'symptom/ghost', 'index.ja', /no symptom/, (p) => { must(p.catalog.indexes.ja.entries[1]).id = 'ghost'; }],
  ['same-indexes', 'symptom/offline', 'index', /differ/, (p) => { must(p.catalog.indexes.ja.entries[1]).kind = 'account'; }],
  ['number-bands', 'check/free', 'bands', /nothing covers 0\.5 up to 1/, (p) => { must(checkOf(p, 'free', 'number').bands[0]).below = 0.5; }],
  ['number-bands', 'check/free', 'bands', /overlap/, (p) => { must(checkOf(p, 'free', 'number').bands[0]).below = 1.5; }],
  ['number-bands', 'check/free', 'bands', /nothing covers 9 and more/, (p) => { must(checkOf(p, 'free', 'number').bands[1]).below = 9; }],
  ['number-bands', 'check/next', 'bands', /nothing covers 0 up to 1/, (p) => { must(checkOf(p, 'next', 'number').bands[0]).from = 1; }],
  ['number-bands', 'check/next', 'bands', /below 0/, (p) => { must(checkOf(p, 'next', 'number').bands[0]).from = -1; }],
  ['triage-bands', 'check/scope', 'bands', /nothing covers -3 up to -2/, (p) => { must(checkOf(p, 'scope', 'triage').bands[0]).from = -2; }],
  ['triage-bands', 'check/scope', 'bands', /has no end/, (p) => { delete must(checkOf(p, 'scope', 'triage').bands[0]).below; }],
  ['triage-bands', 'check/scope', 'scores.others', /"fine" has no score/, (p) => { delete must(checkOf(p, 'scope', 'triage').scores['others'])['fine']; }],
  ['triage-bands', 'check/scope', 'scores.others', /"odd" is no option/, (p) => { must(checkOf(p, 'scope', 'triage').scores['others'])['odd'] = 1; }],
  ['comparison', 'check/room', 'fallback', /nothing for band "much"/, (p) => { delete checkOf(p, 'room', 'comparison').fallback['much']; }],
  ['comparison', 'check/room', 'fallback.much', /proves/, (p) => { checkOf(p, 'room', 'comparison').fallback['much'] = 'enough'; }],
  ['comparison', 'check/room', 'value', /same unit/, (p) => { checkOf(p, 'next', 'number').unit = 'days'; }],
  ['conditions', 'cause/full', 'provenBy', /"shrt" is no outcome/, (p) => { must(p.topic.causes['full']).provenBy = { fact: 'room', is: 'shrt' }; }],
  ['conditions', 'cause/full', 'provenBy', /"unknown" is no outcome/, (p) => { must(p.topic.causes['full']).provenBy = { not: { fact: 'room', is: 'unknown' } }; }],
  ['conditions', 'cause/full', 'ruledOutBy', /no checklist/, (p) => { must(p.topic.causes['full']).ruledOutBy = { any: [{ fact: 'room', has: 'enough' }] }; }],
  ['conditions', 'fix/copy', 'offeredWhen', /is a checklist/, (p) => { fixOf(p, 'copy').offeredWhen = { fact: 'wifi', is: 'joined' }; }],
  ['gate', 'topic/backup', 'serviceSide', /no outcome of the triage/, (p) => { p.topic.serviceSide = 'far-away'; }],
  ['gate', 'fix/copy', 'risk', /does harm/, (p) => { fixOf(p, 'copy').risk = 'data-loss'; }],
  ['gate', 'fix/restart', 'causes', /cures nothing/, (p) => { fixOf(p, 'restart').causes = []; }],
  ['steps', 'fix/make-room', 'steps', /both options and steps/, (p) => fixOf(p, 'make-room').steps.push({ id: 'tap' })],
  ['steps', 'fix/copy', 'steps', /has no steps/, (p) => { fixOf(p, 'copy').steps = []; }],
  ['steps', 'fix/restart', 'steps.hold-old.for', /"older" is no option/, (p) => { must(fixOf(p, 'restart').steps[1]).for = ['older']; }],
  ['steps', 'fix/restart', 'steps', /no step for "old"/, (p) => { fixOf(p, 'restart').steps = [{ id: 'hold-new', for: ['new'] }]; }],
  ['steps', 'fix/restart', 'variant', /"free" is no choice/, (p) => { fixOf(p, 'restart').variant = 'free'; }],
  ['options', 'fix/upgrade', 'en.option', /without words/, (p) => { delete must(p.en.fixes['upgrade']).option; }],
  ['options', 'fix/make-room', 'options', /cures none of the same/, (p) => { fixOf(p, 'upgrade').causes = ['network']; }],
  ['options', 'fix/make-room', 'risk', /gentlest option/, (p) => { fixOf(p, 'make-room').risk = 'data-loss'; }],
  ['ledger', 'fix/reset-network', 'ledger.lost', /without saying what is lost/, (p) => { must(fixOf(p, 'reset-network').ledger).lost = []; }],
  ['ledger', 'fix/reset-network', 'ledger.kept', /without saying what is kept/, (p) => { delete fixOf(p, 'reset-network').ledger; }],
  ['ledger', 'fix/delete-backups', 'en.lost.backup', /no words/, (p) => { must(p.en.fixes['delete-backups']).lost = {}; }],
  ['ledger', 'fix/delete-backups', 'ja.warning', /no warning/, (p) => { delete must(p.ja.fixes['delete-backups']).warning; }],
  ['actions', 'fix/reset-network', 'risk', /"reset" has risk "none"/, (p) => { fixOf(p, 'reset-network').risk = 'none'; }],
  ['labels', 'label/icloud', '0.until', /ends before/, (p) => { must(p.catalog.labels.labels['icloud'])[0].until = 14; }],
  ['labels', 'label/icloud', '1', /stands twice/, (p) => { must(p.catalog.labels.labels['icloud'])[1] = { ja: 'iCloud', en: 'iCloud' }; }],
  ['prices', 'price/jp', 'rows.0', /two prices of 50 GB/, (p) => { delete must(must(p.catalog.prices[0]).rows[0]).until; }],
  ['prices', 'price/jp', 'rows', /no price on the day/, (p) => { must(must(p.catalog.prices[0]).rows[1]).until = '2025-01-01'; }],
  ['prices', 'price/jp', 'rows.1', /ends before it starts/, (p) => { must(must(p.catalog.prices[0]).rows[1]).until = '2024-11-18'; }],
  ['paid', 'fix/upgrade', 'prices', /shows no prices/, (p) => { delete fixOf(p, 'upgrade').prices; }],
  ['paid', 'fix/upgrade', 'prices', /there are none/, (p) => { p.catalog.prices = []; }],
  ['placeholders', 'fix/copy', 'ja.because', /no label "gone"/, (p) => { must(p.ja.fixes['copy']).because = '{label:gone}'; }],
  ['placeholders', 'fix/copy', 'en.because', /no fix "gone"/, (p) => { must(p.en.fixes['copy']).because = '{fix:gone}'; }],
  ['placeholders', 'faq/how-long', 'ja.answer.0', /broken placeholder/, (p) => { must(p.catalog.referenceTexts.ja.backup?.faq['how-long']).answer = ['{label: settings}']; }],
  ['same-placeholders', 'fix/copy', 'steps.make', /en has ""/, (p) => { must(p.en.fixes['copy']).steps['make'] = 'Open it.'; }],
  ['plain-text', 'fix/copy', 'en.because', /markup: <b>/, (p) => { must(p.en.fixes['copy']).because = 'a <b>bold</b> word'; }],
  ['plain-text', 'fix/copy', 'ja.because', /markup: \*\*/, (p) => { must(p.ja.fixes['copy']).because = '**強い**'; }],
  ['urls', 'link/status', 'url.en', /neither https nor tel/, (p) => { must(p.catalog.links['status']).url.en = 'http://example.com/'; }],
  ['urls', 'source/S-1', 'url', /neither https nor tel/, (p) => { must(p.catalog.sources['S-1']).url = 'javascript:alert(1)'; }],
  ['redirects', 'topic/backup', 'redirects.reboot', /which is nothing/, (p) => { p.topic.redirects['reboot'] = 'gone'; }],
  ['redirects', 'topic/backup', 'redirects.look', /in use/, (p) => { p.topic.redirects['look'] = 'restart'; }],
  ['redirects', 'topic/backup', 'redirects.copy', /in use/, (p) => { p.topic.redirects['copy'] = 'restart'; }],
  ['coverage', 'coverage/B63', '', /neither delivered nor refused/, (p) => { must(p.catalog.reviews['fix/restart']).coverage.pop(); }],
  ['coverage', 'refusal/B1', '', /refused and delivered/, (p) => p.catalog.refusals.push({ coverage: 'B1', reason: 'No.' })],
  ['coverage', 'fix/copy', 'coverage', /there is no "B65"/, (p) => { must(p.catalog.reviews['fix/copy']).coverage = ['B65']; }],
  ['reviews', 'fix/copy', 'review', /has no review/, (p) => { delete p.catalog.reviews['fix/copy']; }],
  ['reviews', 'faq/how-long', 'review', /has no review/, (p) => { delete p.catalog.reviews['faq/how-long']; }],
  ['reviews', 'fix/copy', 'review.sources', /names no source/, (p) => { must(p.catalog.reviews['fix/copy']).sources = []; }],
  ['reviews', 'fix/gone', 'review', /reviews nothing/, (p) => { p.catalog.reviews['fix/gone'] = must(p.catalog.reviews['fix/copy']); }],
  ['checked-on', 'topic/backup', 'checkedOn', /oldest check was on 2026-09-01/, (p) => { must(p.catalog.reviews['task/look']).checkedOn = '2026-09-01'; }],
  ['checked-on', 'topic/backup', 'checkedOn', /oldest check was on 2026-10-01/, (p) => { must(p.catalog.reviews['fix/copy']).checkedOn = '2026-10-01'; }],
  ['every-locale', 'topic/backup', 'en', /not written/, (p) => { delete p.catalog.texts.en.backup; }],
  ['every-locale', 'reference/backup', 'ja', /not written/, (p) => { delete p.catalog.referenceTexts.ja.backup; }],
  ['every-locale', 'reference/backup', '', /missing/, (p) => { delete p.catalog.references.backup; }],
  ['every-locale', 'reference/mail', '', /no topic/, (p) => { p.catalog.references.mail = { faq: {}, tasks: {} }; }],
  ['text-ids', 'fix/restart', 'en.steps.wait', /has no text/, (p) => { delete must(p.en.fixes['restart']).steps['wait']; }],
  ['text-ids', 'check/device', 'ja.options.odd', /no structure/, (p) => { must(p.ja.checks['device']).options['odd'] = '?'; }],
  ['text-ids', 'reference/backup', 'en.tasks.look', /has no text/, (p) => { must(p.catalog.referenceTexts.en.backup).tasks = {}; }],
  ['text-ids', 'reference/backup', 'ja.faq.odd', /no structure/, (p) => { must(p.catalog.referenceTexts.ja.backup).faq['odd'] = { question: '?', answer: ['。'] }; }],
  ['text-ids', 'topic/backup', 'en.needs.stored-copy', /has no text/, (p) => { p.en.needs = {}; }],
  ['same-texts', 'fix/copy', 'en.tomorrow', /other locale only/, (p) => { must(p.ja.fixes['copy']).tomorrow = '見ます。'; }],
  ['same-texts', 'faq/how-long', 'ja.answer.1', /other locale only/, (p) => must(p.catalog.referenceTexts.en.backup?.faq['how-long']).answer.push('More.')],
  ['same-texts', 'topic/backup', 'ja.workaround.1', /other locale only/, (p) => p.en.workaround.push('Wait more.')],
  ['sentence-length', 'fix/copy', 'ja.because', /61 characters/, (p) => { must(p.ja.fixes['copy']).because = `短い。${'長'.repeat(60)}。短い。`; }],
  ['forbidden-words', 'fix/copy', 'ja.because', /必ず/, (p) => { must(p.ja.fixes['copy']).because = '必ず直ります。'; }],
  ['forbidden-words', 'task/look', 'ja.text', /最新/, (p) => { must(p.catalog.referenceTexts.ja.backup?.tasks['look']).text = '最新です。'; }],
  ['forbidden-words', 'fix/copy', 'en.because', /Currently/, (p) => { must(p.en.fixes['copy']).because = 'Currently broken.'; }],
  ['schema', 'fix/restart', 'minutes', /is below 0/, (p) => { fixOf(p, 'restart').minutes = 0; }],
];

const inShort = ({ rule, entry, path, message }: Problem): string => `${rule} | ${entry} | ${path} | ${message}`;

describe('rules', () => {
  it('find nothing in a catalog without mistakes', () => {
    assert.deepEqual(checkCatalog(fixture), []);
  });

  for (const [rule, entry, path, message, change] of rows) {
    it(`${rule} finds at ${entry} ${path}: ${message.source}`, () => {
      const found = checkCatalog(changed((catalog) => change(parts(catalog))));
      const hit = found.find((problem) => problem.rule === rule && problem.entry === entry && problem.path === path && message.test(problem.message));
      assert.ok(hit, `found only:\n${found.map(inShort).join('\n')}`);
      assert.ok(hit.hint.length > 3);
    });
  }

  it('are each proven by a mistake', () => {
    assert.deepEqual(Object.keys(rules).filter((name) => !rows.some(([rule]) => rule === name)), []);
  });

  it('say the wrong value', () => {
    const found = checkCatalog(changed((catalog) => { fixOf(parts(catalog), 'copy').needs = ['luck']; }));
    assert.deepEqual(found.find((problem) => problem.rule === 'references')?.value, 'luck');
  });

  it('report every mistake at once', () => {
    const found = checkCatalog(changed((catalog) => {
      const all = parts(catalog);
      all.topic.gate = 'gone';
      all.topic.secondCopy = 'gone';
      must(all.ja.fixes['copy']).because = '<p>必ず</p>';
    }));
    const names = new Set(found.map((problem) => problem.rule));
    for (const name of ['references', 'plain-text', 'forbidden-words']) assert.ok(names.has(name), name);
  });

  it('count what placeholders show, not how they are written', () => {
    const text = `${'あ'.repeat(54)}{label:settings}。`;
    const found = checkCatalog(changed((catalog) => {
      for (const locale of ['ja', 'en'] as const) must(must(catalog.texts[locale].backup).fixes['copy']).because = text;
    }));
    assert.deepEqual(found, []);
  });

  it('do not look for forbidden words in screen strings', () => {
    const found = checkCatalog(changed((catalog) => {
      for (const locale of ['ja', 'en'] as const) must(must(catalog.texts[locale].backup).fixes['copy']).because = '{code:最新}';
    }));
    assert.deepEqual(found, []);
  });
});
