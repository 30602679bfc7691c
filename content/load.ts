import { listLoaders, locales } from './loaders.js';
import { own } from './own.js';
import type { Locale, PerLocale, PerTopic, SymptomList, TopicId } from './types.js';

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
export function inLocale<T>(loaders: PerLocale<T>, locale: Locale): T {
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

/** Locales that this build can show: all of them, but for a build of one locale. */
export const shippedLocales: readonly Locale[] = locales.filter((locale) => own(listLoaders, locale) !== undefined);

/** The names of the symptoms of one topic, for a first list; rejects with `UnknownTopicError` or `UnknownLocaleError`. */
export async function loadList(topic: TopicId, locale: Locale): Promise<SymptomList> {
  return (await loaderOf(listLoaders, topic, locale)()).list;
}
