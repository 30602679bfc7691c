import { type CardVerdict, type CheckCard, type Facts, UNKNOWN, cards, topicIds, type CheckId, type FixId, type Id, type Topic,
  type TopicId } from '@naosu/content';
import { knownFrom } from '../facts/facts.js';
import { isOffered } from '../ladder/offered.js';
import { wayOf } from './choosers.js';
import { own } from '../own.js';
import type { Progress } from '../progress.js';

export type CheckerId = keyof typeof cards;
/** What the content says of a card. */
export const cardOf = (checker: CheckerId): CheckCard => cards[checker];

/** The guide that a card takes its texts from. */
export const topicOf = (checker: CheckerId): TopicId => cards[checker].topic;

/** Checks that stand alone as a card, but for those of a guide that this build leaves out. */
export const checkerIds = (Object.keys(cards) as readonly CheckerId[]).filter((id) => topicIds.includes(topicOf(id)));

/** What a card concludes from the answers. */
export interface Verdict {
  readonly tone: CardVerdict['tone'];
  /** Outcome of the check; where `proof` is set, that cause is what it says. */
  readonly outcome: Id;
  /** The cause that the answers prove. */
  readonly proof?: Id;
  /** It rests on a rule of thumb. */
  readonly ruleOfThumb: boolean;
  /** What to do next; absent where nothing needs doing. */
  readonly fix?: FixId;
  /** Conditions that do not hold. */
  readonly missing: readonly Id[];
}

type Answers = Progress['answers'];

const firstOffered = (fixes: readonly FixId[], topic: Topic, facts: Facts) => fixes.find((id) => {
  const fix = own(topic.fixes, id);
  return fix && isOffered(fix, facts);
});

function judged({ tone, ruleOfThumb, fixes }: CardVerdict, outcome: Id, topic: Topic, facts: Facts, more: Partial<Verdict> = {}): Verdict {
  const fix = firstOffered(fixes, topic, facts);
  return { tone, ruleOfThumb: ruleOfThumb === true, outcome, missing: [], ...(fix === undefined ? {} : { fix }), ...more };
}

/** What a card says, or undefined while the answers do not decide it; `backup-time` has a range instead. */
export function verdictFor(checker: CheckerId, topic: Topic, answers: Answers): Verdict | undefined {
  const card = cardOf(checker);
  if (checker === 'backup-time') return undefined;
  // A number that the reader leaves out is one that cannot be read: the rule of thumb stands in until it is there.
  const { facts } = knownFrom(topic.checks, { 'next-backup-size': UNKNOWN, ...answers });
  if (card.remedies) return conditionsVerdict(card, topic, answers, facts);
  const { proof } = card;
  if (proof && own(facts, proof.check) === proof.outcome)
    return judged(proof.verdict, proof.outcome, topic, facts, { proof: proof.cause });
  const outcome = card.keys ? wayOf(card, topic, answers).outcome : own(facts, card.check);
  const found = typeof outcome === 'string' ? own(card.verdicts, outcome) : undefined;
  return found && judged(found, outcome as Id, topic, facts);
}

function conditionsVerdict({ check: id, remedies = {}, verdicts }: CheckCard, topic: Topic, answers: Answers,
  facts: Facts): Verdict | undefined {
  const check = own(topic.checks, id);
  const held = own(facts, id);
  if (check?.kind !== 'checklist' || !Array.isArray(held)) return undefined;
  const missing = check.items.filter((item) => !held.includes(item));
  const outcome = missing.length === 0 ? 'complete' : 'missing';
  const fixes = Object.keys(remedies).filter((item) => missing.includes(item)).map((item) => remedies[item]!);
  const verdict = verdicts[outcome]!;
  return judged({ ...verdict, fixes: [...fixes, ...verdict.fixes] }, outcome, topic, facts, { missing });
}

/** Answers by which the time for a backup is estimated. */
export const timeChecks = { size: 'next-backup-size', run: 'backup-run', speed: 'upload-speed' } as const;

/** The checks that a card may ask, in order; one that chooses asks parts of its decision. */
export function mayAsk(checker: CheckerId, topic: Topic): readonly CheckId[] {
  const card = cardOf(checker);
  const check = own(topic.checks, card.check);
  return card.asks ?? (check?.kind === 'decision' ? check.parts : []);
}

/** The checks that a card asks now, in the order of `mayAsk`. */
export function askedNow(checker: CheckerId, topic: Topic, answers: Answers): readonly CheckId[] {
  const card = cardOf(checker);
  const asked = card.keys && wayOf(card, topic, answers).asked;
  return mayAsk(checker, topic).filter((id) => !asked || asked.includes(id));
}

/** Days after which Apple may delete a backup that is no longer made. */
export const keptDays = 180;
