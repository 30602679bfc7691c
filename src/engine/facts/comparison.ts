import { UNKNOWN, type CheckId, type ComparisonCheck, type Id, type Topic } from '@naosu/content';
import { bandAt } from './band.js';
import { own } from '../own.js';
import type { Answer } from '../progress.js';

type AnswerOf = (id: CheckId) => Answer | undefined;

/** Outcome where `against` cannot be read: a rule of thumb by the band of the value. */
function fallbackOf(check: ComparisonCheck, checks: Topic['checks'], value: number): Id {
  const valueCheck = own(checks, check.value);
  const band = valueCheck?.kind === 'number' ? bandAt(valueCheck.bands, value) : undefined;
  return (band === undefined ? undefined : own(check.fallback, band)) ?? UNKNOWN;
}

/** Outcome of comparing two numbers, `unknown` where the first cannot be read, undefined while a needed one is unanswered. */
export function comparisonOutcome(check: ComparisonCheck, checks: Topic['checks'], answerOf: AnswerOf): Id | undefined {
  const value = answerOf(check.value);
  if (typeof value !== 'number') return value === undefined ? undefined : UNKNOWN;
  // Nothing at all is short of whatever is needed.
  if (value === 0) return check.below;
  const against = answerOf(check.against);
  if (against === undefined) return own(checks, check.against) ? undefined : fallbackOf(check, checks, value);
  if (typeof against !== 'number') return fallbackOf(check, checks, value);
  return value < against ? check.below : check.atLeast;
}

/** Numbers still to be asked, none once the comparison is decided. */
export function openComparisonParts(check: ComparisonCheck, checks: Topic['checks'], answerOf: AnswerOf): readonly CheckId[] {
  if (comparisonOutcome(check, checks, answerOf) !== undefined) return [];
  return [check.value, check.against].filter((part) => own(checks, part) && answerOf(part) === undefined);
}

/** Outcomes that the open numbers can still lead to. */
export function comparisonReach(check: ComparisonCheck, checks: Topic['checks'], answerOf: AnswerOf): readonly Id[] {
  const value = answerOf(check.value);
  if (typeof value === 'number') return [check.below, check.atLeast, fallbackOf(check, checks, value)];
  return [check.below, check.atLeast, ...Object.keys(check.fallback).map((band) => check.fallback[band]!)];
}
