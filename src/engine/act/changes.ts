import { meanwhileFixes, type CheckId, type FixId, type StepId, type Topic } from '@naosu/content';
import { symptomOf, withProgress, type Case } from '../case.js';
import { questionsOf } from '../facts/facts.js';
import { own } from '../own.js';
import { emptyProgress, type Progress, type Result } from '../progress.js';
import { listsOf } from '../ladder/steps.js';
import { isServiceSide, serviceOf } from '../ladder/service.js';

/** The record without these keys. */
export function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/** The list with `id`, once. */
export const added = (list: readonly string[], id: string) => (list.includes(id) ? list : [...list, id]);

/** Progress without a wait for the service. */
export function serviceForgotten(progress: Progress): Progress {
  const { waitingSince, goesOn, ...rest } = progress;
  return waitingSince === undefined && goesOn === undefined ? progress : rest;
}

/** Without the answers of the gate. */
export function askedAgain(progress: Progress, topic: Topic): Progress {
  const { gate } = serviceOf({ topic, progress });
  return { ...progress, answers: without(progress.answers, questionsOf(topic, gate)) };
}

/** The case without a wait for the service where the answers no longer point there. */
export function endWait(kase: Case): Case {
  return isServiceSide(kase) ? kase : withProgress(kase, serviceForgotten(kase.progress));
}

/** What another symptom or fix begins with: the answers that outlive a symptom, and what is to be undone. */
export function begun(progress: Progress, topic: Topic): Progress {
  const { meanwhile } = serviceOf({ topic, progress });
  const kept = meanwhileFixes(topic);
  // The service works again: what was found of it before is no longer so.
  const over = progress.outcomes.some(({ fix, result }) => fix === meanwhile && result === 'worked');
  const { answers } = over ? askedAgain(progress, topic) : progress;
  const past = Object.keys(topic.checks).filter((id) => 'perSymptom' in topic.checks[id]!);
  return {
    ...emptyProgress,
    answers: without(answers, past),
    done: without(progress.done, Object.keys(progress.done).filter((fix) => !kept.includes(fix))),
  };
}

/** Progress with the symptom that an answer tells; where that symptom says the answer, it is no longer kept as one. */
export function led(progress: Progress, topic: Topic): Progress {
  const leads = symptomOf({ topic, progress })?.leadsTo ?? {};
  for (const check of Object.keys(leads)) {
    const answer = own(progress.answers, check);
    const symptom = own(leads[check]!, String(answer));
    if (symptom === undefined) continue;
    const next = begun({ ...progress, answers: without(progress.answers, [check]) }, topic);
    const said = own(topic.symptoms[symptom]?.says ?? {}, check) !== undefined;
    return { ...next, symptom, ...(said ? {} : { answers: { ...next.answers, [check]: answer! } }) };
  }
  return progress;
}

/** These are the steps done of a fix. */
export function withDone(progress: Progress, fix: FixId, steps: readonly StepId[]): Progress {
  return { ...progress, done: steps.length === 0 ? without(progress.done, [fix]) : { ...progress.done, [fix]: steps } };
}

/** The case with as much done of the fixes that differ by a check as was done before it was answered otherwise. */
export function inSamePlace(next: Case, before: Case, check: CheckId): Case {
  const { topic, progress: { done } } = before;
  const fixes = Object.keys(done).filter((fix) => own(topic.fixes, fix)?.variant === check);
  const progress = fixes.reduce((kept, fix) => {
    const count = listsOf(fix, before).filter((list) => list.every((step) => done[fix]!.includes(step))).length;
    return withDone(kept, fix, count === 0 ? done[fix]! : listsOf(fix, next).slice(0, count).flat());
  }, next.progress);
  return fixes.length === 0 ? next : withProgress(next, progress);
}

/** Steps, waits and outcome of a fix are forgotten; what the reader did meanwhile is not, since it may have to be undone. */
function cleared(progress: Progress, fix: FixId, topic: Topic): Progress {
  const waits = Object.keys(progress.waits).filter((key) => key.startsWith(`${fix}/`));
  return {
    ...progress,
    outcomes: progress.outcomes.filter((outcome) => outcome.fix !== fix),
    done: meanwhileFixes(topic).includes(fix) ? progress.done : without(progress.done, [fix]),
    waits: without(progress.waits, waits),
  };
}

/** A fix as if it had never been tried. */
export function reopened(progress: Progress, fix: FixId, topic: Topic): Progress {
  return { ...cleared(progress, fix, topic), consents: progress.consents.filter((consented) => consented !== fix) };
}

/**
 * Records an outcome as the last one. An option that did not work goes back to the screen of choices, which asks anew what its ways may
 * have changed:
 * a number that was read before.
 */
export function finished(progress: Progress, fix: FixId, result: Result, at: number | undefined, topic: Topic): Progress {
  const last = progress.outcomes[progress.outcomes.length - 1]?.at ?? 0;
  // A clock that was set back must not change the order.
  const time = Math.max(last, Math.round(at ?? last));
  const parents = Object.keys(progress.opened).filter((parent) => progress.opened[parent] === fix);
  const next = cleared(progress, fix, topic);
  const stale = result === 'not-worked' ? parents.flatMap((parent) => changedBy(parent, next, topic)) : [];
  return {
    ...next,
    ...(stale.length === 0 ? {} : { answers: without(next.answers, stale) }),
    outcomes: [...next.outcomes, { fix, result, at: time }],
    opened: result === 'worked' ? next.opened : without(next.opened, parents),
  };
}

/** The number that a screen of choices is about, where the reader could read it before. */
const changedBy = (id: FixId, { answers }: Progress, topic: Topic): readonly CheckId[] =>
  (own(topic.fixes, id)?.asks ?? []).flatMap((check) => questionsOf(topic, check).slice(0, 1))
    .filter((check) => typeof own(answers, check) === 'number');
