import type { AskedCheck, Check, CheckId, Facts, Id, Topic } from '@naosu/content';
import { own } from '../own.js';
import type { Answer } from '../progress.js';
import type { Fact, Grounds } from './check-kind.js';
import { kindOf } from './check-kinds.js';

type Answers = Readonly<Record<CheckId, Answer>>;

/** What answers say of the checks of a guide. */
export interface Known {
  /** Those that the checks allow. */
  readonly answers: Answers;
  /** Outcomes of the checks that are asked themselves. */
  readonly asked: Facts;
  /** Outcomes of all checks that are answered or decided. */
  readonly facts: Facts;
}

/** Whether a check is asked itself, and not worked out from others. */
export const isAsked = (check: Check): check is AskedCheck => kindOf(check).asked;


/** Whether `value` is an answer that this check allows. What is worked out from other checks is never answered itself. */
export function isAnswer(check: Check, value: unknown): value is Answer {
  const kind = kindOf(check);
  return kind.asked && kind.allows(check, value);
}

/** Ids that an answer to a check is made of: options of a choice, items of a checklist. */
export function idsOf(check: Check): readonly Id[] {
  const kind = kindOf(check);
  return kind.asked ? kind.ids(check) : [];
}

/** The questions that a check comes down to: itself, or its parts. */
export function questionsOf(topic: Topic, id: CheckId): readonly CheckId[] {
  const check = own(topic.checks, id);
  const kind = check && kindOf(check);
  return kind && !kind.asked ? kind.parts(check) : [id];
}

/** What answers say of every check: the one pass over a guide's facts. */
export function knownFrom(checks: Topic['checks'], given: Answers): Known {
  const answers: Record<CheckId, Answer> = {};
  const asked: Record<CheckId, Fact> = {};
  const worked: Record<CheckId, Fact> = {};
  for (const id of Object.keys(checks)) {
    const check = checks[id]!;
    const kind = kindOf(check);
    const answer = own(given, id);
    if (!kind.asked || !kind.allows(check, answer)) continue;
    answers[id] = answer;
    asked[id] = kind.outcome(check, answer);
  }
  for (const id of Object.keys(checks)) {
    const kind = kindOf(checks[id]!);
    const outcome = kind.asked ? undefined : kind.outcome(checks[id]!, { checks, answers, asked });
    if (outcome !== undefined) worked[id] = outcome;
  }
  return { answers, asked, facts: { ...asked, ...worked } };
}

const groundsOf = (checks: Topic['checks'], { answers, asked }: Known): Grounds => ({ checks, answers, asked });

/** The questions that are still needed to decide a check, in the order in which to ask them. */
export function openParts({ checks }: Topic, id: CheckId, known: Known): readonly CheckId[] {
  const check = own(checks, id);
  if (!check) return [];
  const kind = kindOf(check);
  if (!kind.asked) return kind.open(check, groundsOf(checks, known));
  return own(known.answers, id) === undefined ? [id] : [];
}

/** Outcomes that an open check can still come to, besides `unknown`. */
export function reachOf({ checks }: Topic, id: CheckId, known: Known): readonly Fact[] {
  const check = own(checks, id);
  if (!check) return [];
  const kind = kindOf(check);
  return kind.asked ? kind.reach(check) : kind.reach(check, groundsOf(checks, known));
}
