import { own } from './own.js';
import { UNKNOWN, type CheckId, type Condition } from './types.js';

/** What is known of a case: the outcome of each check that is answered or decided; `unknown` is kept as such. */
export type Facts = Readonly<Record<CheckId, string | readonly string[]>>;

/** Whether a condition holds; undefined while the facts do not decide it. */
export function evaluate(condition: Condition, facts: Facts): boolean | undefined {
  if ('all' in condition) return allOf(condition.all, facts);
  if ('any' in condition) return not(allOf(condition.any.map((part) => ({ not: part })), facts));
  if ('not' in condition) return not(evaluate(condition.not, facts));
  const fact = own(facts, condition.fact);
  if (fact === undefined || fact === UNKNOWN) return undefined;
  if ('has' in condition) return holds(fact, condition.has);
  if ('lacks' in condition) return !holds(fact, condition.lacks);
  // A list is never one of several outcomes: such a test proves nothing.
  if (typeof fact !== 'string') return undefined;
  return typeof condition.is === 'string' ? fact === condition.is : condition.is.includes(fact);
}

const not = (value: boolean | undefined) => (value === undefined ? undefined : !value);

const holds = (fact: string | readonly string[], id: string) => (typeof fact === 'string' ? fact === id : fact.includes(id));

function allOf(parts: readonly Condition[], facts: Facts): boolean | undefined {
  let undecided = false;
  for (const part of parts) {
    const value = evaluate(part, facts);
    if (value === false) return false;
    if (value === undefined) undecided = true;
  }
  return undecided ? undefined : true;
}

/** Ids of all facts that a condition looks at; none where there is no condition. */
export function factsIn(condition: Condition | undefined): readonly CheckId[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  return [condition.fact];
}
