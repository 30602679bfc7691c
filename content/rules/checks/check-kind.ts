import type { Check, CheckId, Condition, Id, Topic } from '../../types.js';

/** Says one problem of the check at hand; `path` is dotted and inside it. */
export type ReportOfCheck = (path: string, message: string, hint: string, value?: unknown) => void;

/** All that the rules know of one kind of check. */
export interface CheckKind<C extends Check> {
  /** What it can come out as, apart from `unknown`; where several hold at once, each of them. */
  outcomes(check: C): readonly Id[];
  /** Several outcomes hold at once, or none: they are tested with `has` and `lacks`. */
  readonly many?: true;
  /** The checks that it is worked out from, by the place that names them; absent where it is asked itself. */
  parts?(check: C): Readonly<Record<string, readonly CheckId[]>>;
  /** The conditions that it holds, by their place. */
  conditions?(check: C): Readonly<Record<string, Condition | undefined>>;
  /** Reports what is wrong with one, beyond ids that there are not. */
  mistakes?(check: C, topic: Topic, report: ReportOfCheck): void;
}
