import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/*
 * Mutation testing of the engine: `npm run mutate`, of part of it `npm run mutate -- src/engine/ladder`, of a random sample of its mutants
 * `npm run mutate -- --sample 300 --seed 2`. Not part of `npm test`: all mutants take hours.
 */

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
setPriority(15);

const wanted = 0.92;
const { values: { sample, seed }, positionals } = parseArgs({
  allowPositionals: true, options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const places = positionals.length > 0 ? positionals : ['src/engine'];

const folder = 'node_modules/.cache/mutate';
const report = `${folder}/report.json`;
const config = {
  plugins: ['@stryker-mutator/tap-runner', ...['sample.mjs', 'told.mjs'].map((name) => fileURLToPath(new URL(name, import.meta.url)))],
  mutate: places.map((place) => (/\.ts(:|$)/.test(place) ? place : `${place.replace(/\/$/, '')}/**/*.ts`)),
  testRunner: 'tap',
  tap: { testFiles: ['mutated/*.mjs'], nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'] },
  buildCommand: 'node test/mutate/bundle.mjs',
  coverageAnalysis: 'perTest',
  checkers: sample ? ['sample'] : [],
  // A busy machine must kill nothing: what takes so long has no end.
  timeoutMS: 120_000, timeoutFactor: 4, dryRunTimeoutMinutes: 30,
  concurrency: 1,
  tempDirName: `${folder}/project`,
  ignorePatterns: ['dist', 'lib', 'storybook-static', 'stories', 'content/dist', 'test/transcripts', 'test/growth'],
  reporters: ['json', 'told', 'progress-append-only'],
  jsonReporter: { fileName: report },
  allowConsoleColors: false,
};
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/stryker.config.json`, JSON.stringify(config));

const code = await new Promise((done) => {
  spawn(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', `${folder}/stryker.config.json`],
    { stdio: 'inherit', env: { ...process.env, ...(sample && { MUTATE_SAMPLE: sample, MUTATE_SEED: seed }) } }).on('close', done);
});
if (code !== 0) process.exit(code ?? 1);

/** How a mutant ended: a test failed, it went round without end, a clock ran out, or all tests passed. */
const endOf = ({ status, statusReason = '' }) => (status === 'Timeout' ? (/hit limit/i.test(statusReason) ? 'endless' : 'timedOut')
  : { Killed: 'killed', Survived: 'survived', NoCoverage: 'survived' }[status] ?? 'leftOut');

const files = JSON.parse(readFileSync(report, 'utf8')).files;
const totals = { killed: 0, endless: 0, timedOut: 0, survived: 0, leftOut: 0 };
for (const { mutants } of Object.values(files)) for (const mutant of mutants) totals[endOf(mutant)] += 1;

const { killed, endless, timedOut, survived } = totals;
const of = sample ? ` (a sample, seed ${seed})` : '';
const tested = killed + endless + timedOut + survived;
const share = tested === 0 ? 1 : (killed + endless) / (tested - timedOut || 1);
console.log(`${tested} mutants${of}: ${killed} killed by a test, ${endless} without end, ${survived} survived, `
  + `${timedOut} ran out of time and count for nothing: ${(share * 100).toFixed(1)} %`);
process.exitCode = share < wanted ? 1 : 0;
