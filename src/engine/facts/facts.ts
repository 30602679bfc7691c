import { UNKNOWN, type Check, type CheckId, type Id, type Topic, type Facts } from '@naosu/content';
import { bandAt } from './band.js';
import { comparisonOutcome, openComparisonParts } from './comparison.js';
import { decisionOutcome, openDecisionParts } from './decision.js';
import { own } from '../own.js';
import type { Case } from '../case.js';
import type { Answer, Progress } from '../progress.js';
import { openTriageParts, triageOutcome } from './triage.js';

/** Whether `value` is an answer that this check allows. What is worked out from other checks is never answered itself. */
export function isAnswer(check: Check, value: unknown): value is Answer {
  switch (check.kind) {
    case 'choice': return value === UNKNOWN || (typeof value === 'string' && check.options.includes(value));
    case 'number': return value === UNKNOWN || (typeof value === 'number' && Number.isFinite(value) && value >= 0);
    case 'checklist':
      return value === UNKNOWN || (Array.isArray(value) && value.every((item) => check.items.includes(item as string)));
    default: return false;
  }
}

/** The answer to a check, or undefined where there is none that it allows. */
export function answerTo(checks: Topic['checks'], id: CheckId, answers: Readonly<Record<CheckId, Answer>>): Answer | undefined {
  const check = own(checks, id);
  const answer = own(answers, id);
  return check && isAnswer(check, answer) ? answer : undefined;
}

/** Id of the band that holds a number; undefined where the check has no bands or the answer is no number. */
export function verdictOf(check: Check, answer: Answer | undefined): Id | undefined {
  return check.kind === 'number' && typeof answer === 'number' ? bandAt(check.bands, answer) : undefined;
}

/** Outcomes of the checks that are answered, as far as they are asked themselves. */
export function askedFacts(checks: Topic['checks'], answers: Readonly<Record<CheckId, Answer>>): Facts {
  const facts: Record<CheckId, string | readonly string[]> = {};
  for (const id of Object.keys(checks)) {
    const answer = answerTo(checks, id, answers);
    if (answer !== undefined) facts[id] = typeof answer === 'number' ? verdictOf(checks[id]!, answer) ?? UNKNOWN : answer;
  }
  return facts;
}

/** Outcomes of all checks that are answered or decided. */
export function factsOf(checks: Topic['checks'], answers: Readonly<Record<CheckId, Answer>>): Facts {
  const asked = askedFacts(checks, answers);
  const facts: Record<CheckId, string | readonly string[]> = { ...asked };
  for (const id of Object.keys(checks)) {
    const fact = workedOut(checks[id]!, checks, answers, asked);
    if (fact !== undefined) facts[id] = fact;
  }
  return facts;
}

function workedOut(check: Check, checks: Topic['checks'], answers: Readonly<Record<CheckId, Answer>>, asked: Facts): Id | undefined {
  switch (check.kind) {
    case 'triage': return triageOutcome(check, checks, asked);
    case 'decision': return decisionOutcome(check, checks, asked);
    case 'comparison': return comparisonOutcome(check, checks, (part) => answerTo(checks, part, answers));
    default: return undefined;
  }
}

/** What is known of a case without asking: the answers, and what the symptom itself says. */
export function answersOf({ topic, progress: { symptom, answers } }: Pick<Case, 'topic' | 'progress'>): Progress['answers'] {
  const says = symptom === undefined ? undefined : own(topic.symptoms, symptom)?.says;
  return says ? { ...answers, ...says } : answers;
}

/** Outcomes of all checks that are answered, said by the symptom, or decided. */
export const factsOfCase = (kase: Pick<Case, 'topic' | 'progress'>): Facts => factsOf(kase.topic.checks, answersOf(kase));

/** The checks that can be asked and are still needed to decide this one, in the order in which to ask them. */
export function openParts(topic: Topic, id: CheckId, answers: Readonly<Record<CheckId, Answer>>): readonly CheckId[] {
  const { checks } = topic;
  const check = own(checks, id);
  switch (check?.kind) {
    case undefined: return [];
    case 'triage': return openTriageParts(check, checks, askedFacts(checks, answers));
    case 'decision': return openDecisionParts(check, checks, askedFacts(checks, answers));
    case 'comparison': return openComparisonParts(check, checks, (part) => answerTo(checks, part, answers));
    default: return answerTo(checks, id, answers) === undefined ? [id] : [];
  }
}
