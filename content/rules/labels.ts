import { phoneLocales } from '../types.js';
import { rule } from './rule.js';

/** Names of a label differ, and each is shown by a span of versions that has not ended before it begins. */
export const labels = rule('labels', (catalog, report) => {
  for (const [id, names] of Object.entries(catalog.labels.labels)) {
    names.forEach((name, index) => {
      if (name.from !== undefined && name.until !== undefined && name.until < name.from) {
        report(`label/${id}`, `${index}.until`, 'ends before it begins', 'Correct the versions.', name);
      }
      const twin = names.findIndex((other) => phoneLocales.every((locale) => other[locale] === name[locale]));
      if (twin < index) report(`label/${id}`, `${index}`, 'stands twice', 'Join the two names.', name);
    });
  }
});
