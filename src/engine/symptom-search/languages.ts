import type { Locale, SymptomEntry, SymptomId } from '@naosu/content';
import type { Hit, SearchResult } from './search.js';

/**
 * Languages in which a query is looked for, the page's first: a phone set to English says `Cannot Get Mail` to a reader of a Japanese page.
 */
export function languagesOf(query: string, page: Locale): readonly Locale[] {
  const text = query.normalize('NFKC');
  const isJapanese = /[ぁ-ヿ一-鿿]/.test(text);
  const isEnglish = /[a-z]{2}/i.test(text) && (!isJapanese || /[a-z]+(?:[^a-zぁ-ヿ一-鿿]+[a-z]+){2}/i.test(text));
  const spoken: readonly Locale[] = [...(isJapanese ? ['ja' as const] : []), ...(isEnglish ? ['en' as const] : [])];
  return [page, ...spoken.filter((locale) => locale !== page)];
}

const likenesses = ['same', 'close', 'far'] as const;

/** What was found in several languages as one result, in which every symptom stands once and bears the name of the first language. */
export function together([first, ...others]: readonly [SearchResult, ...SearchResult[]],
  entryOf: (id: SymptomId) => SymptomEntry): SearchResult {
  if (others.length === 0) return first;
  const best = new Map<SymptomId, Hit>();
  const likeness = likenesses.find((one) => [first, ...others].some((result) => result.likeness === one))!;
  for (const result of [first, ...others]) {
    if (result.likeness === 'far' && likeness !== 'far') continue;
    for (const hit of result.hits) {
      const other = best.get(hit.entry.id);
      if (!other || hit.score > other.score) best.set(hit.entry.id, { ...hit, entry: entryOf(hit.entry.id) });
    }
  }
  const hits = [...best.values()].sort((a, b) => b.score - a.score).slice(0,
    Math.max(first.hits.length, ...others.map((result) => result.hits.length)));
  const tie = others.every((result) => result.likeness === 'far') ? first.tie : undefined;
  return { hits, likeness, ...(tie ? { tie } : {}) };
}
