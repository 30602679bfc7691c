import { msg } from '@lit/localize';
import { parseText, type Guide, type TableId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { copyButton } from './copy-button.js';
import { richText } from './rich-text.js';

/** What opens a table that is not needed at once. */
export const asTable = () => msg('表で見る', { id: 'fix-stepper.as-table' });

/**
 * A table of the guide; nothing where the guide has no such table. In a narrow place each row is a card
 * that names its columns. Needs the sheets `tableStyles`, `base` and `hiddenText`.
 */
export function dataTable(id: TableId, guide: Guide): TemplateResult | typeof nothing {
  const table = guide.topic.tables[id];
  const text = guide.text.tables[id];
  if (!table || !text) return nothing;
  const names = table.columns.map((column) => richText(text.columns[column] ?? '', guide));
  // Safari drops the meaning of a table whose parts are drawn as blocks, unless it is said.
  return html`<div class="data"><table role="table">
    <caption class="subtitle">${richText(text.caption, guide)}</caption>
    <thead><tr role="row">${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
    <tbody>${table.rows.map((row) => html`<tr role="row">${(text.rows[row] ?? []).map((cell, place) => place === 0
      ? html`<th role="rowheader" scope="row">${richText(cell, guide)}</th>`
      : html`<td role="cell"><span class="column small muted">${names[place]}</span>${dataCell(cell, guide)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

/** A value to be typed elsewhere can be copied. */
function dataCell(cell: string, guide: Guide) {
  const [first, ...rest] = parseText(cell);
  if (first?.kind !== 'code' || rest.length > 0) return richText(cell, guide);
  return html`<span class="copyable">${richText(cell, guide)}${copyButton(msg('コピー', { id: 'copy.value' }), 'quiet', first.text)}</span>`;
}
