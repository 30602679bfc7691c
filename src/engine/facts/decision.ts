import { evaluate, factsIn, type Facts, UNKNOWN, type CheckId, type DecisionCheck, type Id } from '@naosu/content';
import { own } from '../own.js';
import type { Grounds, WorkedOutKind } from './check-kind.js';
import { choicesOf } from './parts.js';

/** Several choices that lead to one of several outcomes: `unknown` when every part is. */
export const decision: WorkedOutKind<DecisionCheck> = {
  asked: false,
  parts: (check) => check.parts,
  outcome(check, grounds) {
    const [outcome, ...others] = reach(check, grounds);
    return others.length === 0 ? outcome : undefined;
  },
  open(check, grounds) {
    const open = openOf(check, grounds);
    const waiting = ahead(check, open, grounds.asked).flatMap(({ waitsFor }) => waitsFor);
    return open.filter((part) => waiting.includes(part));
  },
  reach,
  oneByOne: true,
};

function reach(check: DecisionCheck, grounds: Grounds): readonly Id[] {
  const told = choicesOf(check, grounds).some((part) => (own(grounds.asked, part) ?? UNKNOWN) !== UNKNOWN);
  const open = openOf(check, grounds);
  if (!told && open.length === 0) return [UNKNOWN];
  const ids = ahead(check, open, grounds.asked).map(({ id }) => id);
  return told ? ids : [...ids, UNKNOWN];
}

const openOf = (check: DecisionCheck,
  grounds: Grounds) => choicesOf(check, grounds).filter((part) => own(grounds.asked, part) === undefined);

/** Outcomes that may still be taken, each with the open parts that it waits for; the one that holds already comes last. */
function ahead({ outcomes }: DecisionCheck, open: readonly CheckId[], asked: Facts) {
  const found: { readonly id: Id; readonly waitsFor: readonly CheckId[] }[] = [];
  for (const { id, when } of outcomes) {
    const value = when === undefined ? true : evaluate(when, asked);
    if (value === true) return [...found, { id, waitsFor: [] }];
    // What cannot be told holds no more than what is not so.
    const waitsFor = value === undefined ? factsIn(when).filter((fact) => open.includes(fact)) : [];
    if (waitsFor.length > 0) found.push({ id, waitsFor });
  }
  return found;
}
