import type { CheckId, FixId, Id, StepId } from '@naosu/content';
import { accessTo } from '../ladder/access.js';
import { symptomOf, type Case } from '../case.js';
import { openAsks } from '../ladder/asks.js';
import { fixLadder, isAhead, type Ladder, type Rung } from '../ladder/fix-ladder.js';
import { questionsIn } from './questions.js';
import { offeredOptions } from '../ladder/options.js';
import { resultOf } from '../ladder/outcome.js';
import { own } from '../own.js';
import { isServiceSide, serviceOf } from '../ladder/service.js';
import { listsOf } from '../ladder/steps.js';

/** What the reader sees next. */
export type Screen =
  /** No symptom and no fix chosen. */
  | { readonly kind: 'symptoms' }
  /**
   * Questions that can be asked, never what others decide: one, or those that decide something together, on one form. `before` is the fix
   * that waits for them.
   */
  | { readonly kind: 'check'; readonly checks: readonly CheckId[]; readonly for: 'cause' | 'gate' | 'variant'; readonly before?: FixId }
  /** The options of a fix on one screen. */
  | { readonly kind: 'choices'; readonly fix: FixId }
  /** What is lost, kept and needed, before step 1. `confirm`: no copy holds these, and the reader confirms them one by one. */
  | { readonly kind: 'consent'; readonly fix: FixId; readonly confirm: readonly Id[] }
  /**
   * `list` out of `steps`: what is done without a decision in between. `ends`: whether it worked is asked below it. `before`: the second
   * copy is offered because of this fix.
   */
  | {
    readonly kind: 'steps'; readonly fix: FixId; readonly list: readonly StepId[]; readonly steps: readonly StepId[];
    readonly ends: boolean; readonly before?: FixId;
  }
  /** A fix ended with a wait: did it work? */
  | { readonly kind: 'outcome'; readonly fix: FixId; readonly steps: readonly StepId[]; readonly before?: FixId }
  /** The service side is the likely cause: workaround and a time to come back. `goOn`: gentle fixes are left to try. */
  | { readonly kind: 'wait'; readonly since: number; readonly goOn: boolean }
  | { readonly kind: 'resolved'; readonly fix: FixId }
  /** Nothing is left that may be tried, or `unlikely`: nothing that is worth what it would cost. */
  | { readonly kind: 'handoff'; readonly because: 'exhausted' | 'locked' | 'unlikely' };

/** What the reader sees next; total, and a function of the case alone. */
export function screenOf(kase: Case, ladder: Ladder = fixLadder(kase)): Screen {
  const { progress } = kase;
  if (!hasLadder(kase)) return { kind: 'symptoms' };
  const solved = [...progress.outcomes].reverse().find((outcome) => outcome.result === 'worked' && ends(outcome.fix, kase));
  if (solved) return { kind: 'resolved', fix: solved.fix };
  const serviceSide = isServiceSide(kase);
  if (serviceSide && progress.goesOn === undefined) return waitScreen(kase, ladder.rungs.some(isAhead));
  const service = serviceAgain(kase);
  if (service.length > 0) return { kind: 'check', checks: service, for: 'cause' };
  const again = changedChoice(kase, ladder);
  if (again !== undefined) return fixScreen(again, kase);
  const option = ladder.current && openOption(ladder.current.fix, kase);
  if (option !== undefined) return fixScreen(option, kase);
  const checks = ladder.ask === undefined ? [] : questionsIn(ladder.ask, kase);
  if (checks.length > 0) return { kind: 'check', checks, for: 'cause' };
  if (ladder.current) return rungScreen(ladder.current, kase);
  if (serviceSide) return waitScreen(kase, false);
  const scope = scopeUnknown(kase);
  if (scope.length > 0) return { kind: 'check', checks: scope, for: 'cause' };
  if (ladder.rungs.some(({ beyond }) => beyond)) return { kind: 'handoff', because: 'unlikely' };
  return { kind: 'handoff', because: holdsBack(ladder) ? 'locked' : 'exhausted' };
}

/** A symptom or a single fix is chosen, and the guide has it. */
const hasLadder = (kase: Case) =>
  symptomOf(kase) !== undefined || (kase.progress.fix !== undefined && own(kase.topic.fixes, kase.progress.fix) !== undefined);

/** A second copy solves nothing, unless it is what the reader came for. */
const ends = (fix: FixId, { topic, progress }: Case) =>
  fix !== topic.secondCopy || (progress.symptom === undefined && progress.fix === fix);

