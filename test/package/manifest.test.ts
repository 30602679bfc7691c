import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as naosu from 'naosu';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Named { readonly name: string; readonly description?: string }
interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & { readonly kind: string })[];
  readonly events?: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const { modules } = JSON.parse(readFileSync(`${root}lib/custom-elements.json`, 'utf8')) as
  { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };
const declarations = modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({ tagName }) => tagName);
const folders = elements.map(({ tagName }) => tagName!.replace('naosu-', ''));
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** All sources that are reached from one, at once or later. */
async function sourcesFrom(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root, entryPoints: [entry], outdir: 'out', bundle: true, splitting: true, format: 'esm', write: false, metafile: true,
    conditions: ['source'], external: ['lit', 'lit/*', 'lean-qr'], logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}

const found = (files: readonly string[], pattern: RegExp) =>
  sorted(files.flatMap((file) => [...readFileSync(root + file, 'utf8').matchAll(pattern)].flatMap(([, text]) => text!.split(' '))));

describe('the manifest', () => {
  for (const { tagName, name, attributes = [], events = [], cssParts = [] } of elements) {
    const folder = tagName!.replace('naosu-', '');

    it(`${tagName} has the attributes that its class reads, and its language`, () => {
      const { observedAttributes } = (naosu as unknown as Record<string, { readonly observedAttributes: readonly string[] }>)[name]!;
      // The launcher reads this one when it opens.
      assert.deepEqual(sorted(attributes.map((attribute) => attribute.name)),
        sorted([...observedAttributes, 'lang', ...(folder === 'launcher' ? ['help'] : [])]));
    });

    it(`${tagName} has the events that it and the elements in it fire`, async () => {
      const fired = found(await sourcesFrom(`src/define/${folder}.ts`), /new ((?!Custom)\w+Event)\(/g);
      assert.deepEqual(sorted(events.map(({ type }) => type.text)), fired);
    });

    it(`${tagName} has the parts that it draws`, async () => {
      // What another element draws is in a root of its own; the guide alone hands its parts on.
      const others = folders.filter((other) => other !== folder
        && !(folder === 'help' && ['symptom-picker', 'fix-stepper'].includes(other)));
      const files = (await sourcesFrom(`src/${folder === 'help' ? 'define' : `elements/${folder}`}/${folder}.ts`))
        .filter((file) => !others.some((other) => file.startsWith(`src/elements/${other}/`)));
      assert.deepEqual(sorted(cssParts.map((part) => part.name)), found(files, /(?:part="|'part', ')([a-z ]+)['"]/g));
    });
  }

  it('says of everything what it is', () => {
    const silent = declarations.flatMap(({ name, attributes = [], members = [], events = [], slots = [], cssParts = [],
      cssProperties = [] }) => [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties]
      .filter(({ description }) => !description).map((entry) => `${name}: ${entry.name}`));
    assert.deepEqual(silent, []);
  });

  it('has nothing that only our own modules use', () => {
    const internals = ['loadStepper', 'loadCalculator', 'loadChecklist', 'loadHandoff', 'loadHelp', 'leavable', 'leave', 'lists',
      'selectable'];
    const listed = declarations.flatMap(({ members = [] }) => members.map(({ name }) => name));
    assert.deepEqual(listed.filter((name) => internals.includes(name)), []);
  });
});
