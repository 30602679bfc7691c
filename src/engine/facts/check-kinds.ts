import { UNKNOWN, type AskedCheck, type Check, type ChecklistCheck, type ChoiceCheck, type NumberCheck } from '@naosu/content';
import type { Answer } from '../progress.js';
import { bandAt } from './band.js';
import type { AskedKind, WorkedOutKind } from './check-kind.js';
import { comparison } from './comparison.js';
import { decision } from './decision.js';
import { most } from './quantity.js';
import { triage } from './triage.js';

/** One of several options. */
const choice: AskedKind<ChoiceCheck> = {
  asked: true,
  allows: (check, value): value is Answer => value === UNKNOWN || (typeof value === 'string' && check.options.includes(value)),
  ids: (check) => check.options,
  outcome: (check, answer) => answer as string,
  reach: (check) => check.options,
};

/** A number, whose outcome is the band that holds it. */
const number: AskedKind<NumberCheck> = {
  asked: true,
  allows: (check, value): value is Answer => value === UNKNOWN || (typeof value === 'number' && value >= 0 && value <= most[check.unit]),
  ids: () => [],
  outcome: (check, answer) => (typeof answer === 'number' ? bandAt(check.bands, answer) : undefined) ?? UNKNOWN,
  reach: (check) => check.bands.map((band) => band.id),
};

/** The items that hold. */
const checklist: AskedKind<ChecklistCheck> = {
  asked: true,
  allows: (check, value): value is Answer =>
    value === UNKNOWN || (Array.isArray(value) && value.every((item) => check.items.includes(item as string))),
  ids: (check) => check.items,
  outcome: (check, answer) => answer as readonly string[],
  reach: (check) => [[], ...check.items.map((item) => [item]), check.items],
};

type KindOf<C extends Check> = C extends AskedCheck ? AskedKind<C> : WorkedOutKind<C>;

/** All that the engine knows of each kind of check: a new kind is one more line. */
const kinds: { readonly [K in Check['kind']]: KindOf<Extract<Check, { kind: K }>> } = {
  choice, number, checklist, triage, decision, comparison,
};

/** What is known of checks of this kind. */
export const kindOf = (check: Check): AskedKind<Check> | WorkedOutKind<Check> =>
  kinds[check.kind] as unknown as AskedKind<Check> | WorkedOutKind<Check>;
