import type { CauseId, FixId } from '@naosu/content';
import { symptomOf, type Case } from '../case.js';
import { passes, type Belief } from '../planner/belief.js';
import { causeStates } from './causes.js';
import { isHarmful, riskRank } from './harm.js';

/** Why a fix is next. */
export interface Because {
  readonly kind: 'cause-proven' | 'likeliest' | 'also-likely' | 'gentlest-first' | 'passing' | 'second-copy' | 'last-resort' | 'chosen';
  readonly cause?: CauseId;
}

/** Ways to the same end: free before paid, what few can do after that, then by risk, then by minutes. */
export function inOrder(ids: readonly FixId[], { topic: { fixes } }: Case): readonly FixId[] {
  const keys = (id: FixId) => {
    const fix = fixes[id]!;
    return [fix.paid ? 1 : 0, fix.forFew ? 1 : 0, riskRank(fix.risk), fix.minutes];
  };
  return [...ids].sort((a, b) => compare(keys(a), keys(b)));
}

/** Order of two lists of numbers, the first difference deciding. */
function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : a[place]! - b[place]!;
}

/** Up to here a fix may be called quick. */
const quickMinutes = 15;

/** What put a fix in its place of the order; `order` holds what is tried from it on. */
export function becauseOf(id: FixId, order: readonly FixId[], kase: Case, belief: Belief): Because {
  const symptom = symptomOf(kase);
  if (!symptom) return { kind: 'chosen' };
  const { fixes } = kase.topic;
  const fix = fixes[id]!;
  const weightOf = (cause: CauseId) => belief[symptom.causes.indexOf(cause)] ?? 0;
  const [cause, ...others] = symptom.causes.filter((each) => fix.causes.includes(each)).sort((a, b) => weightOf(b) - weightOf(a));
  if (cause === undefined) return { kind: 'also-likely' };
  if ([cause, ...others].some((each) => causeStates(symptom, kase)[each] === 'proven')) return { kind: 'cause-proven', cause };
  if (isHarmful(fix)) return { kind: 'last-resort', cause };
  if (passes(cause, kase.topic)) return { kind: 'passing', cause };
  if (symptom.causes.every((other) => weightOf(other) <= weightOf(cause))) return { kind: 'likeliest', cause };
  const later = order.slice(order.indexOf(id) + 1);
  const likelier = later
    .some((other) => symptom.causes.some((each) => fixes[other]!.causes.includes(each) && weightOf(each) > weightOf(cause)));
  return { kind: fix.risk === 'none' && fix.minutes <= quickMinutes && likelier ? 'gentlest-first' : 'also-likely', cause };
}
