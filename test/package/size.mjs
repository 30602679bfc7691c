import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { importsOf } from '../../packaging/loading.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}dist/`;
const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);
const built = [...list(dist), ...list(`${dist}chunks`).map((file) => `chunks/${file}`)].filter((file) => file.endsWith('.js'));

const brotli = (bytes) => brotliCompressSync(bytes,
  { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/** `define-help` → `chunks/define-help-Ab12Cd34.js`. */
function fileOf(name) {
  const found = built.filter((file) => file === `${name}.js` || new RegExp(`^chunks/${name}-[\\w-]{7}\\.js$`).test(file));
  if (found.length !== 1) throw new Error(`${name}: ${found.length} files of that name in dist.`);
  return found[0];
}

/** The files themselves and all that they import at once. */
function closure(names) {
  const files = new Set();
  const add = (file) => {
    if (files.has(file)) return;
    files.add(file);
    importsOf(readFileSync(dist + file, 'utf8')).forEach((name) => add(`chunks/${name}`));
  };
  names.map(fileOf).forEach(add);
  return files;
}

function bundleSize({ files, without = [] }) {
  const known = closure(without);
  return [...closure(files)].filter((file) => !known.has(file)).reduce((sum, file) => sum + brotli(readFileSync(dist + file)), 0);
}

/** One element as an app would bundle it, without Lit and the content. */
async function elementSize(element) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`lib/elements/${element}/${element}.js`],
    bundle: true, minify: true, write: false, format: 'esm', charset: 'utf8', target: 'safari15', logLevel: 'error',
    external: ['lit', 'lit/*', '@naosu/content'],
    plugins: [{
      name: 'elsewhere',
      setup: ({ onResolve }) => onResolve({ filter: /./ },
        ({ kind, path }) => (kind === 'dynamic-import' || path.includes('/vendor/') ? { path, external: true } : undefined)),
    }],
  });
  return brotli(outputFiles[0].contents);
}

let passed = 0;
let failed = 0;
for (const budget of JSON.parse(readFileSync(`${root}test/package/budgets.json`, 'utf8'))) {
  let size = NaN;
  let reason = '';
  try {
    size = budget.element ? await elementSize(budget.element) : bundleSize(budget);
  } catch (error) {
    reason = ` ${error.message}`;
  }
  const fits = size <= budget.bytes;
  if (fits) passed++;
  else failed++;
  console.log(`${fits ? '✔' : '✖'} ${budget.name.padEnd(24)} ${String(size).padStart(7)} of ${String(budget.bytes)
    .padStart(6)} bytes${reason}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
