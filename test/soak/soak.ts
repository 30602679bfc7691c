import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromeArguments, chromePath } from '../chrome-path.mjs';
import { serve, strictPolicy } from '../serve.mjs';
import { draw } from '../simulate/random.js';
import { Barrier, SoakReader } from './reader.js';

/*
 * A long run over what is built: `npm run soak`, another by `npm run soak -- --seed 5000`, one reader of it again by
 * `npm run soak -- --seed 5017 --steps 50`. Not part of `npm test`: it takes minutes.
 */

const { values } = parseArgs({ options: {
  steps: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, each: { type: 'string', default: '50' },
  lanes: { type: 'string', default: '2' },
} });
const [steps, first, each] = [values.steps, values.seed, values.each].map(Number) as [number, number, number];

/** Numbers by lot, the same for the same seed. */
function numbersOf(seed: number): () => number {
  let count = 0;
  return () => draw('soak', seed, count++);
}

const began = performance.now();
const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
let [begun, done, faults, next] = [0, 0, 0, first];

/** One reader after another, each with a server of their own, whose chunks fail for nobody else. */
async function readers() {
  const barrier = new Barrier('/chunks/');
  const server = await serve({ policy: strictPolicy, blocked: barrier });
  while (begun < steps) {
    const seed = next++;
    const some = Math.min(each, steps - begun);
    begun += some;
    await read(await SoakReader.start(browser, server.url, barrier, numbersOf(seed)), seed, some);
  }
  await server.close();
}

async function read(reader: SoakReader, seed: number, some: number) {
  try {
    for (let step = 0; step < some; step++) {
      await reader.step();
      done++;
    }
  } catch (error) {
    faults++;
    console.log(`seed ${seed}: ${String(error)}\n  ${reader.trail.slice(-12).join('\n  ')}`);
  } finally {
    await reader.close();
  }
  if (done % 500 < each) console.log(`${done} steps, ${faults} faults`);
}

await Promise.all([...Array(Number(values.lanes))].map(readers));
await browser.close();
const minutes = (performance.now() - began) / 60_000;
console.log(`${done} steps, seeds ${first} to ${next - 1}, ${minutes.toFixed(1)} minutes: ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
