import { UNKNOWN, type Condition } from '../types.js';
import { own } from './rule.js';

/** Whether a condition holds for these outcomes; `undefined` while they do not decide it. */
export function evaluate(condition: Condition, facts: Readonly<Record<string, string>>): boolean | undefined {
  if ('not' in condition) return negated(evaluate(condition.not, facts));
  if ('any' in condition) return negated(evaluate({ all: condition.any.map((part) => ({ not: part })) }, facts));
  if ('all' in condition) {
    const values = condition.all.map((part) => evaluate(part, facts));
    return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
  }
  const fact = own(facts, condition.fact);
  if (fact === undefined || fact === UNKNOWN || !('is' in condition)) return undefined;
  return [condition.is].flat().includes(fact);
}

const negated = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);
