import type { FixId } from '@naosu/content';
import { accessTo, type Access } from './access.js';
import { candidates, type SkippedFix } from './candidates.js';
import type { Case } from '../case.js';
import { needsSecondCopy } from './harm.js';
import { becauseOf, type Because } from './order.js';
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
}

/** What can help, gentlest first. `number`: place of `current`, from 1; 0 where nothing is left to try. */
export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly skipped: readonly SkippedFix[];
  readonly current?: Rung;
  readonly number: number;
  readonly total: number;
  /** Typical minutes of all that is left to try. */
  readonly minutesLeft: number;
}

/** Whether a rung is still to be tried and may be. */
export const isAhead = (rung: Rung): boolean => rung.result === undefined && rung.access.state !== 'locked';

/** The fixes that can help in this case, in the order of trying, and those left out. */
export function fixLadder(kase: Case): Ladder {
  const { fixes, skipped } = candidates(kase);
  const plain = fixes.map((fix) => rungOf(fix, becauseOf(fix, fixes, kase), kase));
  const copy = secondCopyRung(plain, kase);
  const at = copy ? plain.findIndex((rung) => rung.fix === copy.before) : 0;
  const rungs = copy ? [...plain.slice(0, at), copy, ...plain.slice(at)] : plain;
  const place = rungs.findIndex(isAhead);
  const current = rungs[place];
  return {
    rungs,
    skipped: [...skipped, ...skippedCopy(plain, kase)],
    ...(current ? { current } : {}),
    number: place + 1,
    total: rungs.length,
    minutesLeft: rungs.filter(isAhead).reduce((sum, rung) => sum + kase.topic.fixes[rung.fix]!.minutes, 0),
  };
}

function rungOf(fix: FixId, because: Because, kase: Case): Rung {
  const result = resultOf(fix, kase);
  return { fix, because, access: accessTo(fix, kase), ...(result === undefined ? {} : { result }) };
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
  const tried = resultOf(fix, kase) !== undefined;
  const before = risky.find((rung) => tried || isAhead(rung))?.fix;
  return before === undefined ? undefined : { ...rungOf(fix, { kind: 'second-copy' }, kase), before };
}

function skippedCopy(rungs: readonly Rung[], kase: Case): readonly SkippedFix[] {
  const fix = kase.topic.secondCopy;
  const need = lackingNeed(fix, kase);
  return need !== undefined && needing(rungs, kase).length > 0 ? [{ fix, why: 'lacking', need }] : [];
}
