import { cards } from './cards/cards.js';
import { corrections } from './corrections/corrections.js';
import { reviewLoaders, translationLoaders } from './guide-loaders.js';
import { load, loadReference } from './load-guide.js';
import { loadPrices } from './load-prices.js';
import { loadIndex } from './load-index.js';
import { locales, sourceLocale, targetLocales, topicIds } from './loaders.js';
import { refusals } from './refusals/refusals.js';
import { sharedReviews } from './review.js';
import { sharedSources } from './sources/sources.js';
import type { Catalog, Guide, Locale, PerLocale, PerTopic, TopicId } from './types.js';

type Table<K extends string, T> = Readonly<Record<K, T>>;

/** What `make` gives for each key. */
const each = <K extends string, T>(keys: readonly K[], make: (key: K) => T): Table<K, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Table<K, T>;

/** The same, all asked for at once. */
async function eachLoaded<K extends string, T>(keys: readonly K[], make: (key: K) => Promise<T>): Promise<Table<K, T>> {
  const loaded = await Promise.all(keys.map(make));
  return each(keys, (key) => loaded[keys.indexOf(key)]!);
}

/** One of something for each guide in each language, by its public loader. */
const everywhere = <T>(make: (topic: TopicId, locale: Locale) => Promise<T>): Promise<PerLocale<PerTopic<T>>> =>
  eachLoaded(locales, (locale) => eachLoaded(topicIds, (topic) => make(topic, locale)));

const isObject = (value: unknown): value is Table<string, unknown> => typeof value === 'object' && value !== null;

/** What both hold: a language may bring its own words of a label that all share. */
function merged<T>(one: T, other: T): T {
  if (Array.isArray(one) && Array.isArray(other)) return other.map((item, place) => (place in one ? merged(one[place], item) : item)) as T;
  if (!isObject(one) || !isObject(other)) return other;
  return { ...one, ...each(Object.keys(other), (key) => (key in one ? merged(one[key], other[key]) : other[key])) };
}

async function loadCatalog(): Promise<Catalog> {
  const [guides, references, indexes, evidence, translated, prices] = await Promise.all([
    everywhere(load),
    everywhere(loadReference),
    eachLoaded(locales, loadIndex),
    eachLoaded(topicIds, (topic) => reviewLoaders[topic]()),
    eachLoaded(targetLocales, (locale) => translationLoaders[locale]()),
    loadPrices(),
  ]);
  const all = locales.flatMap((locale) => topicIds.map((topic) => guides[locale][topic]));
  const shared = <K extends 'labels' | 'links' | 'contacts'>(key: K): Guide[K] => all.map((guide) => guide[key]).reduce(merged);
  const reviews = topicIds.map((topic) => evidence[topic].review);
  return {
    topics: topicIds.map((topic) => guides[sourceLocale][topic].topic),
    texts: each(locales, (locale) => each(topicIds, (topic) => guides[locale][topic].text)),
    references: each(topicIds, (topic) => references[sourceLocale][topic].structure),
    referenceTexts: each(locales, (locale) => each(topicIds, (topic) => references[locale][topic].text)),
    indexes, cards,
    labels: shared('labels'), links: shared('links'), contacts: shared('contacts'), prices,
    sources: Object.assign({}, sharedSources, ...reviews.map(({ sources }) => sources)) as Catalog['sources'],
    reviews: Object.assign({}, sharedReviews, ...reviews.map(({ reviews }) => reviews)) as Catalog['reviews'],
    coverage: each(topicIds, (topic) => evidence[topic].review.coverage),
    corrections, refusals,
    translations: each(targetLocales, (locale) => translated[locale].translations),
  };
}

/** Everything there is, read as a page reads it, with what reviewers see. No page loads this. */
export const catalog: Catalog = await loadCatalog();
