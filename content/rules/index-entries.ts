import { locales } from '../types.js';
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

/** Both indexes say the same of a symptom but for its words. */
export const sameIndexes = rule('same-indexes', (catalog, report) => {
  for (const entry of catalog.indexes.ja.entries) {
    const other = catalog.indexes.en.entries.find((candidate) => candidate.id === entry.id);
    if (!other) continue;
    const same = other.kind === entry.kind && JSON.stringify(other.messages) === JSON.stringify(entry.messages);
    if (!same) report(`symptom/${entry.id}`, 'index', 'kind or messages differ between the locales', 'Take both from one place.');
  }
});
