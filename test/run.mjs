import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const files = (folder, pattern) => (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
  .map((file) => join(folder, String(file))).filter((file) => pattern.test(file)).sort();

/** Runs a program of the project's own dependencies and collects what it says. */
function run(script, ...rest) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...rest], { env: { ...process.env, FORCE_COLOR: '0', NODE_OPTIONS: '' } });
    let output = '';
    child.stdout.on('data', (data) => { output += data; });
    child.stderr.on('data', (data) => { output += data; });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A program whose success is one test. */
const single = (script, ...rest) => async () => {
  const { code, output } = await run(script, ...rest);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
};

/** A runner that ends with its counts. */
const counted = (script, ...rest) => async () => {
  const { code, output } = await run(script, ...rest);
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].pop();
  const [passed, failed] = found ? [Number(found[1]), Number(found[2])] : [0, 0];
  // A runner that breaks off has failed, whatever it had counted; so has one that ran nothing.
  const broken = !found || (code !== 0 && failed === 0) || passed + failed === 0;
  return { passed, failed: failed + (broken ? 1 : 0), output };
};

const node = (folders) => counted(
  '--conditions=source', '--import', 'tsx', '--test', '--test-concurrency=2', '--test-timeout=300000',
  '--test-reporter=./test/node-reporter.mjs',
  ...folders.flatMap((folder) => files(folder, /\.test\.ts$/)),
);

/** Extracting and building again, beside the sources, gives what is there; and every message is translated. */
async function strings() {
  const home = 'src/locales';
  const copy = 'node_modules/.cache/strings';
  const config = JSON.parse(readFileSync(`${home}/lit-localize.json`, 'utf8'));
  rmSync(copy, { recursive: true, force: true });
  cpSync(home, copy, { recursive: true });
  writeFileSync(`${copy}/lit-localize.json`, JSON.stringify({ ...config, $schema: undefined, tsConfig: '../../../src/tsconfig.json' }));
  const tool = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
  const extracted = await run(tool, 'extract', '--config', `${copy}/lit-localize.json`);
  const built = await run(tool, 'build', '--config', `${copy}/lit-localize.json`);
  const problems = [];
  for (const file of files(copy, /\.(xlf|ts)$/)) {
    const text = readFileSync(file, 'utf8');
    const original = file.replace(join(copy), join(home));
    if (!existsSync(original) || readFileSync(original, 'utf8') !== text)
      problems.push(`${original} is out of date: run "npm run strings".`);
    for (const [unit, id] of file.endsWith('.xlf') ? text.matchAll(/<trans-unit id="([^"]+)">[^]*?<\/trans-unit>/g) : []) {
      if (!/<target>[^]*?\S[^]*?<\/target>/.test(unit)) problems.push(`${original}: ${id} has no translation.`);
    }
  }
  const broken = extracted.code !== 0 || built.code !== 0 || problems.length > 0;
  return { passed: broken ? 0 : 1, failed: broken ? 1 : 0, output: `${extracted.output}${built.output}${problems.join('\n')}` };
}

const bin = (path) => `node_modules/${path}`;

/** Stages of one row run side by side: two cores. */
const rows = [
  [['types', single(bin('typescript/bin/tsc'), '-b')]],
  [['lint', single(bin('eslint/bin/eslint.js'), '.', '--max-warnings=0')], ['strings', strings]],
  [['content check', single('--conditions=source', '--import', 'tsx', 'content/cli.ts', 'check')],
    ['manifest', single(bin('@custom-elements-manifest/analyzer/cem.js'), 'analyze', '--config',
    'packaging/custom-elements-manifest.config.mjs', '--quiet')]],
  [['generated', single('packaging/generate.mjs', 'lib')], ['docs', single('packaging/generate.mjs', 'check')]],
  [['build', single(bin('rollup/dist/bin/rollup'), '-c', '--silent')]],
  [['engine and content', node(['test/engine', 'test/content', 'test/simulate', 'test/search'])]],
  [['elements', counted(bin('@web/test-runner/dist/bin.js'), '--config', 'test/web-test-runner.config.mjs')],
    ['package', node(['test/package'])]],
  [['journeys', node(['test/journeys'])]],
  [['transcripts', node(['test/transcripts'])], ['growth', node(['test/growth'])]],
  [['budgets', counted('test/package/size.mjs')]],
  // Minutes, and a registry: for a whole run alone.
  ...(process.argv.includes('--packages') ? [[['packages', counted('test/package/apps.mjs')]]] : []),
];

/** A whole run may take 25 minutes. Where all else took this many, the packages, which take longest, would break it off: it says so. */
const minutesBeforePackages = 14;

const only = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const always = ['budgets', 'packages'];
const total = { passed: 0, failed: 0 };
const indent = (text) => text.trimEnd().replace(/^/gm, '  ');

for (const row of rows) {
  const minutes = process.uptime() / 60;
  if (row[0][0] === 'packages' && minutes > minutesBeforePackages) {
    console.log(`– packages: left out, ${minutes.toFixed(0)} minutes have passed; run them alone with "npm run test:packages"`);
    continue;
  }
  await Promise.all(row.filter(([name]) => only.length === 0 || only.includes(name)).map(async ([name, stage]) => {
    const start = process.hrtime.bigint();
    const { passed, failed, output } = await stage();
    total.passed += passed;
    total.failed += failed;
    const seconds = (Number(process.hrtime.bigint() - start) / 1e9).toFixed(1);
    console.log(`${failed > 0 ? '✖' : '✔'} ${name}: ${passed} of ${passed + failed} passed in ${seconds} s`);
    if (failed > 0 || always.includes(name)) console.log(indent(output));
  }));
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
