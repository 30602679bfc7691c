import { factsIn } from '../../condition.js';
import type { Check, CheckId, ChecklistCheck, ChoiceCheck, Condition, Id, NumberCheck } from '../../types.js';
import { own, rule } from '../rule.js';
import { gapIn, hintOnBands } from './bands.js';
import type { CheckKind } from './check-kind.js';
import { comparison } from './comparison.js';
import { decision } from './decision.js';
import { triage } from './triage.js';

const choice: CheckKind<ChoiceCheck> = { outcomes: ({ options }) => options };

const number: CheckKind<NumberCheck> = {
  outcomes: ({ bands }) => bands.map(({ id }) => id),
  mistakes({ bands }, _, report) {
    const gap = bands[0] && bands[0].from < 0 ? 'the first band starts below 0' : gapIn(bands, 0);
    if (gap) report('bands', gap, hintOnBands('0'), bands);
  },
};

const checklist: CheckKind<ChecklistCheck> = { outcomes: ({ items }) => items, many: true };

/** A new kind is one more line here, and in the engine's table of the same name. */
const kinds: { readonly [K in Check['kind']]: CheckKind<Extract<Check, { kind: K }>> } = {
  choice, number, checklist, triage, decision, comparison,
};

const kindOf = (check: Check): CheckKind<Check> => kinds[check.kind];

/** What a check can come out as, apart from `unknown`; for a checklist the ids of its items. */
export const outcomesOf = (check: Check): readonly Id[] => kindOf(check).outcomes(check);

/** Whether several outcomes of a check hold at once. */
export const hasMany = (check: Check): boolean => kindOf(check).many === true;

/** The checks that one is worked out from, by the place that names them; none where it is asked itself. */
export const workedOutFrom = (check: Check): Readonly<Record<string, readonly CheckId[]>> => kindOf(check).parts?.(check) ?? {};

/** The conditions that a check holds, by their place. */
export const conditionsOf = (check: Check): Readonly<Record<string, Condition | undefined>> => kindOf(check).conditions?.(check) ?? {};

/** Every check whose outcome counts for one: its parts, and what its conditions look at. */
export const behind = (check: Check): readonly CheckId[] =>
  [...Object.values(workedOutFrom(check)).flat(), ...Object.values(conditionsOf(check)).flatMap(factsIn)];

const isWorkedOut = (check: Check | undefined) => check !== undefined && kindOf(check).parts !== undefined;

/** Each check keeps what its kind has to keep, and looks at no other that is worked out itself. */
export const checks = rule('checks', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, check] of Object.entries(topic.checks)) {
      kindOf(check).mistakes?.(check, topic, (...problem) => report(`check/${id}`, ...problem));
      for (const [path, when] of Object.entries(conditionsOf(check))) {
        const fact = factsIn(when).find((looked) => isWorkedOut(own(topic.checks, looked)));
        if (fact !== undefined) report(`check/${id}`, path, `"${fact}" is not asked itself`, 'Test what it is worked out from.', fact);
      }
    }
  }
});
