import { UNKNOWN, type CauseId, type FixId, type Symptom, type Topic } from '@naosu/content';
import type { Case } from '../case.js';
import { causeStates } from '../ladder/causes.js';
import { own } from '../own.js';
import { fitsOf } from './fit.js';

/** How likely each cause of a symptom is, in the order of its causes; last, that it is something else. They add up to 1. */
export type Belief = readonly number[];

/** Nobody knows every cause. */
const somethingElse = 0.05;
/** Answers that contradict each other must not take all weight from a cause that none of them rules out: harm is held back by it. */
const leastWeight = 0.001;
/** What was proven may have come beside a fault that passes. */
const besideProof = 0.05;

/** Before anything is known: by the weights that content gives, else the first cause twice as likely as the second, thrice as the third. */
export function priorOf({ causes, weights }: Symptom): Belief {
  const given = causes.map((cause, rank) => own(weights ?? {}, cause) ?? 1 / (rank + 1));
  const total = given.reduce((sum, weight) => sum + weight, 0);
  return [...given.map((weight) => (weight / total) * (1 - somethingElse)), somethingElse];
}

/**
 * What answers and attempts leave of the causes: prior × fit of each answer × (1 − chance) of each fix that failed. What is ruled out is 0,
 * and so is what stands beside a proven cause; a fault that passes never is.
 */
export function beliefOf(kase: Case, symptom: Symptom): Belief {
  let belief = priorOf(symptom);
  for (const id of symptom.checks) {
    const fact = own(kase.facts, id);
    if (fact !== undefined && fact !== UNKNOWN) belief = times(belief, fitsOf(id, [fact], symptom, kase)[0]!);
  }
  for (const { fix, result } of kase.progress.outcomes) {
    if (result === 'not-worked') belief = times(belief, chancesOf(fix, symptom, kase.topic).map((chance) => 1 - chance));
  }
  return whole(times(belief.map((weight) => Math.max(weight, leastWeight)), standing(kase, symptom)));
}

/** Factors by what is proven and ruled out. */
function standing(kase: Case, symptom: Symptom): Belief {
  const states = causeStates(symptom, kase);
  const proven = symptom.causes.some((cause) => states[cause] === 'proven');
  const factor = (cause: CauseId) => {
    if (passes(cause, kase.topic)) return proven ? besideProof : 1;
    return states[cause] === 'ruled-out' || (proven && states[cause] !== 'proven') ? 0 : 1;
  };
  return [...symptom.causes.map(factor), proven ? besideProof : 1];
}

/** Whether it is a fault that passes: no answer proves it, and none rules it out. */
export const passes = (cause: CauseId, { causes }: Topic): boolean => own(causes, cause)?.passes === true;

/** Chance that a fix cures each cause of a symptom; nothing here cures something else. */
export function chancesOf(id: FixId, { causes }: Symptom, { fixes }: Topic): readonly number[] {
  const fix = own(fixes, id);
  return [...causes.map((cause) => (fix?.causes.includes(cause) ? own(fix.chance ?? {}, cause) ?? usualChance : 0)), 0];
}

/** A labelled estimate: no document says how often a fix helps. */
const usualChance = 0.7;

export const times = (belief: Belief, factors: readonly number[]): Belief => belief.map((weight, index) => weight * factors[index]!);

/** The same proportions, adding up to 1. */
export function whole(belief: Belief): Belief {
  const total = belief.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? belief.map((weight) => weight / total) : belief;
}