const waitScreen = ({ progress }: Case, goOn: boolean): Screen => ({ kind: 'wait', since: progress.waitingSince ?? 0, goOn });

/** Something could still be tried, were it not locked. */
const holdsBack = ({ rungs, skipped }: Ladder) =>
  rungs.some((rung) => rung.access.state === 'locked' && (rung.result === undefined || rung.access.because === 'losses-declined')) ||
  skipped.some(({ why }) => why === 'lacking' || why === 'riskier-than-lacking');

/** The open option of a screen of choices, while it is offered, untried and not locked. */
function openOption(fix: FixId, kase: Case): FixId | undefined {
  const option = own(kase.progress.opened, fix);
  if (option === undefined || !offeredOptions(fix, kase).includes(option)) return undefined;
  return resultOf(option, kase) === undefined && accessTo(option, kase).state !== 'locked' ? option : undefined;
}

function rungScreen(rung: Rung, kase: Case): Screen {
  if (rung.before === undefined) return fixScreen(rung.fix, kase);
  // An hour at the computer is asked for only once the fix that needs it is known to be allowed.
  const access = accessTo(rung.before, kase);
  return access.state === 'gate' ? gateScreen(access.checks, rung.before) : fixScreen(rung.fix, kase, rung.before);
}

const gateScreen = (checks: readonly CheckId[], before: FixId): Screen => ({ kind: 'check', checks, for: 'gate', before });

/** Nobody is sent to a human over an outage that was not asked about. */
function scopeUnknown(kase: Case): readonly CheckId[] {
  const { gate } = serviceOf(kase);
  return symptomOf(kase)?.checks.includes(gate) && own(kase.facts, gate) === undefined ? questionsIn(gate, kase) : [];
}

/** The reader waited no more, and asks about the service again. */
function serviceAgain(kase: Case): readonly CheckId[] {
  const { gate, meanwhile } = serviceOf(kase);
  const last = kase.progress.outcomes[kase.progress.outcomes.length - 1];
  return last?.fix === meanwhile && last.result === 'skipped' ? questionsIn(gate, kase) : [];
}

/** A screen of choices, one of which was tried last, that asks anew what it is about. */
function changedChoice(kase: Case, { rungs }: Ladder): FixId | undefined {
  const last = kase.progress.outcomes[kase.progress.outcomes.length - 1];
  const choice = rungs.find(({ fix, result }) => result === undefined && kase.topic.fixes[fix]!.options?.includes(last?.fix ?? ''))?.fix;
  return choice !== undefined && openAsks(choice, kase).length > 0 ? choice : undefined;
}

function fixScreen(fix: FixId, kase: Case, before?: FixId): Screen {
  const [ask] = openAsks(fix, kase);
  if (ask !== undefined) return { kind: 'check', checks: questionsIn(ask, kase), for: 'cause', before: fix };
  const access = accessTo(fix, kase);
  switch (access.state) {
    case 'gate': return gateScreen(access.checks, fix);
    case 'copy-first': return fixScreen(access.fix, kase, fix);
    case 'consent': return { kind: 'consent', fix, confirm: access.confirm };
    // Locked fixes are never led to; a human is the way on should one be.
    case 'locked': return { kind: 'handoff', because: 'locked' };
    case 'open': return openScreen(fix, kase, before);
  }
}

function openScreen(id: FixId, kase: Case, before?: FixId): Screen {
  const { topic, progress, answers } = kase;
  const { options, variant } = topic.fixes[id]!;
  if (options) return { kind: 'choices', fix: id };
  if (variant !== undefined && own(topic.checks, variant)?.kind === 'choice' && own(answers, variant) === undefined) {
    return { kind: 'check', checks: [variant], for: 'variant', before: id };
  }
  const lists = listsOf(id, kase);
  const steps = lists.flat();
  const done = own(progress.done, id) ?? [];
  const rest = { fix: id, steps, ...(before === undefined ? {} : { before }) };
  const last = lists[lists.length - 1] ?? [];
  const timed = topic.fixes[id]!.steps.some((step) => step.waitSeconds !== undefined && step.id === last[0] && last.length === 1);
  // The last tick changes nothing but itself: the outcome is asked below the list.
  const list = lists.find((steps) => steps.some((step) => !done.includes(step))) ?? (timed ? undefined : last);
  return list ? { kind: 'steps', list, ends: list === last && !timed, ...rest } : { kind: 'outcome', ...rest };
}
