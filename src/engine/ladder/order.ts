import type { CauseId, FixId } from '@naosu/content';
import { symptomOf, type Case } from '../case.js';
import { causeStates, helpfulCauses } from './causes.js';
import { isHarmful, riskRank } from './harm.js';

/** Why a fix is next. */
export interface Because {
  readonly kind: 'cause-proven' | 'likeliest' | 'also-likely' | 'gentlest-first' | 'second-copy' | 'last-resort' | 'chosen';
  readonly cause?: CauseId;
}

/** The order of trying: free before paid, then by risk, then by the likeliest of these causes, then by minutes. */
export function inOrder(ids: readonly FixId[], { topic: { fixes } }: Case, causes: readonly CauseId[]): readonly FixId[] {
  const keys = (id: FixId) => {
    const fix = fixes[id]!;
    return [fix.paid ? 1 : 0, riskRank(fix.risk), causes.findIndex((cause) => fix.causes.includes(cause)), fix.minutes];
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

/** What put a fix in its place of the order. */
export function becauseOf(id: FixId, order: readonly FixId[], kase: Case): Because {
  const symptom = symptomOf(kase);
  if (!symptom) return { kind: 'chosen' };
  const { fixes } = kase.topic;
  const causes = helpfulCauses(symptom, kase);
  const likelihood = (other: FixId) => causes.findIndex((cause) => fixes[other]!.causes.includes(cause));
  const cause = causes[likelihood(id)]!;
  const fix = fixes[id]!;
  if (causeStates(symptom, kase)[cause] === 'proven') return { kind: 'cause-proven', cause };
  const gentler = order.some((other) => riskRank(fixes[other]!.risk) < riskRank(fix.risk));
  if (isHarmful(fix) && gentler) return { kind: 'last-resort', cause };
  if (cause === symptom.causes[0]) return { kind: 'likeliest', cause };
  const later = order.slice(order.indexOf(id) + 1);
  const overtakes = fix.risk === 'none' && fix.minutes <= quickMinutes && later.some((other) => likelihood(other) < likelihood(id));
  return { kind: overtakes ? 'gentlest-first' : 'also-likely', cause };
}
