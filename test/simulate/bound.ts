import { evaluate, type CauseId, type FixId } from '@naosu/content';
import { knownFrom } from '../../src/engine/facts/facts.js';
import { fixMinutes } from './costs.js';
import { closed, countDone, newTally, type Tally } from './tally.js';
import { causesOf, doesCure, fixesOf, isFor, isOutage, isPossible, type Truth, type World } from './world.js';

/**
 * The way of somebody who sees all answers at no cost and is bound by no rule of safety: always what has the best chance per minute. Nobody
 * can be much faster.
 */
export function bestOrder(world: World, truth: Truth): Tally {
  const tally = newTally();
  const { topic, symptom, seed } = world;
  const weights = new Map(standing(world, truth));
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

/** Causes that the true answers leave, and how common they are: the proven ones where there are any. */
function standing({ topic, symptom, answers }: World, truth: Truth): readonly (readonly [CauseId, number])[] {
  const facts = knownFrom(topic.checks, { ...answers, ...topic.symptoms[symptom]!.says }).facts;
  const gate = facts[topic.symptoms[symptom]!.service?.gate ?? topic.gate];
  const all = causesOf(topic, symptom, truth);
  if (gate === topic.serviceSide) return all.filter(([cause]) => isOutage(cause));
  const says = (cause: CauseId, side: 'provenBy' | 'ruledOutBy') => {
    const condition = topic.causes[cause]?.[side];
    return condition !== undefined && evaluate(condition, facts) === true;
  };
  const open = all.filter(([cause]) => !says(cause, 'ruledOutBy') && !isOutage(cause));
  const proven = open.filter(([cause]) => says(cause, 'provenBy'));
  return proven.length > 0 ? proven : open;
}
