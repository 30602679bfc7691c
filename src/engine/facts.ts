import { UNKNOWN, type Check, type CheckId, type Id, type Topic } from '@naosu/content';
import { bandAt } from './band.js';
import { comparisonOutcome, openComparisonParts } from './comparison.js';
import { own } from './own.js';
import type { Answer } from './progress.js';
import { openTriageParts, triageOutcome } from './triage.js';

/** What is known of the reader's case: the outcome of each check that is answered or decided; `unknown` is kept as such. */
export type Facts = Readonly<Record<CheckId, string | readonly string[]>>;

/** Whether `value` is an answer that this check allows. A triage or comparison is never answered itself. */
export function isAnswer(check: Check, value: unknown): value is Answer {
  switch (check.kind) {
    case 'choice': return value === UNKNOWN || (typeof value === 'string' && check.options.includes(value));
    case 'number': return value === UNKNOWN || (typeof value === 'number' && Number.isFinite(value) && value >= 0);
    case 'checklist':
      return value === UNKNOWN || (Array.isArray(value) && value.every((item) => check.items.includes(item as string)));
    case 'triage':
    case 'comparison': return false;
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

/** Outcomes of all checks that are answered or decided. */
export function factsOf(checks: Topic['checks'], answers: Readonly<Record<CheckId, Answer>>): Facts {
  const facts: Record<CheckId, string | readonly string[]> = {};
  const answerOf = (id: CheckId) => answerTo(checks, id, answers);
  for (const id of Object.keys(checks)) {
    const fact = outcomeOf(id, checks[id]!, checks, answerOf);
    if (fact !== undefined) facts[id] = fact;
  }
  return facts;
}

function outcomeOf(
  id: CheckId, check: Check, checks: Topic['checks'], answerOf: (id: CheckId) => Answer | undefined,
): string | readonly string[] | undefined {
  if (check.kind === 'triage') return triageOutcome(check, checks, answerOf);
  if (check.kind === 'comparison') return comparisonOutcome(check, checks, answerOf);
  const answer = answerOf(id);
  return typeof answer === 'number' ? verdictOf(check, answer) ?? UNKNOWN : answer;
}

/** The checks that can be asked and are still needed to decide this one, in the order in which to ask them. */
export function openParts(topic: Topic, id: CheckId, answers: Readonly<Record<CheckId, Answer>>): readonly CheckId[] {
  const check = own(topic.checks, id);
  if (!check) return [];
  const answerOf = (part: CheckId) => answerTo(topic.checks, part, answers);
  if (check.kind === 'triage') return openTriageParts(check, topic.checks, answerOf);
  if (check.kind === 'comparison') return openComparisonParts(check, topic.checks, answerOf);
  return answerOf(id) === undefined ? [id] : [];
}
