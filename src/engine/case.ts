import type { Symptom, Topic } from '@naosu/content';
import { knownFrom, type Known } from './facts/facts.js';
import { own } from './own.js';
import type { Progress } from './progress.js';

/** All that a decision depends on: a guide, what its reader did, and what follows from the answers, worked out once. */
export interface Case extends Known {
  readonly topic: Topic;
  readonly progress: Progress;
}

/** A case worked out: what its answers, and the symptom itself, say of every check. */
export function caseOf(topic: Topic, progress: Progress): Case {
  const says = symptomOf({ topic, progress })?.says;
  return { topic, progress, ...knownFrom(topic.checks, says ? { ...progress.answers, ...says } : progress.answers) };
}

/** The case with other progress; what follows from the answers is worked out anew only where something else was said. */
export function withProgress(kase: Case, progress: Progress): Case {
  const { symptom, answers } = kase.progress;
  return progress.answers === answers && progress.symptom === symptom ? { ...kase, progress } : caseOf(kase.topic, progress);
}

/** The symptom of a case; undefined in the picker, when a single fix runs, and when the guide does not have it. */
export function symptomOf({ topic, progress }: Pick<Case, 'topic' | 'progress'>): Symptom | undefined {
  return own(topic.symptoms, progress.symptom ?? '');
}
