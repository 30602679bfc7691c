import { UNKNOWN, type CheckCard, type CheckId, type Id, type Topic } from '@naosu/content';
import { knownFrom, openParts } from '../facts/facts.js';
import { own } from '../own.js';
import type { Progress } from '../progress.js';

type Answers = Progress['answers'];

/** What a card that chooses between ways asks: one by one, what is known already first, and nothing that can change nothing any more; and
 * what it comes to. */
export function wayOf({ check: decision, keys = [] }: CheckCard, topic: Topic,
  answers: Answers): { readonly asked: readonly CheckId[]; readonly outcome: Id | undefined } {
  const asked: CheckId[] = [];
  const { answers: told } = knownFrom(topic.checks, answers);
  let taken: Answers = {};
  for (;;) {
    if (keys.some((key) => taken[key] === UNKNOWN)) return { asked, outcome: UNKNOWN };
    const known = knownFrom(topic.checks, taken);
    const open = openParts(topic, decision, known);
    const next = open.find((id) => (own(told, id) ?? UNKNOWN) !== UNKNOWN) ?? open[0];
    const outcome = own(known.facts, decision);
    if (next === undefined) return { asked, outcome: typeof outcome === 'string' ? outcome : undefined };
    asked.push(next);
    const answer = own(told, next);
    if (answer === undefined) return { asked, outcome: undefined };
    taken = { ...taken, [next]: answer };
  }
}
