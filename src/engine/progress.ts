import type { CheckId, FixId, Id, NeedId, StepId, SymptomId } from '@naosu/content';

/** An option id, a number in the check's unit, the ids of the items that hold, or `unknown`. */
export type Answer = string | number | readonly string[];

/**
 * How a fix ended. `worked`: the reader says so (of the second copy: it was made). `impossible`: cannot be done here, for
 * example no computer. `lacking`: something that it needs is missing. `skipped`: the reader passed it by.
 */
export const results = ['worked', 'not-worked', 'different-screen', 'impossible', 'lacking', 'skipped'] as const;
export type Result = (typeof results)[number];

export interface FixOutcome {
  readonly fix: FixId;
  readonly result: Result;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * One reader's case: ids, answers, outcomes, times; never a position and never text. What is shown is a function of the
 * content and of this.
 */
export interface Progress {
  /** The chosen symptom; absent in the picker and when a single fix runs. */
  readonly symptom?: SymptomId;
  /** The single fix that runs without a symptom. */
  readonly fix?: FixId;
  readonly answers: Readonly<Record<CheckId, Answer>>;
  /** In the order of time, at most one per fix: a later one replaces the earlier. */
  readonly outcomes: readonly FixOutcome[];
  /** Screen of choices → the option that is open. */
  readonly opened: Readonly<Record<FixId, FixId>>;
  /** Steps done, per fix. */
  readonly done: Readonly<Record<FixId, readonly StepId[]>>;
  /** Fixes whose ledger the reader confirmed. */
  readonly consents: readonly FixId[];
  /** Ledger lines that exist elsewhere or are not wanted, confirmed one by one, per fix. */
  readonly spared: Readonly<Record<FixId, readonly Id[]>>;
  /** What the reader does not have at hand. */
  readonly lacking: readonly NeedId[];
  /** End of a timed wait, `<fix>/<step>` → milliseconds since the epoch. */
  readonly waits: Readonly<Record<string, number>>;
  /** When the service side was found to be the likely cause, milliseconds since the epoch. */
  readonly waitingSince?: number;
  /** The reader goes on with gentle fixes although the service side is likely. */
  readonly goesOn?: true;
}

export const emptyProgress: Progress = {
  answers: {}, outcomes: [], opened: {}, done: {}, consents: [], spared: {}, lacking: [], waits: {},
};
