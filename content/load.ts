import { entryLoaders, listLoaders, locales, questionPartLoaders, questionTextLoaders, searchWordLoaders, topicIds } from './loaders.js';
import { own } from './own.js';
import type { Guide, Locale, PerLocale, PerTopic, SearchWords, SymptomIndex, SymptomList, TopicId } from './types.js';

/** Thrown when there is no guide for a topic. */
export class UnknownTopicError extends Error {
  override readonly name = 'UnknownTopicError';
  constructor(readonly topic: string) {
    super(`There is no guide "${topic}".`);
  }
}

/** Thrown when nothing is written in a locale. */
export class UnknownLocaleError extends Error {
  override readonly name = 'UnknownLocaleError';
  constructor(readonly locale: string) {
    super(`There is no content in "${locale}".`);
  }
}

/** What a table of loaders has for a locale; throws `UnknownLocaleError`. */
function inLocale<T>(loaders: PerLocale<T>, locale: Locale): T {
  const found = own(loaders, locale);
  if (!found) throw new UnknownLocaleError(locale);
  return found;
}

/** What a table of loaders has for a guide and a locale; throws `UnknownTopicError` or `UnknownLocaleError`. */
export function loaderOf<T>(loaders: PerLocale<PerTopic<() => Promise<T>>>, topic: TopicId, locale: Locale): () => Promise<T> {
  const loader = own(inLocale(loaders, locale), topic);
  if (!loader) throw new UnknownTopicError(topic);
  return loader;
}

/**
 * A guide as far as it is needed until the first fix: what it says of fixes, causes and contacts is empty. Rejects with `UnknownTopicError`
 * or
 * `UnknownLocaleError`.
 */
export async function loadQuestions(topic: TopicId, locale: Locale): Promise<Guide> {
  const loadText = loaderOf(questionTextLoaders, topic, locale);
  // Side by side: one round trip, and another locale later costs its prose alone.
  const [{ parts }, { text, names }] = await Promise.all([questionPartLoaders[topic](), loadText()]);
  return {
    locale, ...parts, ...names, contacts: {}, prices: [],
    text: { fixes: {}, causes: {}, contacts: {}, retry: '', verify: '', tomorrow: '', ...text },
  };
}

/** Locales that this build can show: all of them, but for a build of one locale. */
export const shippedLocales: readonly Locale[] = locales.filter((locale) => own(listLoaders, locale) !== undefined);

/** The names of the symptoms of one topic, for a first list; rejects with `UnknownTopicError` or `UnknownLocaleError`. */
export async function loadList(topic: TopicId, locale: Locale): Promise<SymptomList> {
  return (await loaderOf(listLoaders, topic, locale)()).list;
}

/** What readers mean by their words, for a search over anything; rejects with `UnknownLocaleError`. */
export const loadSearchWords = async (locale: Locale): Promise<SearchWords> => inLocale(searchWordLoaders, locale)();

/** The symptoms of all guides, for the search; rejects with `UnknownLocaleError`. */
export async function loadIndex(locale: Locale): Promise<SymptomIndex> {
  const byTopic = inLocale(entryLoaders, locale);
  const [{ concepts, names, elsewhere, faults }, ...guides] = await Promise.all([loadSearchWords(locale),
    ...topicIds.map((topic) => byTopic[topic]())]);
  return { locale, entries: guides.flatMap(({ entries }) => entries), concepts, names, elsewhere, faults };
}
