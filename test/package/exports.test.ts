import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const elements = readdirSync(join(root, 'src/define')).map((file) => file.replace(/\.ts$/, ''));

/** Runs a module in a bare Node, as an app on a server would, and returns what it prints. */
const runBare = (code: string): string => execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
  cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] }, stdio: ['ignore', 'pipe', 'pipe'],
}).trim();

describe('importing in Node without a page', () => {
  it('naosu gives the classes and registers nothing', () => {
    const printed = runBare(`
      const naosu = await import('naosu');
      const known = ${JSON.stringify(elements)}.filter((name) => globalThis.customElements?.get('naosu-' + name));
      console.log(JSON.stringify([typeof naosu.Help, typeof naosu.SymptomPicker, typeof naosu.FixStepper, known]));`);
    assert.deepEqual(JSON.parse(printed), ['function', 'function', 'function', []]);
  });

  it('@naosu/content throws nothing and adds no globals', () => {
    const printed = runBare(`
      const before = Object.getOwnPropertyNames(globalThis).length;
      const { load, loadIndex } = await import('@naosu/content');
      const guide = await load('backup', 'ja');
      const index = await loadIndex('en');
      console.log(JSON.stringify([Boolean(guide.text), Boolean(index), Object.getOwnPropertyNames(globalThis).length - before]));`);
    assert.deepEqual(JSON.parse(printed), [true, true, 0]);
  });

  for (const element of elements) {
    it(`naosu/define/${element} defines its tag, and a second copy throws nothing`, () => {
      const printed = runBare(`
        await import('naosu/define/${element}');
        await import(import.meta.resolve('naosu/define/${element}.js') + '?second');
        console.log(globalThis.customElements ? Boolean(customElements.get('naosu-${element}')) : 'no registry');`);
      assert.equal(printed, element === 'launcher' ? 'no registry' : 'true');
    });
  }
});

describe('the packages', () => {
  it('have types wherever they have code', () => {
    const file = join(root, 'test/package/consumer.ts');
    const text = [
      "import { Help, SymptomPicker, FixStepper } from 'naosu';",
      ...elements.map((name) => `import 'naosu/define/${name}';\nimport 'naosu/define/${name}.js';`),
      "import { load, loadIndex, loadList, type Guide, type SymptomList } from '@naosu/content';",
      'export const classes: CustomElementConstructor[] = [Help, SymptomPicker, FixStepper];',
      "export const guide: Promise<Guide> = load('backup', 'ja');",
      "export const list: Promise<SymptomList> = loadList('mail', 'ja');",
      "export const index = loadIndex('en');",
      "document.querySelector('naosu-help')?.addEventListener('naosu-symptom-select', (event) => event.symptom satisfies string);",
    ].join('\n');
    for (const moduleResolution of [ts.ModuleResolutionKind.Bundler, ts.ModuleResolutionKind.NodeNext]) {
      const nodeNext = moduleResolution === ts.ModuleResolutionKind.NodeNext;
      const options: ts.CompilerOptions = {
        strict: true, noEmit: true, types: [], moduleResolution, target: ts.ScriptTarget.ES2022,
        module: nodeNext ? ts.ModuleKind.NodeNext : ts.ModuleKind.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      };
      const host = ts.createCompilerHost(options);
      const { getSourceFile, fileExists } = host;
      host.fileExists = (path) => path === file || fileExists(path);
      host.getSourceFile = (path,
        ...rest) => (path === file ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest));
      const program = ts.createProgram([file], options, host);
      const problems = ts.getPreEmitDiagnostics(program)
        .map(({ messageText, file: where }) => `${where?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
      assert.deepEqual(problems, []);
    }
  });

  it('share one version', () => {
    const [own, content] = ['package.json',
      'content/package.json'].map((path) =>
      JSON.parse(readFileSync(join(root, path), 'utf8')) as { version: string; dependencies: Record<string, string> });
    assert.equal(own!.version, content!.version);
    assert.equal(own!.dependencies['@naosu/content'], content!.version);
  });
});
