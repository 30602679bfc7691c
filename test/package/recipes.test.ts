import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { JourneyEvent } from '../../src/events/journey-event.js';
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
const journey = () => new JourneyEvent(record);

describe('A recipe for', () => {
  it('Google Analytics 4 passes the record on as an event with parameters', () => {
    const sent: unknown[] = [];
    tell('ga4.ts', { gtag: (...call: unknown[]) => sent.push(call) }, journey());
    assert.deepEqual(sent, [['event', 'naosu_fix_outcome', record]]);
  });

  it('Plausible passes it on as a goal with properties', () => {
    const sent: unknown[] = [];
    tell('plausible.ts', { plausible: (...call: unknown[]) => sent.push(call) }, journey());
    const { name: _, ...props } = record;
    assert.deepEqual(sent, [['naosu_fix_outcome', { props }]]);
  });

  it('Matomo passes it on as an event of a category, with a name and a value', () => {
    const sent: unknown[] = [];
    tell('matomo.ts', { _paq: sent }, journey());
    assert.deepEqual(sent, [['trackEvent', 'naosu mail', 'fix_outcome', 'restart', 40]]);
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
