import type { CheckId, FixId, Id, StepId } from '@naosu/content';
import { accessTo } from '../ladder/access.js';
import { symptomOf, type Case } from '../case.js';
import { fixLadder, isAhead, type Ladder, type Rung } from '../ladder/fix-ladder.js';
import { nextOf } from '../next/next.js';
import { offeredOptions } from '../ladder/options.js';
import { resultOf } from '../ladder/outcome.js';
import { own } from '../own.js';
import { isServiceSide } from '../ladder/service.js';
import { stepsOf } from '../ladder/steps.js';

/** What the reader sees next. */
export type Screen =
  /** No symptom and no fix chosen. */
  | { readonly kind: 'symptoms' }
  /** One question that can be asked, never one that others decide. `before` is the fix that waits for it. */
  | { readonly kind: 'check'; readonly check: CheckId; readonly for: 'cause' | 'gate' | 'variant'; readonly before?: FixId }
  /** The options of a fix on one screen. */
  | { readonly kind: 'choices'; readonly fix: FixId }
  /** No second copy: what would be lost is to be confirmed item by item. `open` are the lines not yet confirmed. */
  | { readonly kind: 'losses'; readonly fix: FixId; readonly open: readonly Id[] }
  /** What is lost, kept and needed, before step 1. */
  | { readonly kind: 'consent'; readonly fix: FixId }
  /**
   * `before`: the second copy is offered because of this fix. `step` is the first step not done, out of `steps`. A checklist
   * shows all of its steps until the reader is through with it.
   */
  | {
    readonly kind: 'step'; readonly fix: FixId; readonly step: StepId; readonly steps: readonly StepId[];
    readonly checklist?: true; readonly before?: FixId;
  }
  /** All steps done: did it work? */
  | { readonly kind: 'outcome'; readonly fix: FixId; readonly steps: readonly StepId[]; readonly before?: FixId }
  /** The service side is the likely cause: workaround and a time to come back. `goOn`: gentle fixes are left to try. */
  | { readonly kind: 'wait'; readonly since: number; readonly goOn: boolean }
  | { readonly kind: 'resolved'; readonly fix: FixId }
  /** Nothing is left that may be tried. */
  | { readonly kind: 'handoff'; readonly because: 'exhausted' | 'locked' };

/** What the reader sees next; total, and a function of the case alone. */
export function screenOf(kase: Case, ladder: Ladder = fixLadder(kase)): Screen {
  const { progress } = kase;
  if (!hasLadder(kase)) return { kind: 'symptoms' };
  const solved = [...progress.outcomes].reverse().find((outcome) => outcome.result === 'worked' && ends(outcome.fix, kase));
  if (solved) return { kind: 'resolved', fix: solved.fix };
  const serviceSide = isServiceSide(kase);
  if (serviceSide && progress.goesOn === undefined) return waitScreen(kase, ladder.rungs.some(isAhead));
  const option = ladder.current && openOption(ladder.current.fix, kase);
  if (option !== undefined) return fixScreen(option, kase);
  const next = nextOf(kase, ladder);
  if (next) return 'check' in next ? { kind: 'check', check: next.check, for: 'cause' } : rungScreen(next.rung, kase);
  if (serviceSide) return waitScreen(kase, false);
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
  return access.state === 'gate' ? gateScreen(access.check, rung.before) : fixScreen(rung.fix, kase, rung.before);
}

const gateScreen = (check: CheckId, before: FixId): Screen => ({ kind: 'check', check, for: 'gate', before });

function fixScreen(fix: FixId, kase: Case, before?: FixId): Screen {
  const access = accessTo(fix, kase);
  switch (access.state) {
    case 'gate': return gateScreen(access.check, fix);
    case 'copy-first': return fixScreen(access.fix, kase, fix);
    case 'losses': return { kind: 'losses', fix, open: access.open };
    case 'consent': return { kind: 'consent', fix };
    // Locked fixes are never led to; a human is the way on should one be.
    case 'locked': return { kind: 'handoff', because: 'locked' };
    case 'open': return openScreen(fix, kase, before);
  }
}

function openScreen(id: FixId, kase: Case, before?: FixId): Screen {
  const { topic, progress, answers } = kase;
  const fix = topic.fixes[id]!;
  if (fix.options) return { kind: 'choices', fix: id };
  const variant = fix.variant !== undefined && own(topic.checks, fix.variant)?.kind === 'choice' ? fix.variant : undefined;
  if (variant !== undefined && own(answers, variant) === undefined) {
    return { kind: 'check', check: variant, for: 'variant', before: id };
  }
  const steps = stepsOf(id, kase);
  const open = steps.find((candidate) => !(own(progress.done, id) ?? []).includes(candidate));
  const rest = { fix: id, steps, ...(before === undefined ? {} : { before }) };
  // The last tick changes nothing but itself: the outcome is asked where the reader says so.
  const listed = fix.checklist && progress.through !== id;
  const step = open ?? (listed ? steps[steps.length - 1] : undefined);
  if (step === undefined || (fix.checklist && !listed)) return { kind: 'outcome', ...rest };
  return { kind: 'step', step, ...rest, ...(fix.checklist ? { checklist: true } : {}) };
}
