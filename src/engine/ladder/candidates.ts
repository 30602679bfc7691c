import { evaluate, type Facts, type CauseId, type Fix, type FixId, type NeedId, type Symptom, type Topic } from '@naosu/content';
import type { Case } from '../case.js';
import { causeStates, helpfulCauses, helpfulIn, type CauseState } from './causes.js';
import { riskRank } from './harm.js';
import { lackingNeed, resultOf } from './outcome.js';
import { own } from '../own.js';

/** A fix that is left out, and why. `cause`: the one ruled out, or the other one proven. `need`: what is missing. */
export interface SkippedFix {
  readonly fix: FixId;
  readonly why: 'cause-ruled-out' | 'other-cause-proven' | 'not-offered' | 'lacking' | 'riskier-than-lacking';
  readonly cause?: CauseId;
  readonly need?: NeedId;
}

/** The symptom of a case; undefined in the picker, when a single fix runs, and when the guide does not have it. */
export function symptomOf({ topic, progress }: Case): Symptom | undefined {
  return progress.symptom === undefined ? undefined : own(topic.symptoms, progress.symptom);
}

/** Whether the facts leave a fix on offer. */
export function isOffered(fix: Fix, facts: Facts): boolean {
  if (fix.offeredWhen && evaluate(fix.offeredWhen, facts) === false) return false;
  return !(fix.skippedWhen && evaluate(fix.skippedWhen, facts) === true);
}

/** Fixes that a case can come to, apart from options and the second copy that goes before others. */
function listed(kase: Case): readonly FixId[] {
  const { topic, progress } = kase;
  const symptom = symptomOf(kase);
  const ids = symptom ? symptom.fixes.filter((id) => id !== topic.secondCopy) : progress.fix === undefined ? [] : [progress.fix];
  return ids.filter((id) => own(topic.fixes, id));
}

/** The fixes that can help, in the order of trying, and those left out. */
export function candidates(kase: Case, facts: Facts): { readonly fixes: readonly FixId[]; readonly skipped: readonly SkippedFix[] } {
  const fixes: FixId[] = [];
  const skipped: SkippedFix[] = [];
  const ceiling = riskCeiling(kase);
  const symptom = symptomOf(kase);
  // Once for all fixes: the next question is found by trying many facts.
  const states = symptom ? causeStates(kase.topic, symptom, facts) : {};
  const causes = symptom ? helpfulIn(symptom, states) : [];
  for (const id of listed(kase)) {
    const skip = (symptom && causeSkip(id, kase.topic.fixes[id]!, symptom, states, causes)) ?? offerSkip(id, kase, facts, ceiling);
    if (skip) skipped.push(skip);
    else fixes.push(id);
  }
  return { fixes: inOrder(fixes, kase.topic, causes), skipped };
}

/** Without what a fix needs, the way leads to gentler ones: nothing riskier than the gentlest such fix. */
function riskCeiling(kase: Case): number {
  const ranks = listed(kase)
    .filter((id) => id !== kase.topic.secondCopy && resultOf(id, kase) === 'lacking')
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
export function canHelp(fix: Fix, kase: Case, facts: Facts): boolean {
  const symptom = symptomOf(kase);
  return !symptom || helpfulCauses(kase.topic, symptom, facts).some((cause) => fix.causes.includes(cause));
}

function offerSkip(id: FixId, kase: Case, facts: Facts, ceiling: number): SkippedFix | undefined {
  const fix = kase.topic.fixes[id]!;
  if (!isOffered(fix, facts)) return { fix: id, why: 'not-offered' };
  const need = lackingNeed(id, kase);
  if (need !== undefined) return { fix: id, why: 'lacking', need };
  return riskRank(fix.risk) > ceiling ? { fix: id, why: 'riskier-than-lacking' } : undefined;
}

/** Free before paid, then by risk, then by the likeliest cause, then by minutes. */
function inOrder(ids: readonly FixId[], topic: Topic, causes: readonly CauseId[]): readonly FixId[] {
  const keys = (id: FixId) => {
    const fix = topic.fixes[id]!;
    const likelihood = causes.findIndex((cause) => fix.causes.includes(cause));
    return [fix.paid ? 1 : 0, riskRank(fix.risk), likelihood, fix.minutes];
  };
  return [...ids].sort((a, b) => compare(keys(a), keys(b)));
}

/** Order of two lists of numbers, the first difference deciding. */
export function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : a[place]! - b[place]!;
}
