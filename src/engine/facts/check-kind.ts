import type { Check, CheckId, Facts, Id, Topic } from '@naosu/content';
import type { Answer } from '../progress.js';

/** What a check comes to: the id of an outcome, or of each item that holds. */
export type Fact = Facts[string];

/** What checks that are worked out are worked out from. */
export interface Grounds {
  readonly checks: Topic['checks'];
  /** Answers that the checks allow. */
  readonly answers: Readonly<Record<CheckId, Answer>>;
  /** Outcomes of the checks that are asked themselves. */
  readonly asked: Facts;
}

/** What may be known of checks of any kind. */
interface Kind<C extends Check> {
  /** Each answer leads to other questions: its parts are asked one by one. */
  readonly oneByOne?: true;
  /** Whether an outcome is a rule of thumb that stands in for what could not be read. */
  isGuess?(check: C, outcome: Fact): boolean;
}

/** All that is known of checks that the reader answers. */
export interface AskedKind<C extends Check> extends Kind<C> {
  readonly asked: true;
  allows(check: C, value: unknown): value is Answer;
  /** Ids that an answer is made of; none for a number. */
  ids(check: C): readonly Id[];
  outcome(check: C, answer: Answer): Fact;
  /** Outcomes that an answer can give, besides `unknown`. */
  reach(check: C): readonly Fact[];
}

/** All that is known of checks that are worked out from others, and never asked themselves. */
export interface WorkedOutKind<C extends Check> extends Kind<C> {
  readonly asked: false;
  /** What is asked for its sake. */
  parts(check: C): readonly CheckId[];
  /** Undefined while an open part can still change it; `unknown` where none is known. */
  outcome(check: C, grounds: Grounds): Id | undefined;
  /** Parts that can still change it, in the order in which to ask them; none once it is decided. */
  open(check: C, grounds: Grounds): readonly CheckId[];
  /** Outcomes that the open parts can still lead to. */
  reach(check: C, grounds: Grounds): readonly Id[];
}
