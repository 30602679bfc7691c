import { indexLoaders, listLoaders, questionLoaders } from './loaders.js';
import { locales } from './types.js';
import { own } from './own.js';
import type { Guide, Locale, SymptomIndex, SymptomList, TopicId } from './types.js';

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

type Loaders<T> = Readonly<Partial<Record<Locale, Readonly<Partial<Record<TopicId, () => Promise<T>>>>>>>;

/** What a table of loaders has for a guide and a locale; rejects with `UnknownTopicError` or `UnknownLocaleError`. */
export async function loadFrom<T>(loaders: Loaders<T>, topic: TopicId, locale: Locale): Promise<T> {
  const byTopic = own(loaders, locale);
  if (!byTopic) throw new UnknownLocaleError(locale);
  const loader = own(byTopic, topic);
  if (!loader) throw new UnknownTopicError(topic);
  return loader();
}

/**
 * A guide as far as it is needed until the first fix: what it says of fixes, causes and contacts is empty. Rejects with `UnknownTopicError` or
 * `UnknownLocaleError`.
 */
export function loadQuestions(topic: TopicId, locale: Locale): Promise<Guide> {
  return loadFrom(questionLoaders, topic, locale);
}

/** Locales that this build can show: all of them, but for a build of one locale. */
export const shippedLocales: readonly Locale[] = locales.filter((locale) => own(listLoaders, locale) !== undefined);

/** The names of the symptoms of one topic, for a first list; rejects with `UnknownTopicError` or `UnknownLocaleError`. */
export function loadList(topic: TopicId, locale: Locale): Promise<SymptomList> {
  return loadFrom(listLoaders, topic, locale);
}

/** The symptoms of all guides, for the search; rejects with `UnknownLocaleError`. */
export async function loadIndex(locale: Locale): Promise<SymptomIndex> {
  const loader = own(indexLoaders, locale);
  if (!loader) throw new UnknownLocaleError(locale);
  return loader();
}
