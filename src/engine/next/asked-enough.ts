import { symptomOf, type Case } from '../case.js';
import { questionsOf } from '../facts/facts.js';
import { scoreOf } from '../facts/triage.js';
import type { Rung } from '../ladder/fix-ladder.js';
import { serviceOf } from '../ladder/service.js';
import { own } from '../own.js';

/** Questions before something is tried: a worried reader came for help, and what costs nothing may be tried before all is known. */
export const mostQuestions = 7;

/** Whether the next fix, which can do no harm, comes before further questions; after it they go on. */
export function hasAskedEnough(kase: Case, { fix: id, access }: Rung): boolean {
  const { topic, progress } = kase;
  const fix = topic.fixes[id]!;
  if (fix.risk !== 'none' || fix.paid || access.state !== 'open' || suspectsService(kase)) return false;
  const questions = (symptomOf(kase)?.checks ?? []).flatMap((check) => questionsOf(topic, check));
  const answered = questions.filter((check) => own(progress.answers, check) !== undefined && own(kase.answers, check) !== undefined);
  return new Set(answered).size >= mostQuestions * (progress.outcomes.length + 1);
}

/** An answer speaks for an outage: then nothing is tried on the device before that is settled. */
function suspectsService(kase: Case): boolean {
  const { gate: id } = serviceOf(kase);
  const gate = own(kase.topic.checks, id);
  return gate?.kind === 'triage' && own(kase.facts, id) === undefined && gate.parts.some((part) => {
    const answer = own(kase.answers, part);
    return typeof answer === 'string' && scoreOf(gate, part, answer) > 0;
  });
}
