import type { SymptomId, Topic } from '@naosu/content';
import { byArticle } from './article.js';
import { bestOrder } from './bound.js';
import { guided, type Habit } from './guided.js';
import type { Tally } from './tally.js';
import { isOutage, worldsOf, type Truth, type World } from './world.js';

/** Means over the readers of one symptom, each as common as the cause of the trouble. */
export interface Figures {
  readonly minutes: number;
  readonly article: number;
  readonly bound: number;
  readonly taps: number;
  readonly screens: number;
  readonly harmful: number;
  readonly needless: number;
  readonly needlessInOutage: number;
  readonly articleHarmful: number;
  readonly articleNeedless: number;
  readonly solved: number;
  readonly articleSolved: number;
  /** Screens before something to try, of each reader. */
  readonly untilFirst: readonly number[];
}

interface Run {
  readonly world: World;
  readonly ours: Tally;
  readonly article: Tally;
  readonly bound: Tally;
}

/** One reader of three has no computer, the same one in every run. */
const habitOf = (habit: Omit<Habit, 'hasComputer'>, index: number): Habit => ({ ...habit, hasComputer: index % 3 !== 1 });

/** What readers of a symptom go through; `count` of each cause. */
export function figuresOf(topic: Topic, symptom: SymptomId, habit: Omit<Habit, 'hasComputer'>, truth: Truth, count: number): Figures {
  const runs = worldsOf(topic, symptom, count, truth).map((world, index): Run => {
    const own = habitOf(habit, index);
    return { world, ours: guided(world, own, truth), article: byArticle(world, truth), bound: bestOrder(world, truth) };
  });
  const total = runs.reduce((sum, { world }) => sum + world.weight, 0);
  const mean = (of: (run: Run) => number) => runs.reduce((sum, run) => sum + run.world.weight * of(run), 0) / total;
  return {
    minutes: mean(({ ours }) => ours.minutes),
    article: mean(({ article }) => article.minutes),
    bound: mean(({ bound }) => bound.minutes),
    taps: mean(({ ours }) => ours.taps),
    screens: mean(({ ours }) => ours.screens),
    harmful: mean(({ ours }) => ours.harmful),
    needless: mean(({ ours }) => ours.needless),
    needlessInOutage: mean(({ world, ours }) => (isOutage(world.cause) ? ours.needless : 0)),
    articleHarmful: mean(({ article }) => article.harmful),
    articleNeedless: mean(({ article }) => article.needless),
    solved: mean(({ ours }) => Number(ours.solved)),
    articleSolved: mean(({ article }) => Number(article.solved)),
    untilFirst: runs.flatMap(({ ours }) => (ours.untilFirst === undefined ? [] : [ours.untilFirst])),
  };
}

/** Means over several symptoms, each as common as the others. */
export function meanOf(all: readonly Figures[]): Figures {
  const mean = (key: Exclude<keyof Figures, 'untilFirst'>) => all.reduce((sum, figures) => sum + figures[key], 0) / all.length;
  return {
    minutes: mean('minutes'), article: mean('article'), bound: mean('bound'), taps: mean('taps'), screens: mean('screens'),
    harmful: mean('harmful'),
    needless: mean('needless'), needlessInOutage: mean('needlessInOutage'), articleHarmful: mean('articleHarmful'),
    articleNeedless: mean('articleNeedless'),
    solved: mean('solved'), articleSolved: mean('articleSolved'), untilFirst: all.flatMap(({ untilFirst }) => untilFirst),
  };
}

/** Screens until a human for a reader who can tell nothing and whom nothing helps. */
export function screensUntilHuman(topic: Topic, symptom: SymptomId, ways: Habit['ways']): number {
  const world: World = { topic, symptom, cause: 'none', weight: 1, answers: {}, seed: `${symptom}/human` };
  return guided(world, { unsure: 1, ways, hasComputer: true }, { cures: 0 }).screens;
}
