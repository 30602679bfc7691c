import type { SymptomId, Topic } from '@naosu/content';
import { isNamed } from './article.js';
import { figuresOf, meanOf, screensUntilHuman, type Figures } from './figures.js';
import type { Faults } from './faults.js';
import type { Habit } from './guided.js';
import type { Truth } from './world.js';

/** One kind of reader, in one kind of world. */
export interface Kind {
  readonly unsure: number;
  readonly ways: Habit['ways'];
  readonly cures: number;
}

export const kinds: readonly Kind[] = [1, 0.6].flatMap((cures) =>
  [0, 0.15, 0.3, 0.5].flatMap((unsure) => (['one', 'every'] as const).map((ways) => ({ cures, unsure, ways }))));

export const nameOf = ({ unsure, ways, cures }: Kind): string =>
  `${unsure === 0 ? 'certain' : `${unsure * 100} % unsure`}, ${ways} ${ways === 'one' ? 'way' : 'way there is'}, cures ${cures === 1
    ? 'always' : `in ${cures * 100} %`}`;

export interface Options {
  /** Readers of each cause. */
  readonly count: number;
  readonly truth: Omit<Truth, 'cures'>;
  readonly faults: Faults;
  readonly kinds: readonly Kind[];
}

export interface KindReport {
  readonly kind: Kind;
  readonly symptoms: Readonly<Record<SymptomId, Figures>>;
  readonly all: Figures;
  /** Of the symptoms for which an article has an order of its own. */
  readonly named: Figures;
}

export interface TopicReport {
  readonly topic: Topic['id'];
  readonly kinds: readonly KindReport[];
  /** Screens until a human where the reader can tell nothing and nothing helps. */
  readonly untilHuman: Readonly<Record<SymptomId, number>>;
}

/** What readers of one guide go through. */
export function reportOf(topic: Topic, { count, truth, faults, kinds: all }: Options): TopicReport {
  const ids = Object.keys(topic.symptoms);
  return {
    topic: topic.id,
    kinds: all.map((kind) => {
      const rows = ids.map((id) => [id, figuresOf(topic, id, { ...kind, faults }, { ...truth, cures: kind.cures }, count)] as const);
      return {
        kind,
        symptoms: Object.fromEntries(rows),
        all: meanOf(rows.map(([, figures]) => figures)),
        named: meanOf(rows.filter(([id]) => isNamed(topic, id)).map(([, figures]) => figures)),
      };
    }),
    untilHuman: Object.fromEntries(ids.map((id) => [id,
      Math.max(screensUntilHuman(topic, id, 'one'), screensUntilHuman(topic, id, 'every'))])),
  };
}

/** Minutes against the article, and against the best order. */
export const ratio = ({ minutes, article }: Figures): number => minutes / article;
export const boundRatio = ({ minutes, bound }: Figures): number => minutes / bound;

/** The highest ratio of each symptom over all kinds of readers. */
export const worstRatios = ({ kinds: reports }: TopicReport): Readonly<Record<SymptomId, number>> =>
  Object.fromEntries(Object.keys(reports[0]!.symptoms).map((id) => [id, Math.max(...reports.map(({ symptoms }) => ratio(symptoms[id]!)))]));

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
