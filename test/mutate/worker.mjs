import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { Script } from 'node:vm';

/* Runs mutants in a process of its own, which ends with what never ends: first what each test reaches, then one mutant a message. */

const script = new Script(readFileSync(argv[2], 'utf8'), { filename: argv[2] }).runInThisContext();
const fresh = () => new Promise((resolve, reject) => { script(createRequire(import.meta.url), resolve).catch(reject); });
/** Each module keeps the object that counts what is passed, and asks it for `static` where no test is named. */
const passed = { static: {}, perTest: {} };
const stryker = globalThis.__stryker__ = { mutantCoverage: passed };

async function testsIn({ files, taken }, file) {
  await files[file]();
  return taken();
}

/** What each test takes, and how often it passes each mutant; what a file passes as it loads counts for all of its tests. */
async function look() {
  const tests = [];
  for (const file of Object.keys((await fresh()).files)) {
    passed.static = {};
    const own = await testsIn(await fresh(), file);
    const loading = passed.static;
    for (const [place, { name, run }] of own.entries()) {
      passed.static = {};
      const began = performance.now();
      await run();
      const hits = { ...passed.static };
      for (const [id, count] of Object.entries(loading)) hits[id] = (hits[id] ?? 0) + count;
      tests.push({ file, place, name, milliseconds: performance.now() - began, hits });
    }
  }
  return tests;
}

/** The first test that fails with a mutant, if one does. */
async function killer({ id, tests, hits }) {
  const bundle = await fresh();
  const loaded = new Map();
  Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: hits * 10 + 100_000 });
  for (const { file, place, name } of tests) {
    try {
      if (!loaded.has(file)) loaded.set(file, await testsIn(bundle, file));
      await loaded.get(file)[place].run();
    } catch {
      return stryker.hitCount > stryker.hitLimit ? 'without end' : name;
    }
  }
  return undefined;
}

process.on('message', async (mutant) => {
  if (mutant === 'look') return process.send({ tests: await look() });
  const by = await killer(mutant);
  Object.assign(stryker, { activeMutant: undefined, hitCount: undefined });
  process.send({ by });
});
