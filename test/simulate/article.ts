import { readFileSync } from 'node:fs';
import type { FixId, SymptomId, Topic } from '@naosu/content';
import { fixMinutes } from './costs.js';
import { closed, countDone, newTally, type Tally } from './tally.js';
import { doesCure, isPossible, type Truth, type World } from './world.js';

interface Order {
  readonly from: readonly string[];
  readonly fixes: readonly FixId[];
}

type Orders = Readonly<Record<string, { readonly general: Order; readonly symptoms: Readonly<Record<SymptomId, Order>> }>>;

/** In which order the source articles tell a reader to act. */
const orders = JSON.parse(readFileSync(new URL('article-order.json', import.meta.url), 'utf8')) as Orders;

/** What an article tells a reader with this symptom to do, each thing once. */
export function articleOrder(topic: Topic, symptom: SymptomId): readonly FixId[] {
  const { general, symptoms } = orders[topic.id]!;
  return [...new Set([...(symptoms[symptom]?.fixes ?? []), ...general.fixes])];
}

/** Symptoms that an article names with an order of its own. */
export const isNamed = (topic: Topic, symptom: SymptomId): boolean => symptom in orders[topic.id]!.symptoms;

/** One reader's way down the article, from top to bottom. */
export function byArticle(world: World, truth: Truth): Tally {
  const tally = newTally();
  const { topic, symptom, seed } = world;
  for (const fix of articleOrder(topic, symptom).flatMap((id) => topic.fixes[id]!.options ?? [id])) {
    if (!isPossible(world, fix)) continue;
    tally.minutes += fixMinutes(topic, fix, seed);
    countDone(tally, world, fix);
    if (doesCure(world, fix, truth, tally.minutes)) return closed({ ...tally, solved: true });
  }
  return closed(tally);
}
