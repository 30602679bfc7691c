import { locales } from '../loaders.js';
import type { Table, TableText } from '../types.js';
import { reachedTables } from './reached.js';
import { rule, own, type Report } from './rule.js';

function cellMistakes(entry: string, table: Table, text: TableText, locale: string, report: Report): void {
  for (const id of table.rows) {
    const cells = own(text.rows, id);
    if (!cells || cells.length === table.columns.length) continue;
    report(entry, `${locale}.rows.${id}`, `has ${cells.length} cells for ${table.columns.length} columns`,
      'Write one cell for each column.', cells);
  }
}

/** A table has a cell for every column of every row, and stands where a reader comes. */
export const tables = rule('tables', (catalog, report) => {
  for (const topic of catalog.topics) {
    const reached = reachedTables(topic);
    for (const [id, table] of Object.entries(topic.tables)) {
      const entry = `table/${id}`;
      if (table.columns.length < 2) report(entry, 'columns', 'has less than two columns', 'Write a list instead.');
      if (!reached.has(id)) report(entry, '', 'no step or check shows it', 'Name it there, or remove it.');
      for (const locale of locales) {
        const text = own(catalog.texts[locale][topic.id]?.tables ?? {}, id);
        if (text) cellMistakes(entry, table, text, locale, report);
      }
    }
  }
});
