import { UNKNOWN, type CheckId, type Id, type TableId, type Topic, type TopicId } from '@naosu/content';
import { answerTo, factsOf, openParts } from '../facts/facts.js';
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
  'app-password': { topic: 'mail', decision: 'app-password-needed', table: 'app-password-by-app', keys: ['mail-device', 'added-as', 'mail-app'] },
};

/** What a chooser asks: one by one, what is known already first, and nothing that can change nothing any more; and what it comes to. */
export function chosen({ decision, keys }: Chooser, topic: Topic, answers: Answers): { readonly asked: readonly CheckId[]; readonly outcome: Id | undefined } {
  const asked: CheckId[] = [];
  let known: Answers = {};
  const answerOf = (id: CheckId) => answerTo(topic.checks, id, answers);
  for (;;) {
    if (keys.some((key) => known[key] === UNKNOWN)) return { asked, outcome: UNKNOWN };
    const open = openParts(topic, decision, known);
    const next = open.find((id) => (answerOf(id) ?? UNKNOWN) !== UNKNOWN) ?? open[0];
    if (next === undefined) return { asked, outcome: outcomeOf(decision, topic, known) };
    asked.push(next);
    const answer = answerOf(next);
    if (answer === undefined) return { asked, outcome: undefined };
    known = { ...known, [next]: answer };
  }
}

function outcomeOf(decision: CheckId, topic: Topic, answers: Answers): Id | undefined {
  const outcome = own(factsOf(topic.checks, answers), decision);
  return typeof outcome === 'string' ? outcome : undefined;
}
