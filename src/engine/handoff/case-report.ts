import type { CheckId, SymptomId, TopicId } from '@naosu/content';
import { caseOf, type Case } from '../case.js';
import { own } from '../own.js';
import type { Answer, FixOutcome, Result } from '../progress.js';
import type { HandoffReason } from './reasons.js';

/** What was done in a case, as ids, values and times. */
export interface CaseReport {
  readonly topic: TopicId;
  readonly symptom?: SymptomId;
  readonly answers: readonly { readonly check: CheckId; readonly value: Answer }[];
  /** Fixes that the reader did, in the order of time. */
  readonly tried: readonly FixOutcome[];
  /** Fixes that were passed by or could not be done. */
  readonly notTried: readonly FixOutcome[];
}

const really: readonly Result[] = ['worked', 'not-worked', 'different-screen'];

/** What a case holds that a human wants to know, of what the guide still has. */
export function caseReport({ topic, progress }: Pick<Case, 'topic' | 'progress'>): CaseReport {
  const { symptom, answers } = progress;
  const outcomes = progress.outcomes.filter(({ fix }) => own(topic.fixes, fix));
  return {
    topic: topic.id,
    ...(symptom === undefined ? {} : { symptom }),
    answers: Object.keys(answers).filter((check) => own(topic.checks, check)).map((check) => ({ check, value: answers[check]! })),
    tried: outcomes.filter(({ result }) => really.includes(result)),
    notTried: outcomes.filter(({ result }) => !really.includes(result)),
  };
}

/** What a case itself says about why a human is needed; undefined where it says nothing. */
export function reasonOf({ topic, progress }: Pick<Case, 'topic' | 'progress'>): HandoffReason | undefined {
  return progress.symptom === 'account-locked' || own(caseOf(topic, progress).answers, 'account-request') === 'locked' ? 'account'
    : undefined;
}
