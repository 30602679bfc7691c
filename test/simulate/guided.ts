import { UNKNOWN, type CheckId, type FixId, type Topic } from '@naosu/content';
import { act, type Action } from '../../src/engine/act/action.js';
import { caseOf, type Case } from '../../src/engine/case.js';
import { orderedOptions } from '../../src/engine/ladder/options.js';
import { emptyProgress, type Answer, type Progress } from '../../src/engine/progress.js';
import { neededOf } from '../../src/engine/screen/questions.js';
import { screenOf, type Screen } from '../../src/engine/screen/screen.js';
import { serviceOf } from '../../src/engine/ladder/service.js';
import { checkMinutes, checkTaps, fixMinutes, outageMinutes, screenMinutes } from './costs.js';
import { afterFault, type Faults } from './faults.js';
import { asTaken, draw } from './random.js';
import { closed, countDone, newTally, type Tally } from './tally.js';
import { doesCure, isOutage, type Truth, type World } from './world.js';

/** How a reader goes about it. */
export interface Habit {
  /** Share of the questions that the reader cannot answer. */
  readonly unsure: number;
  /** Ways of a screen of choices that are tried. */
  readonly ways: 'one' | 'every';
  readonly hasComputer: boolean;
  readonly faults?: Faults;
}

const mostScreens = 600;

/** What a reader says to a question, the same each time. */
export function answerOf({ answers, seed }: World, { unsure }: Habit, check: CheckId): Answer {
  return draw('unsure', check, seed) < unsure ? UNKNOWN : answers[check] ?? UNKNOWN;
}

/** One reader's way through the guide, until it is solved or a human is to help. */
export function guided(world: World, habit: Habit, truth: Truth): Tally {
  const tally = newTally();
  const { topic, symptom } = world;
  let kase = act(caseOf(topic, emptyProgress), { type: 'choose-symptom', symptom });
  while (tally.screens < mostScreens) {
    const screen = shownIn(kase);
    if (screen.kind === 'resolved') return closed({ ...tally, solved: true });
    if (screen.kind === 'handoff') {
      tally.untilFirst ??= tally.screens;
      return closed(tally);
    }
    const action = reactionTo(screen, kase, { world, habit, truth, tally });
    if (!action) return closed(tally);
    const next = act(kase, action);
    kase = habit.faults ? afterFault(kase, next, habit.faults, `${world.seed}/${tally.screens}`) : next;
  }
  throw new Error(`${world.seed} goes round in circles.`);
}

interface Reader {
  readonly world: World;
  readonly habit: Habit;
  readonly truth: Truth;
  readonly tally: Tally;
}

/** What the reader does on a screen, and what that costs; undefined where nothing is left to do. */
function reactionTo(screen: Screen, kase: Case, reader: Reader): Action | undefined {
  const { tally } = reader;
  see(tally, screen);
  switch (screen.kind) {
    case 'check': return answered(screen.checks, kase, reader);
    case 'choices': return choiceOn(screen.fix, kase, reader);
    case 'consent': return consented(screen.fix, screen.confirm, reader);
    case 'steps': return doneAt(screen, kase, reader);
    case 'outcome': return finish(screen.fix, outcomeOf(screen.fix, reader));
    case 'wait': return waited(screen, kase, reader);
    default: return undefined;
  }
}

function see(tally: Tally, screen: Screen) {
  if (['choices', 'wait'].includes(screen.kind) ||
    (screen.kind === 'steps' && screen.before === undefined)) tally.untilFirst ??= tally.screens;
  tally.screens++;
  tally.minutes += screenMinutes;
  tally.taps++;
}

const finish = (fix: FixId, result: 'worked' | 'not-worked' | 'impossible' | 'skipped'): Action => ({ type: 'finish', fix, result, at: 0 });

const outcomeOf = (fix: FixId, { world, truth, tally }: Reader) =>
  fix === world.topic.secondCopy || doesCure(world, fix, truth, tally.minutes) ? 'worked' : 'not-worked';

/** Whoever buys a new phone can move to it. */
const forFew = ['prepare-new-iphone'];

function choiceOn(fix: FixId, kase: Case, { world, habit }: Reader): Action {
  const options = orderedOptions(fix, kase);
  const open = options.filter(({ access, result }) => access.state !== 'locked' && result === undefined)
    .map((option) => option.fix).filter((option) => !forFew.includes(option) || draw('few', option, world.seed) < 0.1);
  const tried = options.some(({ result }) => result === 'not-worked');
  const option = habit.ways === 'one' && tried ? undefined : asTaken(open, 'taste', world.seed)[0];
  return option === undefined ? finish(fix, 'not-worked') : { type: 'open-option', fix, option };
}

/** From top to bottom, as long as it is asked. */
function answered(checks: readonly CheckId[], kase: Case, { world, habit, tally }: Reader): Action {
  let answers: Progress['answers'] = {};
  for (const check of checks) {
    if (!neededOf(checks, answers, kase).includes(check)) continue;
    tally.minutes += checkMinutes(world.topic, check);
    tally.taps += checkTaps(world.topic, check);
    answers = { ...answers, [check]: answerOf(world, habit, check) };
  }
  return { type: 'answer-form', answers };
}

/** Whoever has no copy can do without most things, but not without all. */
function consented(fix: FixId, lines: readonly string[], { world, tally }: Reader): Action {
  tally.taps += lines.length + (world.topic.fixes[fix]!.needs ?? []).length;
  return lines.length === 0 || draw('spares', fix, world.seed) < 0.9 ? { type: 'consent', fix, spared: lines } : finish(fix, 'skipped');
}

function doneAt({ fix, list, steps, ends }: Extract<Screen, { kind: 'steps' }>, kase: Case, reader: Reader): Action {
  const { world, habit, tally } = reader;
  if (fix === world.topic.secondCopy && !habit.hasComputer) return finish(fix, 'impossible');
  if (list[0] === steps[0]) {
    tally.minutes += fixMinutes(world.topic, fix, world.seed);
    countDone(tally, world, fix);
  }
  return ends ? finish(fix, outcomeOf(fix, reader)) : { type: 'finish-steps', fix, steps: list };
}

/** An outage ends while the reader waits; where there is none, waiting changes nothing. */
function waited(screen: Extract<Screen, { kind: 'wait' }>, kase: Case, { world, tally }: Reader): Action | undefined {
  tally.minutes += outageMinutes;
  if (isOutage(world.cause)) return finish(serviceOf(kase).meanwhile, 'worked');
  return screen.goOn ? { type: 'go-on' } : undefined;
}

/** Readers who say the same see the same. */
const seen = new WeakMap<Topic, Map<string, Screen>>();

function shownIn(kase: Case): Screen {
  const known = seen.get(kase.topic) ?? new Map<string, Screen>();
  seen.set(kase.topic, known);
  const key = JSON.stringify(kase.progress);
  const screen = known.get(key) ?? screenOf(kase);
  known.set(key, screen);
  return screen;
}
