import type { CheckId, FixId, Id, NeedId, StepId, SymptomId } from '@naosu/content';
import { withProgress, type Case } from '../case.js';
import { questionsOf } from '../facts/facts.js';
import { serviceOf } from '../ladder/service.js';
import { listsOf } from '../ladder/steps.js';
import { own } from '../own.js';
import { emptyProgress, type Answer, type Progress, type Result } from '../progress.js';
import { added, askedAgain, begun, finished, inSamePlace, led, reopened, serviceForgotten, endWait, withDone, without } from './changes.js';

/** What the reader did. Times are milliseconds since the epoch. */
export type Action =
  /** Keeps the answers and what is to be undone, and clears the rest. */
  | { readonly type: 'choose-symptom'; readonly symptom: SymptomId }
  | { readonly type: 'choose-fix'; readonly fix: FixId }
  /** May tell another symptom, which is then the one that runs. */
  | { readonly type: 'answer'; readonly check: CheckId; readonly value: Answer }
  /** All of a form at once. */
  | { readonly type: 'answer-form'; readonly answers: Progress['answers'] }
  | { readonly type: 'clear-answer'; readonly check: CheckId }
  | { readonly type: 'open-option'; readonly fix: FixId; readonly option: FixId }
  | { readonly type: 'close-option'; readonly fix: FixId }
  /** `spared`: these ledger lines exist elsewhere or are not wanted. */
  | { readonly type: 'consent'; readonly fix: FixId; readonly spared?: readonly Id[] }
  | { readonly type: 'lack'; readonly fix: FixId; readonly need: NeedId; readonly at?: number }
  | { readonly type: 'have'; readonly need: NeedId }
  | { readonly type: 'finish-step'; readonly fix: FixId; readonly step: StepId }
  /** All of these steps are done. */
  | { readonly type: 'finish-steps'; readonly fix: FixId; readonly steps: readonly StepId[] }
  /** Takes back one step, wherever it stands. */
  | { readonly type: 'unfinish-step'; readonly fix: FixId; readonly step: StepId }
  /** Goes back to the list of steps before; after the last one, to that. */
  | { readonly type: 'undo-list'; readonly fix: FixId }
  | { readonly type: 'finish'; readonly fix: FixId; readonly result: Exclude<Result, 'lacking'>; readonly at: number }
  /** Tries a fix again from the start: its consent is asked again too. */
  | { readonly type: 'reopen'; readonly fix: FixId }
  | { readonly type: 'start-wait'; readonly fix: FixId; readonly step: StepId; readonly until: number }
  | { readonly type: 'wait-for-service'; readonly at: number }
  | { readonly type: 'go-on' }
  /** Forgets the outage-and-scope answers, so that they are asked again. */
  | { readonly type: 'ask-service-again' }
  | { readonly type: 'start-over' };

/** The case after what the reader did. */
export function act(kase: Case, action: Action): Case {
  const next = withProgress(kase, after(kase, action));
  if (action.type === 'answer' && next.progress.symptom === kase.progress.symptom) return endWait(inSamePlace(next, kase, action.check));
  return next.progress.answers === kase.progress.answers ? next : endWait(next);
}

function after(kase: Case, action: Action): Progress {
  const { topic, progress } = kase;
  switch (action.type) {
    case 'choose-symptom': return { ...begun(progress, topic), symptom: action.symptom };
    case 'choose-fix': return { ...begun(progress, topic), fix: action.fix };
    case 'answer': return led({ ...progress, answers: { ...progress.answers, [action.check]: action.value } }, topic);
    case 'answer-form': return led({ ...progress, answers: { ...progress.answers, ...action.answers } }, topic);
    case 'clear-answer': return { ...progress, answers: without(progress.answers, questionsOf(topic, action.check)) };
    case 'open-option': {
      const fresh = reopened(progress, action.option, topic);
      return { ...fresh, opened: { ...fresh.opened, [action.fix]: action.option } };
    }
    case 'close-option': return { ...progress, opened: without(progress.opened, [action.fix]) };
    case 'consent': {
      const lines = [...new Set([...(own(progress.spared, action.fix) ?? []), ...(action.spared ?? [])])];
      const spared = lines.length === 0 ? progress.spared : { ...progress.spared, [action.fix]: lines };
      return { ...progress, consents: added(progress.consents, action.fix), spared };
    }
    case 'lack':
      return finished({ ...progress, lacking: added(progress.lacking, action.need) }, action.fix, 'lacking', action.at, topic);
    case 'have': return { ...progress, lacking: progress.lacking.filter((need) => need !== action.need) };
    case 'finish-step': return withDone(progress, action.fix, added(doneOf(progress, action.fix), action.step));
    case 'finish-steps': return withDone(progress, action.fix, [...new Set([...doneOf(progress, action.fix), ...action.steps])]);
    case 'unfinish-step': return withDone(progress, action.fix, doneOf(progress, action.fix).filter((step) => step !== action.step));
    case 'undo-list': {
      const lists = listsOf(action.fix, kase);
      const at = lists.findIndex((list) => !list.every((step) => doneOf(progress, action.fix).includes(step)));
      return withDone(progress, action.fix, lists.slice(0, Math.max(0, (at < 0 ? lists.length : at) - 1)).flat());
    }
    case 'finish': return finished(progress, action.fix, action.result, action.at, topic);
    case 'reopen': return reopened(progress, action.fix, topic);
    case 'start-wait': return { ...progress, waits: { ...progress.waits, [`${action.fix}/${action.step}`]: action.until } };
    case 'wait-for-service': return { ...progress, waitingSince: action.at };
    case 'go-on': return { ...progress, goesOn: true };
    case 'ask-service-again': return finished(serviceForgotten(askedAgain(progress, topic)), serviceOf(kase).meanwhile, 'skipped',
      undefined, topic);
    case 'start-over': return emptyProgress;
  }
}

const doneOf = ({ done }: Progress, fix: FixId): readonly StepId[] => own(done, fix) ?? [];
