import type { CauseId, Fix, FixId, NeedId, Symptom } from '@naosu/content';
import { symptomOf, type Case } from '../case.js';
import { causeStates, helpfulCauses, helpfulIn, type CauseState } from './causes.js';
import { riskRank } from './harm.js';
import { isOffered } from './offered.js';
import { lackingNeed, resultOf } from './outcome.js';
import { own } from '../own.js';

/** A fix that is left out, and why. `cause`: the one ruled out, or the other one proven. `need`: what is missing. */
export interface SkippedFix {
  readonly fix: FixId;
  readonly why: 'cause-ruled-out' | 'other-cause-proven' | 'not-offered' | 'lacking' | 'riskier-than-lacking';
  readonly cause?: CauseId;
  readonly need?: NeedId;
}

/** Fixes that a case can come to, apart from options and the second copy that goes before others. */
function reachable(kase: Case): readonly FixId[] {
  const { topic, progress } = kase;
  const symptom = symptomOf(kase);
  const ids = symptom ? symptom.fixes.filter((id) => id !== topic.secondCopy) : progress.fix === undefined ? [] : [progress.fix];
  return ids.filter((id) => own(topic.fixes, id));
}

/** The fixes that can help, in the order of content, and those left out. */
export function candidates(kase: Case): { readonly fixes: readonly FixId[]; readonly skipped: readonly SkippedFix[] } {
  const fixes: FixId[] = [];
  const skipped: SkippedFix[] = [];
  const ceiling = riskCeiling(kase);
  const symptom = symptomOf(kase);
  // Once for all fixes: the next question is found by trying many facts.
  const states = symptom ? causeStates(symptom, kase) : {};
  const causes = symptom ? helpfulIn(symptom, states, kase.topic) : [];
  for (const id of reachable(kase)) {
    const skip = (symptom && causeSkip(id, kase.topic.fixes[id]!, symptom, states, causes)) ?? offerSkip(id, kase, ceiling);
    if (skip) skipped.push(skip);
    else fixes.push(id);
  }
  return { fixes, skipped };
}

/** Without what a fix needs, the way leads to gentler ones: nothing riskier than the gentlest such fix. */
function riskCeiling(kase: Case): number {
  const ranks = reachable(kase)
    .filter((id) => resultOf(id, kase) === 'lacking')
    .map((id) => riskRank(kase.topic.fixes[id]!.risk));
  return Math.min(Infinity, ...ranks);
}

function causeSkip(
  id: FixId, fix: Fix, symptom: Symptom, states: Readonly<Record<CauseId, CauseState>>, helpful: readonly CauseId[],
): SkippedFix | undefined {
  if (helpful.some((cause) => fix.causes.includes(cause))) return undefined;
  const aims = symptom.causes.filter((cause) => fix.causes.includes(cause));
  const ruledOut = aims.every((cause) => states[cause] === 'ruled-out');
  const cause = ruledOut ? aims[0] : symptom.causes.find((other) => states[other] === 'proven');
  return { fix: id, why: ruledOut ? 'cause-ruled-out' : 'other-cause-proven', ...(cause === undefined ? {} : { cause }) };
}

/** Whether a fix is for a cause that still counts; a single fix always is. */
export function canHelp(fix: Fix, kase: Case): boolean {
  const symptom = symptomOf(kase);
  return !symptom || helpfulCauses(symptom, kase).some((cause) => fix.causes.includes(cause));
}

function offerSkip(id: FixId, kase: Case, ceiling: number): SkippedFix | undefined {
  const fix = kase.topic.fixes[id]!;
  if (!isOffered(fix, kase.facts)) return { fix: id, why: 'not-offered' };
  const need = lackingNeed(id, kase);
  if (need !== undefined) return { fix: id, why: 'lacking', need };
  return riskRank(fix.risk) > ceiling ? { fix: id, why: 'riskier-than-lacking' } : undefined;
}
