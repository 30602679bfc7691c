import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { catalog } from '@naosu/content/catalog';
import { unwiredFolders } from '../../content/cli/unwired.js';
import { changed, fixture } from './fixture.js';

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const cli = fileURLToPath(new URL('../../content/cli.ts', import.meta.url));

const command = ['--conditions=source', '--import', import.meta.resolve('tsx'), cli];

function runIn(cwd: string, ...args: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], { cwd, maxBuffer: 1 << 24 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const run = (...args: readonly string[]) => runIn('.', ...args);

describe('naosu-content', () => {
  let folder = '';
  before(async () => { folder = await mkdtemp(join(tmpdir(), 'naosu-')); });
  after(() => rm(folder, { recursive: true }));

  async function moduleOf(name: string, source: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, source);
    return path;
  }

  it('check finds no problems in its own content', async () => {
    const { code, out } = await run('check');
    assert.equal(code, 0, out);
    assert.match(out, /^No problems/);
  });

  it('check accepts a catalog of one’s own', async () => {
    const { code, out } = await run('check', await moduleOf('good.mjs', `export const catalog = ${JSON.stringify(fixture)};`));
    assert.equal(code, 0, out);
  });

  it('check prints entry, path, message, value and hint of every problem', async () => {
    const broken = changed((catalog) => {
      const fix = catalog.topics[0]?.fixes['copy'];
      assert.ok(fix);
      fix.needs = ['luck'];
      fix.minutes = -1;
    });
    const { code, out } = await run('check', await moduleOf('broken.mjs', `export const catalog = ${JSON.stringify(broken)};`));
    assert.equal(code, 1);
    assert.match(out, /fix\/copy {2}needs\n {4}there is no need "luck" {2}\[references\]\n {4}value: "luck"\n {4}hint: /);
    assert.match(out, /fix\/copy {2}minutes/);
    assert.match(out, /2 problems\.\n$/);
  });

  it('check survives a catalog that is none', async () => {
    const { code, out } = await run('check', await moduleOf('none.mjs', 'export const catalog = { topics: 3 };'));
    assert.equal(code, 1);
    assert.match(out, /topics/);
  });

  it('check finds folders of guides and languages that no list names', async () => {
    for (const path of ['topics/backup/ja', 'topics/backup/fr', 'topics/garden']) await mkdir(join(folder, path), { recursive: true });
    const found = await unwiredFolders(pathToFileURL(join(folder, 'topics/')));
    assert.deepEqual(found.map(({ entry, value }) => [entry, value]), [['topics', 'garden'], ['topic/backup', 'fr']]);
  });

  it('stale lists what is due, and does not fail', async () => {
    const { code, out } = await run('stale', '--today', '2030-01-01');
    assert.equal(code, 0);
    assert.match(out, /price\/jp/);
  });

  it('stale finds nothing due before the first interval ends', async () => {
    const { code, out } = await run('stale', '--today', '2026-11-19');
    assert.equal(code, 0);
    assert.match(out, /^Due to be checked again by 2026-11-19: none\n/);
  });

  it('unverified lists every claim that no document bears, by what would settle it, and every such name', async () => {
    const { code, out } = await run('unverified');
    const claims = Object.values(catalog.reviews).flatMap(({ unverified }) => Object.values(unverified ?? {}).flat());
    const names = Object.values(catalog.labels.labels).flat().filter(({ unverified }) => unverified);
    assert.equal(code, 0);
    assert.equal(out.match(/^ {2}\[ \] /gm)?.length, claims.length + names.length);
    assert.match(out, /^To look at on a device: \d+\n/);
    assert.match(out, /\nTo read at the source: \d+\n {2}\[ \] /);
    for (const claim of claims) assert.ok(out.includes(claim), claim);
  });

  for (const [topic, lang] of [['backup', 'ja'], ['mail', 'en']] as const) {
    it(`render prints the ${topic} guide in ${lang}`, async () => {
      const { code, out } = await run('render', '--topic', topic, '--lang', lang, '--today', '2026-11-19');
      assert.equal(code, 0);
      assert.ok(out.startsWith(`<div lang="${lang}">`));
      assert.match(out, /<\/div>\n$/);
    });
  }

  it('translated records what it was told, and forgets nothing else', async () => {
    const path = await moduleOf('en.ts', '');
    const { code, err } = await run('translated', '--folder', folder, 'fix/restart', 'check/wifi-state');
    assert.equal(code, 0, err);
    assert.equal(await readFile(path, 'utf8'), await readFile(new URL('../../content/translations/en.ts', import.meta.url), 'utf8'));
  });

  it('prints its usage on request', async () => {
    const { code, out } = await run('--help');
    assert.equal(code, 0);
    assert.match(out, /naosu-content <command>/);
  });

  const misuses: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /Name a command/],
    [['fly'], /no command "fly"/],
    [['constructor'], /no command "constructor"/],
    [['check', 'a', 'b'], /Unexpected argument "b"/],
    [['check', '/nowhere/gone.mjs'], /Cannot load "\/nowhere\/gone\.mjs"/],
    [['stale', '--today', '2026-02-30'], /"2026-02-30" is no day/],
    [['stale', '--tomorrow'], /--tomorrow/],
    [['translated'], /Name the entries/],
    [['translated', 'fix/luck'], /no entry "fix\/luck"/],
    [['translated', '--lang', 'ja', 'fix/restart'], /--lang "ja" is unknown: use one of en/],
    [['translated', '--folder', '/nowhere', 'fix/restart'], /There is no "\/nowhere\/en\.ts"/],
    [['render', '--lang', 'ja'], /--topic is missing/],
    [['render', '--topic', 'garden', '--lang', 'ja'], /--topic "garden" is unknown: use one of backup, mail/],
    [['render', '--topic', 'backup', '--lang', 'fr'], /--lang "fr" is unknown: use one of ja, en/],
    [['render', '--topic', 'backup', '--lang', 'ja', '--first-view', '--part', 'faq'], /leave out --part faq/],
    [['render', '--topic', 'backup', '--lang', 'ja', '--first-view', '--theme', 'pink'], /--theme "pink" is unknown: use one of auto, light, dark/],
    [['render', '--topic', 'backup', '--lang', 'ja', '--sheet', '/a.css'], /--sheet belongs to --first-view/],
  ];

  for (const [args, message] of misuses) {
    it(`refuses "${args.join(' ')}" as wrong usage`, async () => {
      const { code, out, err } = await run(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });
  }

  it('says what draws the first view where that is not installed', async () => {
    const { code, err } = await runIn(folder, 'render', '--topic', 'backup', '--lang', 'ja', '--first-view');
    assert.equal(code, 2);
    assert.match(err, /drawn by the package naosu, built: npm install naosu/);
  });

  it('refuses a module without a catalog as wrong usage', async () => {
    const { code, err } = await run('check', await moduleOf('empty.mjs', 'export {};'));
    assert.equal(code, 2);
    assert.match(err, /does not export "catalog"/);
  });
});
