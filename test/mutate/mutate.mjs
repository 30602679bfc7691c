import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleOf } from './bundle.mjs';
import { mutantsOf, sampleOf } from './mutants.mjs';

/*
 * Would the tests notice a mistake in the engine? A random sample of its mutants: `npm run mutate`; another `-- --seed 2`; more of them
 * `-- --sample 1000`; of one part `-- src/engine/ladder`. What is known of a mutant is kept until a source or a test changes, so that a run
 * that was ended goes on where it was. Not part of `npm test`.
 */

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
setPriority(5);

const wanted = 0.92;
/** Only what hangs takes so long, on a busy machine too. */
const patience = 180_000;
const { values, positionals } = parseArgs({ allowPositionals: true, options: {
  sample: { type: 'string', default: '400' }, seed: { type: 'string', default: '1' }, lanes: { type: 'string', default: '2' },
} });

const { mutants, sources } = await mutantsOf('src/engine');
const script = await bundleOf(sources);
const folder = 'node_modules/.cache/mutate';
mkdirSync(folder, { recursive: true });
const home = `${folder}/${createHash('sha256').update(script).digest('hex').slice(0, 16)}`;
writeFileSync(`${home}.cjs`, script);
const kept = (name, otherwise) => (existsSync(`${home}.${name}`) ? JSON.parse(readFileSync(`${home}.${name}`, 'utf8')) : otherwise);
const keep = (name, value) => writeFileSync(`${home}.${name}`, JSON.stringify(value));

const start = () => fork(new URL('worker.mjs', import.meta.url), [`${home}.cjs`]);

/** What a worker answers; nothing if it ends or hangs. */
function answerOf(worker, message) {
  return new Promise((resolve) => {
    const clock = setTimeout(() => worker.kill('SIGKILL'), patience);
    const settle = (answer) => {
      clearTimeout(clock);
      worker.removeAllListeners();
      resolve(answer);
    };
    worker.once('message', settle).once('exit', () => settle(undefined));
    worker.send(message);
  });
}

const looker = start();
const tests = kept('tests') ?? (await answerOf(looker, 'look'))?.tests;
looker.kill();
if (!tests) throw new Error('The tests fail without any mutant.');
keep('tests', tests);
tests.sort((one, two) => one.milliseconds - two.milliseconds);

const inPart = ({ place }) => positionals.length === 0 || positionals.some((part) => place.startsWith(part));
const drawn = sampleOf(mutants.filter(inPart), Number(values.sample), values.seed);
const ends = kept('ends', {});
const left = drawn.filter(({ name }) => !(name in ends));

/** Ends of a mutant: the test that fails, `survives`, `hangs`. */
async function lane() {
  let worker = start();
  for (let mutant = left.pop(); mutant; mutant = left.pop()) {
    const { id, name } = mutant;
    const own = tests.filter(({ hits }) => id in hits);
    const hits = own.reduce((sum, test) => sum + test.hits[id], 0);
    const answer = await answerOf(worker, { id, hits, tests: own.map((test) => ({ ...test, hits: undefined })) });
    if (!answer) worker = start();
    ends[name] = answer ? answer.by ?? 'survives' : 'hangs';
    keep('ends', ends);
    if (left.length % 50 === 0) console.log(`${left.length} left`);
  }
  worker.kill();
}
await Promise.all([...Array(Number(values.lanes))].map(lane));

const having = (end) => drawn.filter(({ name }) => ends[name] === end);
const [survivors, hanging] = [having('survives'), having('hangs')];
for (const { place, line, from, to } of [...survivors, ...hanging].sort((one, two) => (one.place < two.place ? -1 : 1))) {
  console.log(`${place}\n  ${line}\n  ${from} → ${to}`);
}
const killed = drawn.length - survivors.length - hanging.length;
const share = killed / (drawn.length - hanging.length || 1);
console.log(`${drawn.length} of ${mutants.length} mutants, seed ${values.seed}: ${killed} killed, ${survivors.length} survive, `
  + `${hanging.length} hang and count for nothing: ${(share * 100).toFixed(1)} %`);
process.exitCode = share < wanted ? 1 : 0;
