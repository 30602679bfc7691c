import { evaluate, factsIn, type Facts, UNKNOWN, type CheckId, type DecisionCheck, type Id, type Topic } from '@naosu/content';
import { own } from '../own.js';

/** Parts that can be asked. */
const askable = (decision: DecisionCheck, checks: Topic['checks']) =>
  decision.parts.filter((part) => own(checks, part)?.kind === 'choice');

/** Outcomes that may still be taken, each with the open parts that it waits for; the one that holds already comes last. */
function ahead({ outcomes }: DecisionCheck, open: readonly CheckId[], known: Facts) {
  const found: { readonly id: Id; readonly waitsFor: readonly CheckId[] }[] = [];
  for (const { id, when } of outcomes) {
    const value = when === undefined ? true : evaluate(when, known);
    if (value === true) return [...found, { id, waitsFor: [] }];
    // What cannot be told holds no more than what is not so.
    const waitsFor = value === undefined ? factsIn(when!).filter((fact) => open.includes(fact)) : [];
    if (waitsFor.length > 0) found.push({ id, waitsFor });
  }
  return found;
}

/** Outcomes that the open parts can still lead to, by facts of checks that are asked themselves. */
export function decisionReach(decision: DecisionCheck, checks: Topic['checks'], known: Facts): readonly Id[] {
  const parts = askable(decision, checks);
  const told = parts.some((part) => own(known, part) !== undefined && own(known, part) !== UNKNOWN);
  const open = parts.filter((part) => own(known, part) === undefined);
  if (!told && open.length === 0) return [UNKNOWN];
  const ids = ahead(decision, open, known).map(({ id }) => id);
  return told ? ids : [...ids, UNKNOWN];
}

/** The outcome once no open part can change it, `unknown` when every part is, undefined before. */
export function decisionOutcome(decision: DecisionCheck, checks: Topic['checks'], known: Facts): Id | undefined {
  const [outcome, ...others] = decisionReach(decision, checks, known);
  return others.length === 0 ? outcome : undefined;
}

/** Parts still to be asked, in order: those that can change the outcome. */
export function openDecisionParts(decision: DecisionCheck, checks: Topic['checks'], known: Facts): readonly CheckId[] {
  const open = askable(decision, checks).filter((part) => own(known, part) === undefined);
  const waiting = ahead(decision, open, known).flatMap(({ waitsFor }) => waitsFor);
  return open.filter((part) => waiting.includes(part));
}
