import type { FixId } from '@naosu/content';
import { isHarmful } from '../../src/engine/ladder/harm.js';
import { unsolvedMinutes } from './costs.js';
import { isFor, isOutage, type World } from './world.js';

/** What one reader went through. */
export interface Tally {
  minutes: number;
  taps: number;
  screens: number;
  /** Screens before the first thing to try; undefined until there is one. */
  untilFirst: number | undefined;
  /** Harmful fixes that were done, and those of them that cannot have helped. */
  harmful: number;
  needless: number;
  solved: boolean;
}

export const newTally = (): Tally => ({ minutes: 0, taps: 0, screens: 0, untilFirst: undefined, harmful: 0, needless: 0, solved: false });

/** A fix was done to its end. */
export function countDone(tally: Tally, world: World, fix: FixId) {
  if (!isHarmful(world.topic.fixes[fix]!)) return;
  tally.harmful++;
  if (isOutage(world.cause) || !isFor(world.topic, fix, world.cause)) tally.needless++;
}

/** The way is over. */
export function closed(tally: Tally): Tally {
  return tally.solved ? tally : { ...tally, minutes: tally.minutes + unsolvedMinutes };
}
