import type { FixId } from '@naosu/content';
import type { Belief } from './belief.js';
import type { FixCost } from './cost.js';

/** A fix that may be tried: what it costs, and its chance to cure each cause. */
export interface Prospect extends FixCost {
  readonly fix: FixId;
  readonly chances: readonly number[];
}

/** An order of trying, and the minutes until it is solved that are expected of it. */
export interface Sequence {
  readonly order: readonly FixId[];
  /** What a human is asked before: too little chance for what it would cost. */
  readonly beyond: readonly FixId[];
  readonly minutes: number;
  /** Share of the cases that the first fix solves, and what it costs. */
  readonly first: { readonly chance: number; readonly minutes: number } | undefined;
}

/** What takes no longer and harms nothing comes before all harm, for whatever cause it is. */
const shortMinutes = 5;
/** Until a human helps. */
const humanMinutes = 60;
/** What it is worth to solve the trouble without one: no harm is done for less. */
const worth = 900;

type Shared = { readonly gate: number; readonly copy: number };

/**
 * The order that lowers the expected minutes: what has the best chance per minute first, each time by what the failures before leave of the
 * causes. Nothing harmful comes before something gentler for the same cause, nothing paid before anything free.
 */
export function sequenceOf(prospects: readonly Prospect[], belief: Belief, shared: Shared): Sequence {
  const weights = [...belief];
  const order: FixId[] = [];
  const paidFor = { gate: shared.gate === 0, copy: shared.copy === 0 };
  let left = prospects;
  let total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const whole = total;
  let minutes = 0;
  let first: Sequence['first'];
  while (left.length > 0) {
    let best: { readonly prospect: Prospect; readonly chance: number; readonly cost: number; readonly rate: number } | undefined;
    for (const prospect of left) {
      const { solved, aims } = chanceOf(prospect, weights);
      const chance = solved / total;
      const cost = prospect.minutes + (prospect.gated && !paidFor.gate ? shared.gate : 0) + (prospect.copied && !paidFor.copy
        ? shared.copy : 0) +
        prospect.harm * (1 - aims / total);
      const rate = chance / cost;
      if (best && best.rate >= rate) continue;
      if (prospect.rank > 0 && chance * worth < cost) continue;
      if (isHeldBack(prospect, left, weights)) continue;
      best = { prospect, chance, cost, rate };
    }
    if (!best) break;
    const { prospect, chance, cost } = best;
    first ??= { chance, minutes: cost };
    minutes += (total / whole) * cost;
    order.push(prospect.fix);
    left = left.filter((other) => other !== prospect);
    if (prospect.gated) paidFor.gate = true;
    if (prospect.copied) paidFor.copy = true;
    prospect.chances.forEach((each, index) => { weights[index]! *= 1 - each; });
    total *= 1 - chance;
  }
  return { order, beyond: left.map(({ fix }) => fix), minutes: minutes + (total / whole) * humanMinutes, first };
}

/** Weight of the cases that a fix solves, and of the causes that it is for. */
function chanceOf({ chances }: Prospect, weights: readonly number[]): { readonly solved: number; readonly aims: number } {
  let [solved, aims] = [0, 0];
  for (let index = 0; index < chances.length; index++) {
    const chance = chances[index]!;
    if (chance === 0) continue;
    solved += chance * weights[index]!;
    aims += weights[index]!;
  }
  return { solved, aims };
}

/** Something gentler for the same cause is left, something short that harms nothing for any, or anything free before what costs money. */
function isHeldBack(prospect: Prospect, left: readonly Prospect[], weights: readonly number[]): boolean {
  if (prospect.paid) return left.some(({ paid }) => !paid);
  return left.some((other) => other.rank < prospect.rank && !other.paid && other.chances.some((chance, index) =>
    chance > 0 && weights[index]! > 0 && (prospect.chances[index]! > 0 || (other.rank === 0 && other.minutes <= shortMinutes))));
}
