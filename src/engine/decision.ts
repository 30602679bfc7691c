import { UNKNOWN, type CheckId, type DecisionCheck, type Id, type Topic } from '@naosu/content';
import { evaluate } from './condition.js';
import type { Facts } from './facts.js';
import { own } from './own.js';

/** Parts that can be asked. */
const askable = (decision: DecisionCheck, checks: Topic['checks']) =>
  decision.parts.filter((part) => own(checks, part)?.kind === 'choice');

const openParts = (decision: DecisionCheck, checks: Topic['checks'], known: Facts) =>
  askable(decision, checks).filter((part) => own(known, part) === undefined);

/** The facts with every way of answering these parts. */
function contexts(parts: readonly CheckId[], checks: Topic['checks'], known: Facts): readonly Facts[] {
  let all: readonly Facts[] = [known];
  for (const part of parts) {
    const check = own(checks, part);
    const answers = [UNKNOWN, ...(check?.kind === 'choice' ? check.options : [])];
    all = all.flatMap((facts) => answers.map((answer) => ({ ...facts, [part]: answer })));
  }
  return all;
}

/** The outcome where every part is answered: the first whose condition holds. */
function outcomeIn(decision: DecisionCheck, checks: Topic['checks'], facts: Facts): Id {
  if (askable(decision, checks).every((part) => own(facts, part) === UNKNOWN)) return UNKNOWN;
  return decision.outcomes.find(({ when }) => !when || evaluate(when, facts) === true)?.id ?? UNKNOWN;
}

const outcomesOf = (decision: DecisionCheck, checks: Topic['checks'], facts: readonly Facts[]) =>
  [...new Set(facts.map((context) => outcomeIn(decision, checks, context)))];

/** Outcomes that the open parts can still lead to, by facts of checks that are asked themselves. */
export function decisionReach(decision: DecisionCheck, checks: Topic['checks'], known: Facts): readonly Id[] {
  return outcomesOf(decision, checks, contexts(openParts(decision, checks, known), checks, known));
}

/** The outcome once no open part can change it, `unknown` when every part is, undefined before. */
export function decisionOutcome(decision: DecisionCheck, checks: Topic['checks'], known: Facts): Id | undefined {
  const [outcome, ...others] = decisionReach(decision, checks, known);
  return others.length === 0 ? outcome : undefined;
}

/** Parts still to be asked, in order: those that can change the outcome, whatever the others turn out to be. */
export function openDecisionParts(decision: DecisionCheck, checks: Topic['checks'], known: Facts): readonly CheckId[] {
  const open = openParts(decision, checks, known);
  return open.filter((part) => {
    const others = contexts(open.filter((other) => other !== part), checks, known);
    return others.some((facts) => outcomesOf(decision, checks, contexts([part], checks, facts)).length > 1);
  });
}
