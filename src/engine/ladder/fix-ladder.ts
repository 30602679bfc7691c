import type { CheckId, FixId } from '@naosu/content';
import { accessTo, type Access } from './access.js';
import { candidates, type SkippedFix } from './candidates.js';
import type { Case } from '../case.js';
import { needsSecondCopy } from './harm.js';
import { becauseOf, type Because } from './order.js';
import { planOf, type Plan } from '../planner/plan.js';
import { lackingNeed, resultOf } from './outcome.js';
import { own } from '../own.js';
import type { Result } from '../progress.js';

export type { SkippedFix } from './candidates.js';
export type { Because } from './order.js';

/** One fix of the ladder. `result` is absent while untried; `before` is the fix for which the second copy is made. */
export interface Rung {
  readonly fix: FixId;
  readonly because: Because;
  readonly access: Access;
  readonly result?: Result;
  readonly before?: FixId;
  /** Too little chance for what it would cost: a human is asked first. */
  readonly beyond?: true;
}

/** What was tried, then what can help, in the order of trying; `current` is what comes next. */
export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly skipped: readonly SkippedFix[];
  readonly current?: Rung;
  /** The check that is to be answered before anything more is tried. */
  readonly ask?: CheckId;
}

/** Whether a rung is still to be tried and may be. */
export const isAhead = (rung: Rung): boolean => rung.result === undefined && rung.access.state !== 'locked' && !rung.beyond;

/** The fixes that can help in this case, in the order of trying, and those left out. */
export function fixLadder(kase: Case): Ladder {
  const { fixes, skipped } = candidates(kase);
  const plan = planOf(kase, fixes);
  const plain = plainRungs(fixes, plan, kase);
  const copy = secondCopyRung(plain, kase);
  const at = copy ? plain.findIndex((rung) => rung.fix === copy.before) : 0;
  const rungs = copy ? [...plain.slice(0, at), copy, ...plain.slice(at)] : plain;
  const current = rungs.find(isAhead);
  return {
    rungs,
    skipped: [...skipped, ...skippedCopy(plain, kase)],
    ...(current ? { current } : {}),
    ...(plan.ask === undefined ? {} : { ask: plan.ask }),
  };
}

/** What was tried, in the order of time; what is to be tried; what a human is asked before, and what may not be done. */
function plainRungs(fixes: readonly FixId[], { order, beyond, belief }: Plan, kase: Case): readonly Rung[] {
  const tried = kase.progress.outcomes.map(({ fix }) => fix).filter((fix) => fixes.includes(fix) && resultOf(fix, kase) !== undefined);
  const known = [...tried, ...order, ...beyond];
  return [...known, ...fixes.filter((fix) => !known.includes(fix))].map((fix) => {
    const result = resultOf(fix, kase);
    const because = becauseOf(fix, order, kase, belief);
    return { fix, because, access: accessTo(fix, kase), ...(result === undefined ? {} : { result }),
      ...(beyond.includes(fix) ? { beyond: true } : {}) };
  });
}

/** Rungs that a second copy comes before. */
function needing(rungs: readonly Rung[], { topic }: Case) {
  const copy = own(topic.fixes, topic.secondCopy);
  return copy ? rungs.filter(({ fix }) => fix !== topic.secondCopy && needsSecondCopy(topic.fixes[fix]!, copy)) : [];
}

/** The second copy stands before the first fix that needs it; it is not asked for the sake of locked ones alone. */
function secondCopyRung(rungs: readonly Rung[], kase: Case): Rung | undefined {
  const fix = kase.topic.secondCopy;
  if (!own(kase.topic.fixes, fix) || lackingNeed(fix, kase) !== undefined) return undefined;
  const risky = needing(rungs, kase);
  const result = resultOf(fix, kase);
  const before = risky.find((rung) => result !== undefined || isAhead(rung))?.fix;
  return before === undefined ? undefined
    : { fix, because: { kind: 'second-copy' }, access: accessTo(fix, kase), ...(result === undefined ? {} : { result }), before };
}

function skippedCopy(rungs: readonly Rung[], kase: Case): readonly SkippedFix[] {
  const fix = kase.topic.secondCopy;
  const need = lackingNeed(fix, kase);
  return need !== undefined && needing(rungs, kase).length > 0 ? [{ fix, why: 'lacking', need }] : [];
}
