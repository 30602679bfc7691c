import { locales, sourceLocale, targetLocales } from '../loaders.js';
import type { Catalog, SymptomEntry, TargetLocale } from '../types.js';
import { rule, own } from './rule.js';

/** Every symptom can be found in every locale, and every entry of an index is a symptom. */
export const indexEntries = rule('index-entries', (catalog, report) => {
  for (const locale of locales) {
    const index = catalog.indexes[locale];
    if (index.locale !== locale) report(`index/${locale}`, 'locale', `says "${index.locale}"`, `Write "${locale}".`, index.locale);
    for (const topic of catalog.topics) {
      for (const id of Object.keys(topic.symptoms)) {
        const count = index.entries.filter((entry) => entry.id === id).length;
        if (count === 1) continue;
        report(`symptom/${id}`, `index.${locale}`, `stands ${count} times in the index`, 'Give it exactly one entry.', count);
      }
    }
    for (const entry of index.entries) {
      const topic = catalog.topics.find((candidate) => candidate.id === entry.topic);
      if (topic && own(topic.symptoms, entry.id)) continue;
      report(`symptom/${entry.id}`, `index.${locale}`, `is no symptom of "${entry.topic}"`, 'Remove the entry, or add the symptom.');
    }
  }
});

/** Every entry of a translated index with that of the source. */
const translatedEntries = (catalog: Catalog): readonly (readonly [TargetLocale, SymptomEntry, SymptomEntry])[] =>
  targetLocales.flatMap((locale) => catalog.indexes[locale].entries.flatMap((entry) => {
    const source = catalog.indexes[sourceLocale].entries.find(({ id }) => id === entry.id);
    return source ? [[locale, entry, source] as const] : [];
  }));

/** Every index says the same of a symptom as that of the source, but for its words. */
export const sameIndexes = rule('same-indexes', (catalog, report) => {
  const same = ({ kind, common, catchAll }: SymptomEntry): string => JSON.stringify([kind, common, catchAll]);
  for (const [locale, entry, source] of translatedEntries(catalog)) {
    if (same(entry) === same(source) && entry.messages.length === source.messages.length) continue;
    report(`symptom/${entry.id}`, `index.${locale}`, `kind, place or messages differ from "${sourceLocale}"`, 'Take both from one place.');
  }
});

/** Fewer than this share of the phrasings of the source leave readers of a language without an answer. */
const fewestPhrasings = 2 / 3;

/** Fewer leave out how too many readers put it. */
const leastPhrasings = 12;

/** Every symptom is found by what readers type, in every language about as well as in the source. */
export const phrasings = rule('phrasings', (catalog, report) => {
  for (const locale of locales) {
    for (const { id, phrasings } of catalog.indexes[locale].entries) {
      if (phrasings.length >= leastPhrasings) continue;
      report(`symptom/${id}`, `index.${locale}.phrasings`, phrasings.length === 0 ? 'has none' : `has only ${phrasings.length}`,
        `Write at least ${leastPhrasings}: what readers type, in their words.`, phrasings.length);
    }
  }
  for (const [locale, entry, source] of translatedEntries(catalog)) {
    const [count, wanted] = [entry.phrasings.length, Math.ceil(source.phrasings.length * fewestPhrasings)];
    if (count < leastPhrasings || count >= wanted) continue;
    report(`symptom/${entry.id}`, `index.${locale}.phrasings`, `has ${count}, "${sourceLocale}" has ${source.phrasings.length}`,
      `Write at least ${wanted}.`, count);
  }
});
