import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack } from './packed.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'naosu-packed-'));
const packed = pack(folder);
const names = ['naosu', '@naosu/content'] as const;

after(() => rmSync(folder, { recursive: true, force: true }));

/** Every file at the top; further down what kinds there are: a new module is no surprise, a map or a test is. */
const kinds = (files: readonly string[]) => [...new Set(files.map((file) => (
  dirname(file) === '.' || file.startsWith('dist/naosu') ? file
    : `${dirname(file).split('/').slice(0, 2).join('/')}/**${/(\.d)?\.[a-z]+$/.exec(file)?.[0]}`)))].sort();

describe('what is published', () => {
  it('holds the files of the snapshot', () => {
    const found = `${names.flatMap((name) => kinds(packed[name].files).map((kind) => `${name} ${kind}`)).join('\n')}\n`;
    const snapshot = join(root, 'test/package/files.txt');
    if (process.env['UPDATE']) writeFileSync(snapshot, found);
    assert.equal(found, readFileSync(snapshot, 'utf8'), 'After a look: UPDATE=1 npm test package');
  });

  for (const name of names) {
    const { manifest, readme, files } = packed[name];

    it(`${name} leads to no sources, tests or tools`, () => {
      assert.deepEqual(JSON.stringify(manifest).match(/"source"|\.\/src|"scripts"|"devDependencies"|"workspaces"/g), null);
    });

    it(`${name} names where it comes from, as the root says it`, () => {
      const { homepage, repository, bugs } = JSON.parse(readFileSync(join(root, 'package.json'),
        'utf8')) as { homepage: string; repository: { url: string }; bugs: object };
      assert.equal(manifest['homepage'], homepage);
      assert.equal((manifest['repository'] as { url: string }).url, repository.url);
      assert.deepEqual(manifest['bugs'], bugs);
      assert.ok(files.includes('LICENSE') && files.includes('README.md'));
    });

    it(`${name} has a README whose links and pictures work anywhere`, () => {
      assert.deepEqual([...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!).filter((link) => !/^(https:\/\/|#)/.test(link)), []);
      const broken = [...readme.matchAll(/\/(?:blob|raw)\/v[\d.]+\/([^)#\s]+)/g)].map(([, path]) => path!).filter((path) => {
        try {
          readFileSync(join(root, path));
          return false;
        } catch (error) {
          return (error as NodeJS.ErrnoException).code !== 'EISDIR';
        }
      });
      assert.deepEqual(broken, []);
    });

    it(`${name}: publint finds nothing`, async () => {
      const { messages, pkg } = await publint({ pkgDir: packed[name].folder, level: 'suggestion', strict: true });
      assert.deepEqual(messages.map((message) => formatMessage(message, pkg ?? {}, { color: false })), []);
    });
  }

  it('asks for zod only where content is checked', () => {
    assert.equal('dependencies' in packed['@naosu/content'].manifest, false);
    assert.deepEqual(packed['@naosu/content'].manifest['peerDependenciesMeta'], { zod: { optional: true } });
  });

  it('takes any Lit 3 that it works with, so that an app has one', () => {
    assert.deepEqual(packed.naosu.manifest['dependencies'],
      { '@naosu/content': packed['@naosu/content'].manifest['version'], 'lean-qr': '^2.7.4', lit: '^3.3.0' });
  });

  it('has one licence', () => {
    assert.equal(readFileSync(join(root, 'content/LICENSE'), 'utf8'), readFileSync(join(root, 'LICENSE'), 'utf8'));
  });
});
