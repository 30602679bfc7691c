import { UNKNOWN, type ChecklistCheck, type ChoiceCheck, type NumberCheck } from '@naosu/content';
import type { Answer } from '../progress.js';
import { bandAt } from './band.js';
import type { AskedKind } from './check-kind.js';
import { most } from './quantity.js';

/** One of several options. */
export const choice: AskedKind<ChoiceCheck> = {
  asked: true,
  allows: (check, value): value is Answer => value === UNKNOWN || (typeof value === 'string' && check.options.includes(value)),
  ids: (check) => check.options,
  outcome: (check, answer) => answer as string,
  reach: (check) => check.options,
};

/** A number, whose outcome is the band that holds it. */
export const number: AskedKind<NumberCheck> = {
  asked: true,
  allows: (check, value): value is Answer => value === UNKNOWN || (typeof value === 'number' && value >= 0 && value <= most[check.unit]),
  ids: () => [],
  outcome: (check, answer) => (typeof answer === 'number' ? bandAt(check.bands, answer) : undefined) ?? UNKNOWN,
  reach: (check) => check.bands.map((band) => band.id),
};

/** The items that hold. */
export const checklist: AskedKind<ChecklistCheck> = {
  asked: true,
  allows: (check, value): value is Answer =>
    value === UNKNOWN || (Array.isArray(value) && value.every((item) => check.items.includes(item as string))),
  ids: (check) => check.items,
  outcome: (check, answer) => answer as readonly string[],
  reach: (check) => [[], ...check.items.map((item) => [item]), check.items],
};
