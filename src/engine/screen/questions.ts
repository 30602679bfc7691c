import type { CheckId } from '@naosu/content';
import { withProgress, type Case } from '../case.js';
import { kindOf } from '../facts/check-kinds.js';
import { openParts } from '../facts/facts.js';
import { own } from '../own.js';
import type { Progress } from '../progress.js';

/** The questions that decide a check and stand on one form; where each answer leads to other questions, the first of them alone. */
export function questionsIn(id: CheckId, kase: Case): readonly CheckId[] {
  const open = openParts(kase.topic, id, kase);
  const check = own(kase.topic.checks, id);
  return check && kindOf(check).oneByOne ? open.slice(0, 1) : open;
}

/** Those of the questions on a form that are still needed once these answers are given. */
export function neededOf(questions: readonly CheckId[], given: Progress['answers'], kase: Case): readonly CheckId[] {
  const then = withProgress(kase, { ...kase.progress, answers: { ...kase.progress.answers, ...given } });
  const wholes = Object.keys(kase.topic.checks)
    .filter((id) => questions.every((question) => openParts(kase.topic, id, kase).includes(question)));
  const needed = wholes.flatMap((id) => openParts(kase.topic, id, then));
  return questions.filter((question) => needed.includes(question) && own(given, question) === undefined);
}
