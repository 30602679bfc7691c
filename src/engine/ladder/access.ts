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
  /** The outage-and-scope check comes first; these are its open parts. */
  | { readonly state: 'gate'; readonly checks: readonly CheckId[] }
  /** The second copy, `fix`, is offered first. */
  | { readonly state: 'copy-first'; readonly fix: FixId }
  /** `confirm`: no copy holds what these ledger lines name, and each is to be confirmed. */
  | { readonly state: 'consent'; readonly confirm: readonly Id[] }
  | { readonly state: 'locked'; readonly because: 'service-side' | 'gate-declined' | 'losses-declined' | 'lacking' };

/** What stands before step 1, tested in this order: lacking, gate, second copy, consent. */
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
  const checks = openParts(kase.topic, id, kase);
  if (outcome === undefined && checks.length > 0) return { state: 'gate', checks };
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
  const { secondCopy } = kase.topic;
  const copy = own(kase.topic.fixes, secondCopy);
  const first = copy && id !== secondCopy && secondCopyResult(kase) === undefined && needsSecondCopy(fix, copy);
  return first ? { state: 'copy-first', fix: secondCopy } : undefined;
}

function consent(id: FixId, fix: Fix, kase: Case): Access | undefined {
  if (!isHarmful(fix)) return undefined;
  const confirm = unconfirmed(id, fix, kase);
  // What would be lost is not written down: nobody can say that it may go.
  const unsaid = losesData(fix) && unprotectedLines(fix).length === 0;
  if (unsaid || (confirm.length > 0 && resultOf(id, kase) === 'skipped')) return { state: 'locked', because: 'losses-declined' };
  return confirm.length > 0 || !kase.progress.consents.includes(id) ? { state: 'consent', confirm } : undefined;
}

/** Lines of the ledger that no copy holds, and that the reader has not confirmed. */
function unconfirmed(id: FixId, fix: Fix, kase: Case): readonly Id[] {
  if (!losesData(fix)) return [];
  const spared = own(kase.progress.spared, id) ?? [];
  const made = secondCopyResult(kase) === 'worked' ? own(kase.topic.fixes, kase.topic.secondCopy) : undefined;
  return unprotectedLines(fix, made).filter((line) => !spared.includes(line));
}
