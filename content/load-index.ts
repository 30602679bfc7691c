import { entryLoaders, searchWordLoaders } from './guide-loaders.js';
import { inLocale } from './load.js';
import { topicIds } from './loaders.js';
import type { Locale, SearchWords, SymptomIndex } from './types.js';

/** What readers mean by their words, for a search over anything; rejects with `UnknownLocaleError`. */
export const loadSearchWords = async (locale: Locale): Promise<SearchWords> => inLocale(searchWordLoaders, locale)();

/** The symptoms of all guides, for the search; rejects with `UnknownLocaleError`. */
export async function loadIndex(locale: Locale): Promise<SymptomIndex> {
  const byTopic = inLocale(entryLoaders, locale);
  const [{ concepts, names, elsewhere, faults }, ...guides] = await Promise.all([loadSearchWords(locale),
    ...topicIds.map((topic) => byTopic[topic]())]);
  return { locale, entries: guides.flatMap(({ entries }) => entries), concepts, names, elsewhere, faults };
}
