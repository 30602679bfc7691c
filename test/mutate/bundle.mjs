import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/*
 * Runs in Stryker's copy of the project, once all mutants are in its source: each file of tests becomes one that Node starts at once.
 * Tables come before properties, since a mutant ends with the first test that fails.
 */

const properties = /^(checkers|merge|outside|progress|safety|storage-properties|walk)\./;
const slow = /^(golden|messages|mail-messages|phrasings)\./;
const rankOf = (name) => (slow.test(name) ? 2 : properties.test(name) ? 1 : 0);

const entries = ['engine', 'search'].flatMap((folder) => readdirSync(`test/${folder}`)
  .filter((name) => name.endsWith('.test.ts') && name !== 'score.test.ts').map((name) => ({ folder, name })));

const fewerRuns = {
  name: 'fewer runs',
  setup: ({ onResolve }) => onResolve({ filter: /^fast-check$/ },
    ({ importer }) => (importer.endsWith('fast-check.ts') ? undefined : { path: resolve('test/mutate/fast-check.ts') })),
};

await build({
  entryPoints: entries.map(({ folder, name }) => ({ in: `test/${folder}/${name}`, out: `${rankOf(name)}-${name.replace(/\.ts$/, '')}` })),
  // The package says that its files have no side effects: tests have nothing else.
  ignoreAnnotations: true, outdir: 'mutated', outExtension: { '.js': '.mjs' },
  bundle: true, platform: 'node', format: 'esm', target: 'node20', conditions: ['source'],
  plugins: [fewerRuns],
});
