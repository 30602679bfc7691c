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

function checkOf<K extends Backup['checks'][string]['kind']>({ topic }: Parts, id: string,
  kind: K): Extract<Backup['checks'][string], { kind: K }> {
  const check = must(topic.checks[id]);
  assert.equal(check.kind, kind);
  return check as Extract<Backup['checks'][string], { kind: K }>;
}

/** A second guide, which shares everything with the first. */
function second({ catalog, topic }: Parts): Backup {
  catalog.topics.push({ ...structuredClone(topic), id: 'mail' });
  return must(catalog.topics[1]);
}

/** What a second guide says, so far the same as the first. */
function secondText(all: Parts, locale: 'ja' | 'en'): Text {
  second(all);
  return (all.catalog.texts[locale].mail = structuredClone(all[locale]));
}

/** A decision by whether others have the trouble too. */
const sameOrFine = (parts: string[]) => ({
  parts, outcomes: [{ id: 'ask', when: { fact: 'others', is: 'same' } }, { id: 'renew', when: { fact: 'others', is: 'fine' } },
    { id: 'look' }],
});

/** A card over a choice of the fixture. */
const card = { topic: 'backup', check: 'others',
  verdicts: { same: { tone: 'care', fixes: ['restart'] }, fine: { tone: 'fine', fixes: [] } } };

