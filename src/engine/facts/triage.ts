import { evaluate, type Facts, UNKNOWN, type CheckId, type Id, type Topic, type TriageCheck } from '@naosu/content';
import { bandAt, bandsWithin } from './band.js';
import { own } from '../own.js';

/** Parts that can be asked; a part that the guide does not have scores nothing. */
const askable = (triage: TriageCheck, checks: Topic['checks']) => triage.parts.filter((part) => own(checks, part)?.kind === 'choice');

function score(triage: TriageCheck, part: CheckId, option: Id): number {
  const scores = own(triage.scores, part);
  return (scores && own(scores, option)) ?? 0;
}

/** What counts beside the parts, as far as it is known. */
const evidence = (triage: TriageCheck, known: Facts) =>
  (triage.evidence ?? []).reduce((sum, { when, score: points }) => (evaluate(when, known) === true ? sum + points : sum), 0);

/** Least and greatest total that is still possible. */
function reach(triage: TriageCheck, checks: Topic['checks'], known: Facts) {
  let least = evidence(triage, known);
  let most = least;
  for (const part of askable(triage, checks)) {
    const check = own(checks, part)!;
    const answer = own(known, part);
    const options = answer === undefined ? [UNKNOWN, ...(check.kind === 'choice' ? check.options : [])] : [answer];
    const scores = options.map((option) => (typeof option === 'string' ? score(triage, part, option) : 0));
    least += Math.min(...scores);
    most += Math.max(...scores);
  }
  return { least, most };
}

/** The band of the total once no open part can change it, `unknown` when every part is, undefined before; by facts of checks that are asked themselves. */
export function triageOutcome(triage: TriageCheck, checks: Topic['checks'], known: Facts): Id | undefined {
  const parts = askable(triage, checks);
  const nothingKnown = parts.every((part) => (own(known, part) ?? UNKNOWN) === UNKNOWN);
  const open = parts.some((part) => own(known, part) === undefined);
  if (nothingKnown) return open ? undefined : UNKNOWN;
  const { least, most } = reach(triage, checks, known);
  const band = bandAt(triage.bands, least);
  if (!open) return band ?? UNKNOWN;
  return band !== undefined && band === bandAt(triage.bands, most) ? band : undefined;
}

/** Parts still to be asked, none once the triage is decided. */
export function openTriageParts(triage: TriageCheck, checks: Topic['checks'], known: Facts): readonly CheckId[] {
  if (triageOutcome(triage, checks, known) !== undefined) return [];
  return askable(triage, checks).filter((part) => own(known, part) === undefined);
}

/** Outcomes that the open parts can still lead to. */
export function triageReach(triage: TriageCheck, checks: Topic['checks'], known: Facts): readonly Id[] {
  const { least, most } = reach(triage, checks, known);
  return bandsWithin(triage.bands, least, most);
}
