import { evaluate, UNKNOWN, type CheckId, type Id, type TriageCheck } from '@naosu/content';
import { own } from '../own.js';
import { bandAt, bandsWithin } from './band.js';
import type { Grounds, WorkedOutKind } from './check-kind.js';
import { choicesOf } from './parts.js';

/** Several choices scored together: decided once no open part can change the band of the total, `unknown` when every part is. */
export const triage: WorkedOutKind<TriageCheck> = {
  asked: false,
  parts: (check) => check.parts,
  outcome,
  open: (check, grounds) =>
    outcome(check, grounds) !== undefined ? [] : choicesOf(check, grounds).filter((part) => own(grounds.asked, part) === undefined),
  reach(check, grounds) {
    const { least, most } = totals(check, grounds);
    return bandsWithin(check.bands, least, most);
  },
};

function outcome(check: TriageCheck, grounds: Grounds): Id | undefined {
  const parts = choicesOf(check, grounds);
  const nothingKnown = parts.every((part) => (own(grounds.asked, part) ?? UNKNOWN) === UNKNOWN);
  const open = parts.some((part) => own(grounds.asked, part) === undefined);
  if (nothingKnown) return open ? undefined : UNKNOWN;
  const { least, most } = totals(check, grounds);
  const band = bandAt(check.bands, least);
  if (!open) return band ?? UNKNOWN;
  return band === bandAt(check.bands, most) ? band : undefined;
}

/** Least and greatest total that is still possible. */
function totals(check: TriageCheck, grounds: Grounds) {
  let least = evidence(check, grounds);
  let most = least;
  for (const part of choicesOf(check, grounds)) {
    const asked = own(grounds.checks, part)!;
    const answer = own(grounds.asked, part);
    const options = answer === undefined ? [UNKNOWN, ...(asked.kind === 'choice' ? asked.options : [])] : [answer];
    const scores = options.map((option) => (typeof option === 'string' ? scoreOf(check, part, option) : 0));
    least += Math.min(...scores);
    most += Math.max(...scores);
  }
  return { least, most };
}

/** What counts beside the parts, as far as it is known. */
const evidence = (check: TriageCheck, { asked }: Grounds) =>
  (check.evidence ?? []).reduce((sum, { when, score }) => (evaluate(when, asked) === true ? sum + score : sum), 0);

/** Points for an answer to a part; none for one that has no score. */
export function scoreOf(check: TriageCheck, part: CheckId, option: Id): number {
  return own(own(check.scores, part) ?? {}, option) ?? 0;
}
