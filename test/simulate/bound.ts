import type { CauseId, FixId } from '@naosu/content';
import { fixMinutes } from './costs.js';
import { closed, countDone, newTally, type Tally } from './tally.js';
import { causesOf, doesCure, fixesOf, isFor, isPossible, type Truth, type World } from './world.js';

/**
 * The best order that knows no rule of safety: always what has the best chance per minute, by how common each cause is and by what has
 * failed. It asks
 * nothing, and needs no gate, no copy and no word of the reader.
 */
export function bestOrder(world: World, truth: Truth): Tally {
  const tally = newTally();
  const { topic, symptom, seed } = world;
  const weights = new Map(causesOf(topic, symptom, truth));
  let left = fixesOf(topic, symptom).filter((fix) => isPossible(world, fix));
  for (;;) {
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const rated = left.map((fix) => ({ fix, rate: chanceOf(fix, world, weights, truth) / total / fixMinutes(topic, fix, seed) }));
    const best = rated.filter(({ rate }) => rate > 0).sort((a, b) => b.rate - a.rate)[0];
    if (!best) return closed(tally);
    const { fix } = best;
    tally.minutes += fixMinutes(topic, fix, seed);
    countDone(tally, world, fix);
    if (doesCure(world, fix, truth, tally.minutes)) return closed({ ...tally, solved: true });
    left = left.filter((other) => other !== fix);
    for (const [cause, weight] of weights) {
      if (isFor(topic, fix, cause)) weights.set(cause, weight * (1 - cureChance(fix, truth)));
    }
  }
}

const cureChance = (fix: FixId, truth: Truth) => (fix === 'restart' ? truth.restart ?? truth.cures : truth.cures);

function chanceOf(fix: FixId, { topic }: World, weights: ReadonlyMap<CauseId, number>, truth: Truth): number {
  return [...weights].reduce((sum, [cause, weight]) => (isFor(topic, fix, cause) ? sum + weight * cureChance(fix, truth) : sum), 0);
}
