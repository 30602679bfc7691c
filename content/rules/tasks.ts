import { locales } from '../loaders.js';
import type { TopicId } from '../types.js';
import { own, rule } from './rule.js';

/** A task of the routine says how often, or when, and not both. */
export const tasks = rule('tasks', (catalog, report) => {
  for (const [topic, { tasks: all }] of Object.entries(catalog.references)) {
    for (const [id, { everyDays }] of Object.entries(all)) {
      for (const locale of locales) {
        const text = own(catalog.referenceTexts[locale][topic as TopicId]?.tasks ?? {}, id);
        if (!text || (text.when === undefined) === (everyDays !== undefined)) continue;
        const message = everyDays === undefined ? 'says neither how often nor when it is due' : 'recurs by days and says another time';
        report(`task/${id}`, `${locale}.when`, message, 'Give it everyDays, or say in its text when it is due.', text.when);
      }
    }
  }
});
