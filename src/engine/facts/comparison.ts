import { UNKNOWN, type ComparisonCheck, type Id } from '@naosu/content';
import { own } from '../own.js';
import { bandAt } from './band.js';
import type { Grounds, WorkedOutKind } from './check-kind.js';

const parts = ({ value, against }: ComparisonCheck) => [value, against];

/** Two numbers compared: `unknown` where the first cannot be read. */
export const comparison: WorkedOutKind<ComparisonCheck> = {
  asked: false,
  parts,
  outcome,
  open: (check, grounds) =>
    outcome(check, grounds) !== undefined ? []
      : parts(check).filter((part) => own(grounds.checks, part) && own(grounds.answers, part) === undefined),
  reach(check, grounds) {
    const value = own(grounds.answers, check.value);
    if (typeof value === 'number') return [check.below, check.atLeast, fallbackOf(check, grounds, value)];
    return [check.below, check.atLeast, ...Object.keys(check.fallback).map((band) => check.fallback[band]!)];
  },
  isGuess: (check, outcome) => outcome !== check.below && outcome !== check.atLeast,
};

function outcome(check: ComparisonCheck, grounds: Grounds): Id | undefined {
  const value = own(grounds.answers, check.value);
  if (typeof value !== 'number') return value === undefined ? undefined : UNKNOWN;
  // Nothing at all is short of whatever is needed.
  if (value === 0) return check.below;
  const against = own(grounds.answers, check.against);
  if (against === undefined) return own(grounds.checks, check.against) ? undefined : fallbackOf(check, grounds, value);
  if (typeof against !== 'number') return fallbackOf(check, grounds, value);
  return value < against ? check.below : check.atLeast;
}

/** Outcome where `against` cannot be read: a rule of thumb by the band of the value. */
function fallbackOf(check: ComparisonCheck, { checks }: Grounds, value: number): Id {
  const valueCheck = own(checks, check.value);
  const band = valueCheck?.kind === 'number' ? bandAt(valueCheck.bands, value) : undefined;
  return (band === undefined ? undefined : own(check.fallback, band)) ?? UNKNOWN;
}
