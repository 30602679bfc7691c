import { UNKNOWN, unprotectedLines, type CheckId, type Fix, type FixId, type Id } from '@naosu/content';
import { symptomOf, type Case } from '../case.js';
import { causeStates } from './causes.js';
import { openParts } from '../facts/facts.js';
import { isHarmful, losesData, needsGate, needsSecondCopy, riskRank } from './harm.js';
import { lackingNeed, resultOf, secondCopyResult } from './outcome.js';
import { own } from '../own.js';
import { isServiceSide, serviceOf } from './service.js';

/** What stands between the reader and step 1 of a fix. */
export type Access =
  | { readonly state: 'open' }
  /** The outage-and-scope check comes first; `check` is its next open part. */
  | { readonly state: 'gate'; readonly check: CheckId }
  /** The second copy, `fix`, is offered first. */
  | { readonly state: 'copy-first'; readonly fix: FixId }
  /** No copy holds what these ledger lines lose: they are to be confirmed one by one. */
  | { readonly state: 'losses'; readonly open: readonly Id[] }
  | { readonly state: 'consent' }
  | { readonly state: 'locked'; readonly because: 'service-side' | 'gate-declined' | 'losses-declined' | 'lacking' };

/** What stands before step 1, tested in this order: lacking, gate, second copy, losses, consent. */
export function accessTo(id: FixId, kase: Case): Access {
  const fix = own(kase.topic.fixes, id);
  if (!fix || lackingNeed(id, kase) !== undefined) return { state: 'locked', because: 'lacking' };
  return noneOpen(fix, kase) ?? gate(fix, kase) ?? copy(id, fix, kase) ?? consent(id, fix, kase) ?? { state: 'open' };
}

/** A screen of choices none of which may be made. */
function noneOpen({ options = [] }: Fix, kase: Case): Access | undefined {
  const ways = options.map((option) => accessTo(option, kase));
  return ways.every(({ state }) => state === 'locked') ? ways[0] : undefined;
}

function gate(fix: Fix, kase: Case): Access | undefined {
  const needed = needsGate(fix, hasProvenCause(fix, kase));
  // Nobody pays for what an outage may have caused.
  if ((needed || isHarmful(fix) || fix.paid) && isServiceSide(kase)) return { state: 'locked', because: 'service-side' };
  if (!needed) return undefined;
  const { gate: id } = serviceOf(kase);
  const outcome = own(kase.facts, id);
  const check = openParts(kase.topic, id, kase)[0];
  if (outcome === undefined && check !== undefined) return { state: 'gate', check };
  const declined = outcome === undefined || outcome === UNKNOWN;
  return declined && riskRank(fix.risk) > riskRank('settings-loss') ? { state: 'locked', because: 'gate-declined' } : undefined;
}

function hasProvenCause(fix: Fix, kase: Case): boolean {
  const symptom = symptomOf(kase);
  if (!symptom) return false;
  const states = causeStates(symptom, kase);
  return fix.causes.some((cause) => own(states, cause) === 'proven');
}

function copy(id: FixId, fix: Fix, kase: Case): Access | undefined {
  const { topic, progress } = kase;
  if (id === topic.secondCopy) return undefined;
  const secondCopy = own(topic.fixes, topic.secondCopy);
  const result = secondCopyResult(kase);
  if (secondCopy && result === undefined && needsSecondCopy(fix, secondCopy)) return { state: 'copy-first', fix: topic.secondCopy };
  if (!losesData(fix)) return undefined;
  const spared = own(progress.spared, id) ?? [];
  const open = unprotectedLines(fix, result === 'worked' ? secondCopy : undefined).filter((line) => !spared.includes(line));
  // What would be lost is not written down: nobody can say that it may go.
  const unsaid = unprotectedLines(fix).length === 0;
  if (unsaid || (open.length > 0 && resultOf(id, kase) === 'skipped')) return { state: 'locked', because: 'losses-declined' };
  return open.length > 0 ? { state: 'losses', open } : undefined;
}

function consent(id: FixId, fix: Fix, { progress }: Case): Access | undefined {
  return isHarmful(fix) && !progress.consents.includes(id) ? { state: 'consent' } : undefined;
}
