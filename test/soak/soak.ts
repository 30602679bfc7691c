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
} });
const [steps, first, each] = [values.steps, values.seed, values.each].map(Number) as [number, number, number];

/** Numbers by lot, the same for the same seed. */
function numbersOf(seed: number): () => number {
  let count = 0;
  return () => draw('soak', seed, count++);
}

const began = performance.now();
const barrier = new Barrier('/chunks/');
const server = await serve({ policy: strictPolicy, blocked: barrier });
const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArguments });
let [done, faults, seed] = [0, 0, first];
for (; done < steps; seed++) {
  const reader = await SoakReader.start(browser, server.url, barrier, numbersOf(seed));
  try {
    for (let step = 0; step < each && done < steps; step++, done++) await reader.step();
  } catch (error) {
    faults++;
    done++;
    console.log(`seed ${seed}: ${String(error)}\n  ${reader.trail.slice(-12).join('\n  ')}`);
  } finally {
    await reader.close();
  }
}
await browser.close();
await server.close();
const minutes = (performance.now() - began) / 60_000;
console.log(`${done} steps, seeds ${first} to ${seed - 1}, ${minutes.toFixed(1)} minutes: ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
