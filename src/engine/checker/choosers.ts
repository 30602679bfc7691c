import { UNKNOWN, type CheckId, type Id, type TableId, type Topic, type TopicId } from '@naosu/content';
import { knownFrom, openParts } from '../facts/facts.js';
import { own } from '../own.js';
import type { Progress } from '../progress.js';

type Answers = Progress['answers'];

/** A card that chooses between several ways. */
export interface Chooser {
  readonly topic: TopicId;
  /** The decision that it stands for. */
  readonly decision: CheckId;
  /** Compares the ways. */
  readonly table: TableId;
  /** Parts of the decision: where one of them cannot be told, nothing is chosen. */
  readonly keys: readonly CheckId[];
}

/** The cards that choose between several ways, by their ids. */
export const choosers: Readonly<Partial<Record<string, Chooser>>> = {
  'push-or-fetch': { topic: 'mail', decision: 'push-or-fetch', table: 'push-and-fetch', keys: [] },
  'app-password': { topic: 'mail', decision: 'app-password-needed', table: 'app-password-by-app',
    keys: ['mail-device', 'added-as', 'mail-app'] },
};

/** What a chooser asks: one by one, what is known already first, and nothing that can change nothing any more; and what it comes to. */
export function chosen({ decision, keys }: Chooser, topic: Topic,
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
