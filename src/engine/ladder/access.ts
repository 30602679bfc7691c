import { type Facts, UNKNOWN, unprotectedLines, type CheckId, type Fix, type FixId, type Id, type Topic } from '@naosu/content';
import type { Case } from '../case.js';
import { causeStates } from './causes.js';
import { answersOf, factsOfCase, openParts } from '../facts/facts.js';
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
  /** It cuts the line or closes the page, and the page does not hold all that follows. */
  | { readonly state: 'loading' }
  | { readonly state: 'locked'; readonly because: 'service-side' | 'gate-declined' | 'losses-declined' | 'lacking' };

/** What stands before step 1, tested in this order: lacking, gate, second copy, losses, consent, loading. */
export function accessTo(id: FixId, kase: Case): Access {
  const fix = own(kase.topic.fixes, id);
  if (!fix || lackingNeed(id, kase) !== undefined) return { state: 'locked', because: 'lacking' };
  return noneOpen(fix, kase) ?? gate(fix, kase) ?? copy(id, fix, kase) ?? consent(id, fix, kase) ?? loading(fix, kase) ?? { state: 'open' };
}

/** A screen of choices none of which may be made. */
function noneOpen({ options = [] }: Fix, kase: Case): Access | undefined {
  const ways = options.map((option) => accessTo(option, kase));
  return ways.every(({ state }) => state === 'locked') ? ways[0] : undefined;
}

function gate(fix: Fix, kase: Case): Access | undefined {
  const { topic, progress } = kase;
  const facts = factsOfCase(kase);
  const needed = needsGate(fix, hasProvenCause(fix, topic, progress.symptom, facts));
  // Nobody pays for what an outage may have caused.
  if ((needed || isHarmful(fix) || fix.paid) && isServiceSide(kase, facts)) return { state: 'locked', because: 'service-side' };
  if (!needed) return undefined;
  const { gate: id } = serviceOf(kase);
  const outcome = own(facts, id);
  const check = openParts(topic, id, answersOf(kase))[0];
  if (outcome === undefined && check !== undefined) return { state: 'gate', check };
  const declined = outcome === undefined || outcome === UNKNOWN;
  return declined && riskRank(fix.risk) > riskRank('settings-loss') ? { state: 'locked', because: 'gate-declined' } : undefined;
}

function hasProvenCause(fix: Fix, topic: Topic, symptomId: string | undefined, facts: Facts): boolean {
  const symptom = symptomId === undefined ? undefined : own(topic.symptoms, symptomId);
  if (!symptom) return false;
  const states = causeStates(topic, symptom, facts);
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

function loading(fix: Fix, { loaded }: Case): Access | undefined {
  return !loaded && (fix.effects ?? []).length > 0 ? { state: 'loading' } : undefined;
}
