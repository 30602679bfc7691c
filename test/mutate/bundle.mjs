import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

/** Tests that say nothing of the engine's own, or measure more than they hold. */
const leftOut = ['score.test.ts'];

const tests = ['engine', 'search'].flatMap((folder) => readdirSync(`test/${folder}`)
  .filter((name) => name.endsWith('.test.ts') && !leftOut.includes(name)).map((name) => `./${folder}/${name}`));

const beside = (name) => resolve('test/mutate', name);

/**
 * All tests over a source with all mutants in it, as one script that gives a function of Node's `require` and of what takes the tests: each
 * call begins with modules that have run nothing yet, and reads no file again.
 */
export async function bundleOf(sources) {
  const plugin = {
    name: 'mutants',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /\/src\/engine\/.*\.ts$/ }, ({ path }) => ({ contents: sources.get(relative('', path)), loader: 'ts' }));
      onResolve({ filter: /^fast-check$/ }, ({ importer }) => (importer.endsWith('fast-check.ts') ? undefined
        : { path: beside('fast-check.ts') }));
      onResolve({ filter: /^node:test$/ }, () => ({ path: beside('node-test.mjs') }));
      onResolve({ filter: /^node:/ }, ({ path }) => (path === 'node:test' ? undefined : { path, namespace: 'node' }));
      onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({ contents: `module.exports = require(${JSON.stringify(path)});` }));
    },
  };
  const files = tests.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(name)})`);
  const { outputFiles: [{ text }] } = await build({
    stdin: { contents: `import { taken } from './mutate/node-test.mjs'; give({ taken, files: { ${files.join(', ')} } });`,
      resolveDir: 'test', loader: 'js' },
    // The packages say that their files have no side effects: tests have nothing else.
    ignoreAnnotations: true, write: false,
    bundle: true, platform: 'neutral', format: 'esm', target: 'node20', conditions: ['source'], plugins: [plugin],
    define: { require: 'nodeRequire' },
  });
  return `(async (nodeRequire, give) => {\n${text}\n})`;
}
