import { loadIndex, locales, type Locale, type PerLocale, type SymptomEntry, type SymptomId, type SymptomIndex } from '@naosu/content';
import { languagesOf, together } from '../../src/engine/symptom-search/languages.js';
import { prepareSearch, type SearchResult, type SymptomSearch } from '../../src/engine/symptom-search/search.js';

/** The index of each language as a page loads it. */
export const indexes = Object.fromEntries(
  await Promise.all(locales.map(async (locale) => [locale, await loadIndex(locale)])),
) as PerLocale<SymptomIndex>;

const searches = Object.fromEntries(
  locales.map((locale) => [locale, prepareSearch(indexes[locale])]),
) as unknown as PerLocale<SymptomSearch<SymptomEntry>>;

/** What a page in this language finds: also in the language of the words. */
export function find(query: string, page: Locale): SearchResult {
  const [first, ...others] = languagesOf(query, page).map((locale) => searches[locale].find(query));
  return together([first!, ...others], (id) => indexes[page].entries.find((entry) => entry.id === id)!);
}

/** The first symptoms that a page in this language finds. */
export const firstOf = (query: string, page: Locale, depth: number): readonly SymptomId[] =>
  find(query, page).hits.slice(0, depth).map(({ entry }) => entry.id);
