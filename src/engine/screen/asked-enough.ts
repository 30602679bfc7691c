import type { CheckId } from '@naosu/content';
import { symptomOf } from '../ladder/candidates.js';
import type { Case } from '../case.js';
import { answerTo, answersOf, factsOfCase } from '../facts/facts.js';
import type { Rung } from '../ladder/fix-ladder.js';
import { own } from '../own.js';
import { serviceOf } from '../ladder/service.js';

/** Questions before something is tried: a worried reader came for help, and what costs nothing may be tried before all is known. */
export const mostQuestions = 7;

/** Whether the next fix, which can do no harm, comes before further questions; after it they go on. */
export function hasAskedEnough(kase: Case, { fix: id, access }: Rung): boolean {
  const fix = kase.topic.fixes[id]!;
  if (fix.risk !== 'none' || fix.paid || access.state !== 'open' || suspectsService(kase)) return false;
  const asked = (symptomOf(kase)?.checks ?? []).flatMap((check) => partsOf(check, kase));
  const answered = asked.filter((check) => answerTo(kase.topic.checks, check, kase.progress.answers) !== undefined);
  return new Set(answered).size >= mostQuestions * (kase.progress.outcomes.length + 1);
}

/** The questions that a check comes down to. */
function partsOf(id: CheckId, { topic }: Case): readonly CheckId[] {
  const check = topic.checks[id];
  if (check?.kind === 'comparison') return [check.value, check.against];
  return check && 'parts' in check ? check.parts : [id];
}

/** An answer speaks for an outage: then nothing is tried on the device before that is settled. */
function suspectsService(kase: Case): boolean {
  const { gate: id } = serviceOf(kase);
  const gate = own(kase.topic.checks, id);
  const answers = answersOf(kase);
  return gate?.kind === 'triage' && own(factsOfCase(kase), id) === undefined && gate.parts.some((part) => {
    const answer = own(answers, part);
    return typeof answer === 'string' && (own(gate.scores[part] ?? {}, answer) ?? 0) > 0;
  });
}
