import type { CheckId, FixId, Id, NeedId, StepId, SymptomId, Topic } from '@naosu/content';
import { isServiceSide } from './access.js';
import { factsOf } from './facts.js';
import { own } from './own.js';
import { emptyProgress, type Answer, type Progress, type Result } from './progress.js';

/** What the reader did. Times are milliseconds since the epoch. */
export type Action =
  /** Keeps the answers and clears the rest. */
  | { readonly type: 'choose-symptom'; readonly symptom: SymptomId }
  | { readonly type: 'choose-fix'; readonly fix: FixId }
  | { readonly type: 'answer'; readonly check: CheckId; readonly value: Answer }
  | { readonly type: 'clear-answer'; readonly check: CheckId }
  | { readonly type: 'open-option'; readonly fix: FixId; readonly option: FixId }
  | { readonly type: 'close-option'; readonly fix: FixId }
  | { readonly type: 'consent'; readonly fix: FixId }
  /** These ledger lines exist elsewhere or are not wanted. */
  | { readonly type: 'spare'; readonly fix: FixId; readonly lines: readonly Id[] }
  /** Something that would be lost is wanted: the fix is passed by. */
  | { readonly type: 'decline-losses'; readonly fix: FixId; readonly at?: number }
  | { readonly type: 'lack'; readonly fix: FixId; readonly need: NeedId; readonly at?: number }
  | { readonly type: 'have'; readonly need: NeedId }
  | { readonly type: 'finish-step'; readonly fix: FixId; readonly step: StepId }
  | { readonly type: 'finish-steps'; readonly fix: FixId; readonly steps: readonly StepId[] }
  /** Takes back the step done last. */
  | { readonly type: 'undo-step'; readonly fix: FixId }
  | { readonly type: 'finish'; readonly fix: FixId; readonly result: Exclude<Result, 'lacking'>; readonly at: number }
  /** Tries a fix again from the start: its consent is asked again too. */
  | { readonly type: 'reopen'; readonly fix: FixId }
  | { readonly type: 'start-wait'; readonly fix: FixId; readonly step: StepId; readonly until: number }
  | { readonly type: 'wait-for-service'; readonly at: number }
  | { readonly type: 'go-on' }
  /** Forgets the outage-and-scope answers, so that they are asked again; needs the topic. */
  | { readonly type: 'ask-service-again' }
  | { readonly type: 'start-over' };

/** Progress after what the reader did. Give the topic wherever there is one: answers to the gate depend on it. */
export function act(progress: Progress, action: Action, topic?: Topic): Progress {
  switch (action.type) {
    case 'choose-symptom': return { ...emptyProgress, answers: progress.answers, symptom: action.symptom };
    case 'choose-fix': return { ...emptyProgress, answers: progress.answers, fix: action.fix };
    case 'answer':
      return settled({ ...progress, answers: { ...progress.answers, [action.check]: action.value } }, topic);
    case 'clear-answer':
      return settled({ ...progress, answers: without(progress.answers, partsOf(action.check, topic)) }, topic);
    case 'open-option': {
      const fresh = reopened(progress, action.option);
      return { ...fresh, opened: { ...fresh.opened, [action.fix]: action.option } };
    }
    case 'close-option': return { ...progress, opened: without(progress.opened, [action.fix]) };
    case 'consent': return { ...progress, consents: added(progress.consents, action.fix) };
    case 'spare': {
      const lines = [...new Set([...(own(progress.spared, action.fix) ?? []), ...action.lines])];
      return lines.length === 0 ? progress : { ...progress, spared: { ...progress.spared, [action.fix]: lines } };
    }
    case 'decline-losses': return finished(progress, action.fix, 'skipped', action.at);
    case 'lack':
      return finished({ ...progress, lacking: added(progress.lacking, action.need) }, action.fix, 'lacking', action.at);
    case 'have': return { ...progress, lacking: progress.lacking.filter((need) => need !== action.need) };
    case 'finish-step': return withDone(progress, action.fix, added(own(progress.done, action.fix) ?? [], action.step));
    case 'finish-steps': return withDone(progress, action.fix, [...new Set([...(own(progress.done, action.fix) ?? []), ...action.steps])]);
    case 'undo-step': return withDone(progress, action.fix, (own(progress.done, action.fix) ?? []).slice(0, -1));
    case 'finish': return finished(progress, action.fix, action.result, action.at);
    case 'reopen': return reopened(progress, action.fix);
    case 'start-wait': return { ...progress, waits: { ...progress.waits, [`${action.fix}/${action.step}`]: action.until } };
    case 'wait-for-service': return { ...progress, waitingSince: action.at };
    case 'go-on': return { ...progress, goesOn: true };
    case 'ask-service-again':
      return serviceForgotten(topic ? { ...progress, answers: without(progress.answers, partsOf(topic.gate, topic)) } : progress);
    case 'start-over': return emptyProgress;
  }
}

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

const added = (list: readonly string[], id: string) => (list.includes(id) ? list : [...list, id]);

/** What is asked when this check is: itself, or its parts. */
function partsOf(id: CheckId, topic: Topic | undefined): readonly CheckId[] {
  const check = topic && own(topic.checks, id);
  if (check?.kind === 'triage') return check.parts;
  return check?.kind === 'comparison' ? [check.value, check.against] : [id];
}

function serviceForgotten(progress: Progress): Progress {
  const { waitingSince, goesOn, ...rest } = progress;
  return waitingSince === undefined && goesOn === undefined ? progress : rest;
}

/** A wait for the service ends as soon as the answers no longer point there. */
function settled(progress: Progress, topic: Topic | undefined): Progress {
  return !topic || isServiceSide(topic, factsOf(topic.checks, progress.answers)) ? progress : serviceForgotten(progress);
}

function withDone(progress: Progress, fix: FixId, steps: readonly StepId[]): Progress {
  return { ...progress, done: steps.length === 0 ? without(progress.done, [fix]) : { ...progress.done, [fix]: steps } };
}

/** Steps, waits and outcome of a fix are forgotten. */
function cleared(progress: Progress, fix: FixId): Progress {
  const waits = Object.keys(progress.waits).filter((key) => key.startsWith(`${fix}/`));
  return {
    ...progress,
    outcomes: progress.outcomes.filter((outcome) => outcome.fix !== fix),
    done: without(progress.done, [fix]),
    waits: without(progress.waits, waits),
  };
}

function reopened(progress: Progress, fix: FixId): Progress {
  return { ...cleared(progress, fix), consents: progress.consents.filter((consented) => consented !== fix) };
}

/** Records an outcome as the last one; an option that did not work goes back to the screen of choices. */
function finished(progress: Progress, fix: FixId, result: Result, at?: number): Progress {
  const last = progress.outcomes[progress.outcomes.length - 1]?.at ?? 0;
  // A clock that was set back must not change the order.
  const time = Math.max(last, Math.round(at ?? last));
  const parents = Object.keys(progress.opened).filter((parent) => progress.opened[parent] === fix);
  const next = cleared(progress, fix);
  return {
    ...next,
    outcomes: [...next.outcomes, { fix, result, at: time }],
    opened: result === 'worked' ? next.opened : without(next.opened, parents),
  };
}
