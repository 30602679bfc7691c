import type { TableId } from '../types.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import { renderText } from './render-text.js';

/** A table of the guide; nothing for an unknown id. */
export function renderTable(guide: Page, id: TableId): Html {
  const table = guide.topic.tables[id];
  const text = guide.text.tables[id];
  if (!table || !text) return html``;
  return html`<table><caption>${renderText(guide, text.caption)}</caption>
<tr>${table.columns.map((column) => html`<th scope="col">${renderText(guide, text.columns[column] ?? '')}</th>`)}</tr>
${table.rows.map((row) => html`<tr>${(text.rows[row] ?? []).map((cell, place) =>
    (place === 0 ? html`<th scope="row">${renderText(guide, cell)}</th>` : html`<td>${renderText(guide, cell)}</td>`))}</tr>\n`)}</table>
`;
}

/** The tables that stand with a question, and so with no fix. */
export function renderTables(guide: Page): readonly Html[] {
  const shown = Object.values(guide.topic.fixes).flatMap(({ steps }) => steps.map(({ table }) => table));
  return Object.keys(guide.topic.tables).filter((id) => !shown.includes(id)).map((id) => renderTable(guide, id));
}
