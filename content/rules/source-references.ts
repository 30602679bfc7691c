import { rule } from './rule.js';

/** Reviews, corrections and prices name sources that exist. */
export const sourceReferences = rule('source-references', (catalog, report) => {
  const look = (entry: string, path: string, ids: readonly string[]): void => {
    for (const id of ids) {
      if (Object.keys(catalog.sources).includes(id)) continue;
      report(entry, path, `there is no source "${id}"`, 'Add it to sources/sources.ts, or correct the id.', id);
    }
  };
  for (const [key, review] of Object.entries(catalog.reviews)) look(key, 'review.sources', review.sources);
  for (const [id, correction] of Object.entries(catalog.corrections)) look(`correction/${id}`, 'sources', correction.sources);
  for (const list of catalog.prices) look(`price/${list.region}`, 'rows', list.rows.map((row) => row.source));
});
