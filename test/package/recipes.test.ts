import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { JourneyEvent, type JourneyName, type JourneyRecord } from '../../src/events/journey-event.js';
import { snippets } from './snippets.mjs';

/** Runs a recipe of the guide on a page that has only what the tool brings, and tells it of what a reader did. */
function tell(file: string, tools: Record<string, unknown>, event: Event) {
  const code = snippets.find((snippet) => snippet.document === 'stories/docs/events.md' && snippet.file === `src/${file}`)!.text;
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  const document = new EventTarget();
  new Function('document', ...Object.keys(tools), outputText)(document, ...Object.values(tools));
  document.dispatchEvent(event);
  return code;
}

const record = { version: 1, name: 'fix_outcome', topic: 'mail', symptom: 'cannot-get-mail', screen: 'outcome', fix: 'restart', rung: 2,
  result: 'not-worked', seconds: 40, content: '2026-11-20' } as const;
const { name: _, ...parameters } = record;
const journey = (of: JourneyRecord = record) => new JourneyEvent(of);

/** All that a reader can do, with as little as a record may hold. */
const names: Readonly<Record<JourneyName, true>> = {
  symptom_select: true, search_miss: true, answer: true, screen_view: true, fix_start: true,
  step_view: true, fix_outcome: true, fix_select: true, resolve: true, escalate: true, note_take: true, feedback: true,
};
const least = (Object.keys(names) as JourneyName[]).map((name): JourneyRecord => ({ version: 1, name, seconds: 0 }));

const isScalar = (value: unknown) => value === undefined || typeof value === 'number' || typeof value === 'string';

describe('A recipe for', () => {
  it('Google Analytics 4 passes the record on as an event with parameters', () => {
    const sent: [string, string, object][] = [];
    const gtag = (...call: [string, string, object]) => sent.push(call);
    tell('ga4.ts', { gtag }, journey());
    assert.deepEqual(sent, [['event', 'naosu_fix_outcome', parameters]]);
    for (const one of least) tell('ga4.ts', { gtag }, journey(one));
    for (const [, name, fields] of sent) {
      assert.match(name, /^[a-z][a-z0-9_]{0,39}$/);
      assert.doesNotMatch(name, /^(ga|google|gtag|firebase)_/);
      assert.ok(Object.keys(fields).length <= 25 && Object.values(fields).every((value) => isScalar(value) && String(value).length <= 100));
    }
  });

  it('Plausible passes it on as a goal with properties', () => {
    const sent: [string, { props: object }][] = [];
    const plausible = (...call: [string, { props: object }]) => sent.push(call);
    tell('plausible.ts', { plausible }, journey());
    assert.deepEqual(sent, [['naosu_fix_outcome', { props: parameters }]]);
    for (const one of least) tell('plausible.ts', { plausible }, journey(one));
    for (const [, { props }] of sent) assert.ok(Object.keys(props).length <= 30 && Object.values(props).every(isScalar));
  });

  it('Matomo passes it on as an event of a category, with how it went, a name and a value', () => {
    const sent: unknown[][] = [];
    tell('matomo.ts', { _paq: sent }, journey());
    assert.deepEqual(sent, [['trackEvent', 'naosu mail', 'fix_outcome: not-worked', 'restart', 40]]);
    for (const one of least) tell('matomo.ts', { _paq: sent }, journey(one));
    for (const [command, category, action, , value] of sent) {
      assert.equal(command, 'trackEvent');
      assert.match(`${String(category)} ${String(action)}`, /^naosu \w+ \w+(: [\w-]+)?$/, 'neither may be empty');
      assert.equal(typeof value, 'number');
    }
  });

  it('each tool is five lines at most', () => {
    for (const file of ['ga4.ts', 'plausible.ts', 'matomo.ts']) {
      const code = tell(file, { gtag() {}, plausible() {}, _paq: [] }, journey());
      assert.ok(code.trim().split('\n').length <= 5, file);
    }
  });

  it('what readers look for cuts addresses and numbers out', () => {
    const said: unknown[] = [];
    const miss = Object.assign(new Event('naosu-search-miss'), { query: 'hanako@example.com に 09012345678 から' });
    tell('misses.ts', { console: { log: (...words: unknown[]) => said.push(words.join(' ')) } }, miss);
    assert.deepEqual(said, ['nothing found for … に … から']);
  });
});
