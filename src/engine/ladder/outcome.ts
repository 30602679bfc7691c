import type { FixId, NeedId } from '@naosu/content';
import type { Case } from '../case.js';
import { own } from '../own.js';
import type { Result } from '../progress.js';

/** What a fix needs and the reader does not have; undefined where nothing is missing. */
export function lackingNeed(fix: FixId, { topic, progress }: Case): NeedId | undefined {
  return own(topic.fixes, fix)?.needs?.find((need) => progress.lacking.includes(need));
}

/** How a fix ended; undefined while untried, and again once what it lacked is at hand. */
export function resultOf(fix: FixId, kase: Case): Result | undefined {
  const result = kase.progress.outcomes.find((outcome) => outcome.fix === fix)?.result;
  return result === 'lacking' && lackingNeed(fix, kase) === undefined ? undefined : result;
}

/** How the attempt at a second copy ended; `lacking` also where something that it needs is known to be missing. */
export function secondCopyResult(kase: Case): Result | undefined {
  const fix = kase.topic.secondCopy;
  return resultOf(fix, kase) ?? (lackingNeed(fix, kase) === undefined ? undefined : 'lacking');
}
