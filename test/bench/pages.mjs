import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Made anew with each run. */
export const folder = join(root, 'node_modules/.cache/naosu-bench');

const page = (body, head = '') => '<!doctype html><html lang="ja"><head><meta charset="utf-8">'
  + `<meta name="viewport" content="width=device-width"><title>Bench</title>${head}</head>`
  + `<body><main><h1>iPhoneのバックアップ</h1>${body}<p id="below">下の文</p></main></body></html>`;
const place = '<link rel="stylesheet" href="/naosu.css">';
const module = (file) => `<script type="module" src="/${file}"></script>`;
const tag = '<naosu-help id="help" topic="backup" lang="ja"></naosu-help>';

/** What `dist/preload.txt` tells a page with one guide to name in its head. */
function preloaded() {
  const text = readFileSync(join(root, 'dist/preload.txt'), 'utf8');
  return /topic="backup" lang="ja" -->\n([^]*?)(\n\n|$)/.exec(text)[1].replace(/\/naosu\//g, '/');
}

/** Writes the pages that are compared, and the bare drawing by Lit; returns their names, the measure first. */
export async function makePages() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const command = ['--conditions=source', '--import', 'tsx', 'content/cli.ts', 'render', '--topic', 'backup', '--lang', 'ja'];
  const printed = (...more) => execFileSync('node', [...command, ...more], { cwd: root, encoding: 'utf8' });
  const plain = printed();
  await build({
    absWorkingDir: root, entryPoints: { 'bare-lit': 'test/bench/bare-lit.ts' }, outdir: folder, bundle: true, splitting: true, minify: true,
    format: 'esm', charset: 'utf8', target: 'safari15', conditions: ['source', 'production'], logLevel: 'error',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  const pages = {
    'plain HTML': page(plain),
    'bare Lit': page('<bare-lit></bare-lit>', module('bare-lit.js')),
    'rendered': page(tag.replace('><', `>${printed('--first-view')}<`), module('naosu.js')),
    'script tag': page(tag, place + module('naosu.js')),
    'script tag, preloaded': page(tag, place + preloaded() + module('naosu.js')),
    'guide in one module': page(tag, place + module('naosu.help.ja.js')),
    'one file': page(`${tag}<script src="/naosu.ja.iife.js"></script>`, place),
    '20 × bare Lit': page('<bare-lit></bare-lit>'.repeat(20), module('bare-lit.js')),
    '20 × script tag': page('<naosu-help topic="backup" progress="none"></naosu-help>'.repeat(20), module('naosu.js')),
  };
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  return Object.keys(pages).filter((name) => readdirSync(folder).includes(`${name}.html`));
}
