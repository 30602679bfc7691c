import { UNKNOWN, type CheckId, type Id, type Topic, type TriageCheck } from '@naosu/content';
import { bandAt, bandsWithin } from './band.js';
import { own } from './own.js';
import type { Answer } from './progress.js';

type AnswerOf = (id: CheckId) => Answer | undefined;

/** Parts that can be asked; a part that the guide does not have scores nothing. */
const askable = (triage: TriageCheck, checks: Topic['checks']) => triage.parts.filter((part) => own(checks, part)?.kind === 'choice');

function score(triage: TriageCheck, part: CheckId, option: Id): number {
  const scores = own(triage.scores, part);
  return (scores && own(scores, option)) ?? 0;
}

/** Least and greatest total that is still possible. */
function reach(triage: TriageCheck, checks: Topic['checks'], answerOf: AnswerOf) {
  let least = 0;
  let most = 0;
  for (const part of askable(triage, checks)) {
    const check = own(checks, part)!;
    const answer = answerOf(part);
    const options = answer === undefined ? [UNKNOWN, ...(check.kind === 'choice' ? check.options : [])] : [answer];
    const scores = options.map((option) => (typeof option === 'string' ? score(triage, part, option) : 0));
    least += Math.min(...scores);
    most += Math.max(...scores);
  }
  return { least, most };
}

/** The band of the total once no open part can change it, `unknown` when every part is, undefined before. */
export function triageOutcome(triage: TriageCheck, checks: Topic['checks'], answerOf: AnswerOf): Id | undefined {
  const parts = askable(triage, checks);
  const nothingKnown = parts.every((part) => (answerOf(part) ?? UNKNOWN) === UNKNOWN);
  const open = parts.some((part) => answerOf(part) === undefined);
  if (nothingKnown) return open ? undefined : UNKNOWN;
  const { least, most } = reach(triage, checks, answerOf);
  const band = bandAt(triage.bands, least);
  if (!open) return band ?? UNKNOWN;
  return band !== undefined && band === bandAt(triage.bands, most) ? band : undefined;
}

/** Parts still to be asked, none once the triage is decided. */
export function openTriageParts(triage: TriageCheck, checks: Topic['checks'], answerOf: AnswerOf): readonly CheckId[] {
  if (triageOutcome(triage, checks, answerOf) !== undefined) return [];
  return askable(triage, checks).filter((part) => answerOf(part) === undefined);
}

/** Outcomes that the open parts can still lead to. */
export function triageReach(triage: TriageCheck, checks: Topic['checks'], answerOf: AnswerOf): readonly Id[] {
  const { least, most } = reach(triage, checks, answerOf);
  return bandsWithin(triage.bands, least, most);
}