const rows: readonly Row[] = [
  ['ids', 'fix/restart', 'steps', /"wait"/, (p) => fixOf(p, 'restart').steps.push({ id: 'wait' })],
  ['ids', 'check/device', '', /"unknown"/, (p) => checkOf(p, 'device', 'choice').options.push('unknown')],
  ['ids', 'reference/backup', 'tasks', /"unknown"/, (p) => { p.reference.tasks['unknown'] = { everyDays: 1, prevents: [] }; }],
  ['references', 'fix/copy', 'steps.make.backupTime', /no check "gone"/,
    (p) => { must(fixOf(p, 'copy').steps[0]).backupTime = { size: 'free', speed: 'free', run: 'gone' }; }],
  ['references', 'symptom/offline', 'fixes', /no fix "fly"/, (p) => must(p.topic.symptoms['offline']).fixes.push('fly')],
  ['says', 'symptom/offline', 'says.mood', /no choice check/, (p) => { must(p.topic.symptoms['offline']).says = { mood: 'good' }; }],
  ['says', 'symptom/offline', 'says.status', /no option "perhaps"/, (p) => { must(p.topic.symptoms['offline']).says = { status: 'perhaps' }; }],
  ['says', 'symptom/offline', 'leadsTo.status.problem', /is not asked here/, (p) => { Object.assign(must(p.topic.symptoms['offline']), { leadsTo: { status: { problem: 'full' } }, checks: [] }); }],
  ['says', 'symptom/offline', 'leadsTo.status.problem', /does not say that answer/, (p) => { Object.assign(must(p.topic.symptoms['offline']), { leadsTo: { status: { problem: 'offline' } }, checks: ['status'] }); }],
  ['says', 'symptom/offline', 'says.status', /asked as well/, (p) => { Object.assign(must(p.topic.symptoms['offline']), { says: { status: 'normal' }, checks: ['status'] }); }],
  ['estimates', 'symptom/offline', 'weights.rain', /no cause of it/, (p) => { must(p.topic.symptoms['offline']).weights = { rain: 2 }; }],
  ['estimates', 'symptom/offline', 'causes', /nothing is tried for "glitch"/, (p) => { p.topic.causes['glitch'] = { passes: true }; must(p.topic.symptoms['offline']).causes.push('glitch'); }],
  ['estimates', 'cause/network', 'passes', /proven or ruled out/, (p) => { Object.assign(must(p.topic.causes['network']), { passes: true, ruledOutBy: { fact: 'status', is: 'normal' } }); }],
  ['estimates', 'cause/network', 'fit.status', /no outcome/, (p) => { must(p.topic.causes['network']).fit = { status: { perhaps: 2 } }; }],
  ['estimates', 'check/status', 'usual', /no option/, (p) => { checkOf(p, 'status', 'choice').usual = 'perhaps'; }],
  ['estimates', 'fix/restart', 'chance.rain', /not for "rain"/, (p) => { fixOf(p, 'restart').chance = { rain: 0.5 }; }],
  ['estimates', 'fix/restart', 'attended', /longer than the whole/, (p) => { fixOf(p, 'restart').attended = 999; }],
  ['fix-causes', 'fix/restart', 'asks', /no check "mood"/, (p) => { fixOf(p, 'restart').asks = ['mood']; }],
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
  ['references', 'topic/backup', 'meanwhile', /no fix "fly"/, (p) => { p.topic.meanwhile = 'fly'; }],
  ['references', 'topic/backup', 'retry', /no label "gone"/, (p) => { p.topic.retry = ['gone']; }],
  ['references', 'task/look', 'prevents', /no cause "gone"/, (p) => { must(p.reference.tasks['look']).prevents = ['gone']; }],
  ['references', 'symptom/late', 'service.gate', /no check "mood"/, (p) => { must(must(p.topic.symptoms['late']).service).gate = 'mood'; }],
  ['references', 'symptom/late', 'service.meanwhile', /no fix "fly"/,
    (p) => { must(must(p.topic.symptoms['late']).service).meanwhile = 'fly'; }],
  ['references', 'check/device', 'table', /no table "gone"/, (p) => { checkOf(p, 'device', 'choice').table = 'gone'; }],
  ['references', 'check/way', 'parts', /no check "mood"/, (p) => checkOf(p, 'way', 'decision').parts.push('mood')],
  ['references', 'fix/copy', 'steps.make.table', /no table "gone"/, (p) => { must(fixOf(p, 'copy').steps[0]).table = 'gone'; }],
  ['references', 'fix/copy', 'causes', /cures nothing that the guide/, (p) => { fixOf(p, 'copy').causes = ['rain']; }],
  ['fix-causes', 'fix/restart', 'causes', /no cause "rain"/, (p) => fixOf(p, 'restart').causes.push('rain')],
  ['reach', 'symptom/storage-full', 'fixes', /leads to no fix/, (p) => { must(p.topic.symptoms['storage-full']).fixes = []; }],
  ['reach', 'symptom/storage-full', 'fixes', /"restart" cures none/, (p) => must(p.topic.symptoms['storage-full']).fixes.push('restart')],
  ['reach', 'symptom/storage-full', 'causes', /no fix here cures "network"/,
    (p) => must(p.topic.symptoms['storage-full']).causes.push('network')],
  ['reach', 'symptom/offline', 'fixes', /costs something/, (p) => { must(p.topic.symptoms['offline']).fixes = ['reset-network']; }],
  ['reach', 'fix/upgrade', '', /no symptom leads to it/, (p) => { fixOf(p, 'make-room').options = ['delete-backups', 'delete-backups']; }],
  ['reach', 'check/mood', '', /nothing asks/, (p) => { p.topic.checks['mood'] = { kind: 'choice', options: ['good', 'bad'] }; }],
  ['reach', 'cause/dust', '', /no symptom has it/, (p) => { p.topic.causes['dust'] = {}; }],
  ['index-entries', 'symptom/late', 'index.en', /0 times/, (p) => { p.catalog.indexes.en.entries.pop(); }],
  ['index-entries', 'symptom/ghost', 'index.ja', /no symptom/, (p) => { must(p.catalog.indexes.ja.entries[1]).id = 'ghost'; }],
  ['same-indexes', 'symptom/offline', 'index.en', /differ/, (p) => { must(p.catalog.indexes.ja.entries[1]).kind = 'account'; }],
  ['same-indexes', 'symptom/offline', 'index.en', /differ/, (p) => { must(p.catalog.indexes.ja.entries[1]).messages.push('圏外'); }],
  ['phrasings', 'symptom/offline', 'index.en.phrasings', /has none/, (p) => { must(p.catalog.indexes.en.entries[1]).phrasings = []; }],
  ['phrasings', 'symptom/offline', 'index.en.phrasings', /has only 11/, (p) => { must(p.catalog.indexes.en.entries[1]).phrasings.pop(); }],
  ['phrasings', 'symptom/offline', 'index.en.phrasings', /has 12, "ja" has 19/,
    (p) => must(p.catalog.indexes.ja.entries[1]).phrasings.push(...'いろはにほへと')],
  ['checks', 'check/free', 'bands', /nothing covers 0\.5 up to 1/,
    (p) => { must(checkOf(p, 'free', 'number').bands[0]).below = 0.5; }],
  ['checks', 'check/free', 'bands', /overlap/, (p) => { must(checkOf(p, 'free', 'number').bands[0]).below = 1.5; }],
  ['checks', 'check/free', 'bands', /nothing covers 9 and more/, (p) => { must(checkOf(p, 'free', 'number').bands[1]).below = 9; }],
  ['checks', 'check/next', 'bands', /nothing covers 0 up to 1/, (p) => { must(checkOf(p, 'next', 'number').bands[0]).from = 1; }],
  ['checks', 'check/next', 'bands', /below 0/, (p) => { must(checkOf(p, 'next', 'number').bands[0]).from = -1; }],
  ['checks', 'check/scope', 'bands', /nothing covers -5 up to -4/,
    (p) => { must(checkOf(p, 'scope', 'triage').bands[0]).from = -4; }],
  ['checks', 'check/scope', 'bands', /has no end/, (p) => { delete must(checkOf(p, 'scope', 'triage').bands[0]).below; }],
  ['checks', 'check/scope', 'scores.others', /"fine" has no score/,
    (p) => { delete must(checkOf(p, 'scope', 'triage').scores['others'])['fine']; }],
  ['checks', 'check/scope', 'scores.others', /"odd" is no option/,
    (p) => { must(checkOf(p, 'scope', 'triage').scores['others'])['odd'] = 1; }],
  ['checks', 'check/scope', 'evidence.0', /"others" is a part/,
    (p) => { must(checkOf(p, 'scope', 'triage').evidence)[0] = { when: { fact: 'others', is: 'same' }, score: 1 }; }],
  ['checks', 'check/scope', 'evidence.0', /"room" is not asked/,
    (p) => { must(checkOf(p, 'scope', 'triage').evidence)[0] = { when: { not: { fact: 'room', is: 'short' } }, score: 1 }; }],
  ['checks', 'check/scope', 'evidence.0', /"way" is not asked/,
    (p) => { must(checkOf(p, 'scope', 'triage').evidence)[0] = {
    when: { all: [{ fact: 'free', is: 'little' }, { fact: 'way', is: 'ask' }] }, score: 1 }; }],
  ['checks', 'check/scope', 'evidence.0', /"carrier" is not asked/,
    (p) => { must(checkOf(p, 'scope', 'triage').evidence)[0] = { when: { fact: 'carrier', is: 'device-side' }, score: 1 }; }],
  ['checks', 'check/way', 'parts.free', /"free" is no choice/, (p) => checkOf(p, 'way', 'decision').parts.push('free')],
  ['checks', 'check/way', 'outcomes.look', /last one and has a condition/,
    (p) => { must(checkOf(p, 'way', 'decision').outcomes[2]).when = { fact: 'device', is: 'new' }; }],
  ['checks', 'check/way', 'outcomes.renew', /hides the rest/, (p) => { delete must(checkOf(p, 'way', 'decision').outcomes[1]).when; }],
  ['checks', 'check/way', 'outcomes.look', /no answers lead/, (p) => { delete must(checkOf(p, 'way', 'decision').outcomes[1]).when; }],
  ['checks', 'check/way', 'outcomes.renew', /no answers lead/,
    (p) => { must(checkOf(p, 'way', 'decision').outcomes[1]).when = { not: { any: [{ fact: 'others', is: ['same', 'fine'] }] } }; }],
  ['checks', 'check/way', 'outcomes.renew', /"status" is no part/,
    (p) => { must(checkOf(p, 'way', 'decision').outcomes[1]).when = { fact: 'status', is: 'normal' }; }],
  ['checks', 'check/way', 'outcomes.look', /no answers lead/,
    (p) => Object.assign(checkOf(p, 'way', 'decision'), sameOrFine(['others']))],
  ['checks', 'check/room', 'fallback', /nothing for band "much"/, (p) => { delete checkOf(p, 'room', 'comparison').fallback['much']; }],
  ['checks', 'check/room', 'fallback.much', /proves/, (p) => { checkOf(p, 'room', 'comparison').fallback['much'] = 'enough'; }],
  ['checks', 'check/room', 'value', /same unit/, (p) => { checkOf(p, 'next', 'number').unit = 'days'; }],
  ['conditions', 'cause/full', 'provenBy', /"shrt" is no outcome/,
    (p) => { must(p.topic.causes['full']).provenBy = { fact: 'room', is: 'shrt' }; }],
  ['conditions', 'cause/full', 'provenBy', /"unknown" is no outcome/,
    (p) => { must(p.topic.causes['full']).provenBy = { not: { fact: 'room', is: 'unknown' } }; }],
  ['conditions', 'cause/full', 'ruledOutBy', /no checklist/,
    (p) => { must(p.topic.causes['full']).ruledOutBy = { any: [{ fact: 'room', has: 'enough' }] }; }],
  ['conditions', 'check/scope', 'evidence.0', /"lots" is no outcome/,
    (p) => { must(checkOf(p, 'scope', 'triage').evidence)[0] = { when: { fact: 'free', is: 'lots' }, score: 1 }; }],
  ['conditions', 'check/way', 'outcomes.renew', /"blue" is no outcome/,
    (p) => { must(checkOf(p, 'way', 'decision').outcomes[1]).when = { fact: 'device', is: 'blue' }; }],
  ['conditions', 'fix/copy', 'offeredWhen', /is a checklist/, (p) => { fixOf(p, 'copy').offeredWhen = { fact: 'wifi', is: 'joined' }; }],
  ['gate', 'topic/backup', 'serviceSide', /no outcome of the triage/, (p) => { p.topic.serviceSide = 'far-away'; }],
  ['gate', 'symptom/late', 'service.gate', /no outcome of the triage "others"/,
    (p) => { must(must(p.topic.symptoms['late']).service).gate = 'others'; }],
  ['gate', 'fix/meanwhile', 'checklist', /no checklist/, (p) => { delete fixOf(p, 'meanwhile').checklist; }],
  ['gate', 'fix/call', 'causes', /cures something/, (p) => { fixOf(p, 'call').causes = ['network']; }],
  ['gate', 'symptom/late', 'fixes', /outside every ladder/, (p) => must(p.topic.symptoms['late']).fixes.push('call')],
  ['checklist', 'fix/look', 'risk', /does harm/, (p) => { fixOf(p, 'look').risk = 'settings-loss'; }],
  ['checklist', 'fix/look', 'effects', /leaves the page/, (p) => { fixOf(p, 'look').effects = ['closes-page']; }],
  ['checklist', 'fix/look', 'action', /"os-update"/, (p) => { fixOf(p, 'look').action = 'os-update'; }],
  ['checklist', 'fix/look', 'options', /screen of choices/, (p) => { fixOf(p, 'look').options = ['restart', 'copy']; }],
  ['checklist', 'fix/look', 'steps', /less than two/, (p) => { fixOf(p, 'look').steps = [{ id: 'plane' }]; }],
  ['checklist', 'fix/look', 'steps.plane.waitSeconds', /waits/, (p) => { must(fixOf(p, 'look').steps[0]).waitSeconds = 30; }],
  ['tables', 'table/ways', 'en.rows.web', /2 cells for 3/, (p) => must(must(p.en.tables['ways']).rows['web']).pop()],
  ['tables', 'table/ways', 'ja.rows.web', /4 cells for 3/, (p) => must(must(p.ja.tables['ways']).rows['web']).push('多い')],
  ['tables', 'table/models', 'columns', /less than two/, (p) => { must(p.topic.tables['models']).columns = ['model']; }],
  ['tables', 'table/lone', '', /shows it/, (p) => { p.topic.tables['lone'] = { columns: ['way', 'cost'], rows: [] }; }],
  ['tasks', 'task/look', 'ja.when', /neither how often nor when/, (p) => { delete must(p.reference.tasks['look']).everyDays; }],
  ['tasks', 'task/look', 'en.when', /another time/,
    (p) => { must(must(p.catalog.referenceTexts.en.backup).tasks['look']).when = 'At new year'; }],
  ['same-entries', 'fix/restart', '', /differs in the guide "mail"/,
    (p) => { second(p).fixes['restart'] = { ...fixOf(p, 'restart'), minutes: 9 }; }],
  ['same-entries', 'check/status', '', /differs/,
    (p) => { second(p).checks['status'] = { kind: 'choice', options: ['normal', 'problem'] }; }],
  ['same-entries', 'fix/make-room', '', /differs/, (p) => { delete must(second(p).fixes['make-room']).options; }],
  ['same-entries', 'table/ways', '', /differs/, (p) => must(second(p).tables['ways']).rows.reverse()],
  ['same-entries', 'fix/copy', 'ja', /differs/, (p) => { must(secondText(p, 'ja').fixes['copy']).title = '控え'; }],
  ['same-entries', 'check/status', 'ja', /differs/, (p) => { must(secondText(p, 'ja').checks['status']).question = '障害ですか？'; }],
  ['same-entries', 'table/ways', 'en', /differs/, (p) => { must(secondText(p, 'en').tables['ways']).caption = 'Paths'; }],
  ['same-entries', 'need/stored-copy', 'en', /differs/, (p) => { secondText(p, 'en').needs['stored-copy'] = 'A copy'; }],
  ['same-entries', 'contact/support', 'ja', /differs/, (p) => { must(secondText(p, 'ja').contacts['support']).name = '相談先'; }],
  ['same-entries', 'cause/full', 'en', /differs/,
    (p) => { second(p); p.catalog.texts.en.mail = { ...p.en, causes: { ...p.en.causes, full: { name: 'Too much' } } }; }],
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
  ['ledger', 'fix/reset-network', 'ledger.lost', /without saying what is lost/,
    (p) => { must(fixOf(p, 'reset-network').ledger).lost = {}; }],
  ['ledger', 'fix/reset-network', 'ledger.kept', /without saying what is kept/, (p) => { delete fixOf(p, 'reset-network').ledger; }],
  ['copies', 'fix/delete-backups', 'ledger.lost', /every line is replaceable/,
    (p) => { must(fixOf(p, 'delete-backups').ledger).lost = { backup: 'replaceable' }; }],
  ['copies', 'fix/copy', 'protects', /what the copy holds/, (p) => { delete fixOf(p, 'copy').protects; }],
  ['copies', 'fix/copy', 'en.excludes.other-backup', /holds none of it/, (p) => { must(p.en.fixes['copy']).excludes = {}; }],
  ['copies', 'fix/copy', 'ja.excludes.icloud-mail', /holds none of it/,
    (p) => { must(fixOf(p, 'delete-backups').ledger).lost = { backup: 'icloud-mail' }; }],
  ['copies', 'fix/copy', 'ja.excludes.other-backup', /excluded and protected/, (p) => { fixOf(p, 'copy').protects = ['other-backup']; }],
  ['ledger', 'fix/delete-backups', 'en.lost.backup', /no words/, (p) => { must(p.en.fixes['delete-backups']).lost = {}; }],
  ['ledger', 'fix/delete-backups', 'ja.warning', /no warning/, (p) => { delete must(p.ja.fixes['delete-backups']).warning; }],
  ['actions', 'fix/reset-network', 'risk', /"reset" has risk "none"/, (p) => { fixOf(p, 'reset-network').risk = 'none'; }],
  ['labels', 'label/icloud', '0.until', /ends before/, (p) => { must(p.catalog.labels.labels['icloud'])[0].until = 14; }],
  ['labels', 'label/icloud', '1', /stands twice/, (p) => { must(p.catalog.labels.labels['icloud'])[1] = { ja: 'iCloud', en: 'iCloud' }; }],
  ['prices', 'price/jp', 'rows.0', /two prices of 50 GB/, (p) => { delete must(must(p.catalog.prices[0]).rows[0]).until; }],
  ['prices', 'price/jp', 'rows', /no price on the day/, (p) => { must(must(p.catalog.prices[0]).rows[1]).until = '2025-01-01'; }],
  ['prices', 'price/jp', 'rows.1', /ends before it starts/, (p) => { must(must(p.catalog.prices[0]).rows[1]).until = '2024-11-18'; }],
  ['price-sources', 'price/jp', 'rows.1', /read until 2026-10-05/, (p) => { must(p.catalog.sources['S-1']).readOn = '2026-10-05'; }],
  ['price-sources', 'price/jp', 'rows.0', /on no known day/, (p) => { delete must(p.catalog.sources['S-1']).readOn; }],
  ['price-sources', 'price/jp', 'rows.1', /older than its list/,
    (p) => { must(must(p.catalog.prices[0]).rows[1]).checkedOn = '2026-08-22'; }],
  ['paid', 'fix/upgrade', 'prices', /shows no prices/, (p) => { delete fixOf(p, 'upgrade').prices; }],
  ['paid', 'fix/upgrade', 'prices', /there are none/, (p) => { p.catalog.prices = []; }],
  ['placeholders', 'fix/copy', 'ja.because', /no label "gone"/, (p) => { must(p.ja.fixes['copy']).because = '{label:gone}'; }],
  ['placeholders', 'fix/copy', 'en.because', /no fix "gone"/, (p) => { must(p.en.fixes['copy']).because = '{fix:gone}'; }],
  ['placeholders', 'faq/how-long', 'ja.answer.0', /broken placeholder/,
    (p) => { must(p.catalog.referenceTexts.ja.backup?.faq['how-long']).answer = ['{label: settings}']; }],
  ['placeholders', 'topic/backup', 'en.retry', /no label "gone"/, (p) => { p.en.retry = '{label:gone}'; }],
  ['placeholders', 'table/ways', 'ja.rows.web.0', /no link "gone"/,
    (p) => { must(must(p.ja.tables['ways']).rows['web'])[0] = '{link:gone}'; }],
  ['placeholders', 'fix/meanwhile', 'ja.steps.web.undo', /no fix "gone"/,
    (p) => { must(p.ja.fixes['meanwhile']).steps['web'] = { text: '{label:settings}', undo: '{fix:gone}' }; }],
  ['placeholders', 'fix/meanwhile', 'en.steps.ask.copy', /ready text/,
    (p) => { must(p.en.fixes['meanwhile']).steps['ask'] = { text: '{label:settings}', copy: 'See {label:settings}.' }; }],
  ['plain-text', 'fix/meanwhile', 'en.steps.ask.copy', /markup: http:/,
    (p) => { must(p.en.fixes['meanwhile']).steps['ask'] = { text: '{label:settings}', copy: 'See http://example.com.' }; }],
  ['same-placeholders', 'fix/copy', 'en.steps.make', /en has ""/, (p) => { must(p.en.fixes['copy']).steps['make'] = 'Open it.'; }],
  ['plain-text', 'fix/copy', 'en.because', /markup: <b>/, (p) => { must(p.en.fixes['copy']).because = 'a <b>bold</b> word'; }],
  ['plain-text', 'fix/copy', 'ja.because', /markup: \*\*/, (p) => { must(p.ja.fixes['copy']).because = '**強い**'; }],
  ['urls', 'link/status', 'url.en', /neither https nor tel/, (p) => { must(p.catalog.links['status']).url.en = 'http://example.com/'; }],
  ['urls', 'source/S-1', 'url', /neither https nor tel/, (p) => { must(p.catalog.sources['S-1']).url = 'javascript:alert(1)'; }],
  ['redirects', 'topic/backup', 'redirects.reboot', /which is nothing/, (p) => { p.topic.redirects['reboot'] = 'gone'; }],
  ['redirects', 'topic/backup', 'redirects.look', /in use/, (p) => { p.topic.redirects['look'] = 'restart'; }],
  ['redirects', 'topic/backup', 'redirects.copy', /in use/, (p) => { p.topic.redirects['copy'] = 'restart'; }],
  ...([
    ['topic', /no guide "nowhere"/, { topic: 'nowhere' }],
    ['check', /no check "gone"/, { check: 'gone' }],
    ['verdicts', /says nothing of "/, { verdicts: {} }],
    ['verdicts.more', /is no outcome of/, { verdicts: { ...card.verdicts, more: { tone: 'fine', fixes: [] } } }],
    ['table', /no table "gone"/, { table: 'gone' }],
    ['proof.cause', /no cause "gone"/,
      { proof: { check: card.check, outcome: 'on', cause: 'gone', verdict: { tone: 'trouble', fixes: [] } } }],
  ] as const).map(([path, message, change]): Row => ['cards', 'card/look', path, message,
    ({ catalog }) => { catalog.cards = { look: { ...card, ...change } as never }; }]),
  ['coverage', 'coverage/B63', '', /neither delivered nor refused/, (p) => { must(p.catalog.reviews['fix/restart']).coverage.pop(); }],
  ['coverage', 'refusal/B1', '', /refused and delivered/, (p) => p.catalog.refusals.push({ coverage: 'B1', reason: 'No.' })],
  ['coverage', 'fix/copy', 'coverage', /there is no "B65"/, (p) => { must(p.catalog.reviews['fix/copy']).coverage = ['B65']; }],
  ['coverage', 'fix/copy', 'coverage', /there is no "B2\/all"/, (p) => { must(p.catalog.reviews['fix/copy']).coverage = ['B2/all']; }],
  ['coverage', 'coverage/B2/half', '', /neither delivered nor refused/,
    (p) => { must(p.catalog.coverage['backup']).parts = { B2: ['half'] }; }],
  ['reviews', 'fix/copy', 'review', /has no review/, (p) => { delete p.catalog.reviews['fix/copy']; }],
  ['reviews', 'faq/how-long', 'review', /has no review/, (p) => { delete p.catalog.reviews['faq/how-long']; }],
  ['reviews', 'fix/copy', 'review.sources', /names no source/, (p) => { must(p.catalog.reviews['fix/copy']).sources = []; }],
  ['reviews', 'fix/gone', 'review', /reviews nothing/, (p) => { p.catalog.reviews['fix/gone'] = must(p.catalog.reviews['fix/copy']); }],
  ['checked-on', 'topic/backup', 'checkedOn', /oldest check was on 2026-09-01/,
    (p) => { must(p.catalog.reviews['task/look']).checkedOn = '2026-09-01'; }],
  ['checked-on', 'topic/backup', 'checkedOn', /oldest check was on 2026-10-01/,
    (p) => { must(p.catalog.reviews['fix/copy']).checkedOn = '2026-10-01'; }],
  ['every-locale', 'topic/backup', 'en', /not written/, (p) => { delete p.catalog.texts.en.backup; }],
  ['every-locale', 'reference/backup', 'ja', /not written/, (p) => { delete p.catalog.referenceTexts.ja.backup; }],
  ['every-locale', 'reference/backup', '', /missing/, (p) => { delete p.catalog.references.backup; }],
  ['redirects', 'topic/backup', 'redirects.again', /which is nothing/, (p) => { fixOf(p, 'look').steps.pop(); }],
  ['every-locale', 'reference/mail', '', /no topic/, (p) => { p.catalog.references.mail = { faq: {}, tasks: {} }; }],
  ['text-ids', 'fix/restart', 'en.steps.wait', /has no text/, (p) => { delete must(p.en.fixes['restart']).steps['wait']; }],
  ['text-ids', 'table/ways', 'ja.rows.phone', /has no text/, (p) => { delete must(p.ja.tables['ways']).rows['phone']; }],
  ['text-ids', 'table/ways', 'en.columns.odd', /no structure/, (p) => { must(p.en.tables['ways']).columns['odd'] = '?'; }],
  ['text-ids', 'topic/backup', 'en.tables.ways', /has no text/, (p) => { delete p.en.tables['ways']; }],
  ['text-ids', 'fix/look', 'en.steps.retry', /no structure/, (p) => { must(p.en.fixes['look']).steps['retry'] = 'Try again.'; }],
  ['text-ids', 'check/device', 'ja.options.odd', /no structure/, (p) => { must(p.ja.checks['device']).options['odd'] = '?'; }],
  ['text-ids', 'reference/backup', 'en.tasks.look', /has no text/, (p) => { must(p.catalog.referenceTexts.en.backup).tasks = {}; }],
  ['text-ids', 'reference/backup', 'ja.faq.odd', /no structure/,
    (p) => { must(p.catalog.referenceTexts.ja.backup).faq['odd'] = { question: '?', answer: ['。'] }; }],
  ['text-ids', 'topic/backup', 'en.needs.stored-copy', /has no text/, (p) => { p.en.needs = {}; }],
  ['same-texts', 'fix/copy', 'en.tomorrow', /in "ja" only/, (p) => { must(p.ja.fixes['copy']).tomorrow = '見ます。'; }],
  ['same-texts', 'faq/how-long', 'en.answer.1', /is not in "ja"/,
    (p) => must(p.catalog.referenceTexts.en.backup?.faq['how-long']).answer.push('More.')],
  ['same-texts', 'topic/backup', 'en.retry.warning', /is not in "ja"/,
    (p) => { p.en.retry = { text: '{label:settings}', note: 'Wait.', warning: 'Do not hurry.' }; }],
  ['same-texts', 'fix/meanwhile', 'en.steps.ask.undo', /in "ja" only/,
    (p) => { must(p.ja.fixes['meanwhile']).steps['ask'] = { text: '{label:settings}', copy: '件名', undo: '戻します。' }; }],
  ['sentence-length', 'table/ways', 'ja.rows.phone.1', /61 characters/,
    (p) => { must(must(p.ja.tables['ways']).rows['phone'])[1] = `${'な'.repeat(60)}。`; }],
  ['kanji-runs', 'fix/copy', 'ja.because', /9 kanji in a row/, (p) => { must(p.ja.fixes['copy']).because = '復旧用連絡先確認先です。'; }],
  ['sentence-length', 'fix/copy', 'ja.because', /61 characters/, (p) => { must(p.ja.fixes['copy']).because = `短い。${'な'.repeat(60)}。短い。`; }],
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
      const hit = found.find((problem) => problem.rule === rule && problem.entry === entry && problem.path === path
        && message.test(problem.message));
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

  it('let a ready text be as long as it needs, with addresses', () => {
    const found = checkCatalog(changed((catalog) => {
      for (const locale of ['ja', 'en'] as const) {
        must(must(catalog.texts[locale].backup).fixes['meanwhile']).steps['ask'] = { text: '{label:settings}',
          copy: `${'あ'.repeat(90)}。\nhttps://example.com/` };
      }
    }));
    assert.deepEqual(found, []);
  });

  it('let a decision have an outcome for those who cannot tell a part of it', () => {
    const found = checkCatalog(changed((catalog) => Object.assign(checkOf(parts(catalog), 'way', 'decision'),
      sameOrFine(['others', 'device']))));
    assert.deepEqual(found, []);
  });

  it('let a fix be for causes of another guide', () => {
    const found = checkCatalog(changed((catalog) => {
      second(parts(catalog)).causes['rain'] = {};
      for (const { fixes } of catalog.topics) must(fixes['restart']).causes.push('rain');
    }));
    assert.deepEqual(found.filter(({ rule }) => rule === 'fix-causes'), []);
  });

  it('take what only a decision or evidence asks as asked', () => {
    const found = checkCatalog(changed((catalog) => {
      const all = parts(catalog);
      all.topic.checks['mood'] = { kind: 'choice', options: ['good', 'bad'] };
      all.topic.checks['luck'] = { kind: 'choice', options: ['good', 'bad'] };
      checkOf(all, 'way', 'decision').parts.push('mood');
      must(checkOf(all, 'scope', 'triage').evidence).push({ when: { fact: 'luck', is: 'bad' }, score: 1 });
    }));
    assert.deepEqual(found.filter(({ rule }) => rule === 'reach'), []);
  });

  it('let a second guide share entries, and choose the options of a fix', () => {
    const found = checkCatalog(
      changed((catalog) => { must(second(parts(catalog)).fixes['make-room']).options = ['upgrade', 'delete-backups']; }));
    assert.deepEqual(found.filter(({ rule }) => rule === 'same-entries'), []);
  });

  it('do not look for forbidden words in screen strings', () => {
    const found = checkCatalog(changed((catalog) => {
      for (const locale of ['ja', 'en'] as const) must(must(catalog.texts[locale].backup).fixes['copy']).because = '{code:最新}';
    }));
    assert.deepEqual(found, []);
  });
});
