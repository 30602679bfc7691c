import { html, type TemplateResult } from 'lit';

/** Whatever stands in a heading, paragraph or cell. */
export type Content = TemplateResult | string | number | readonly Content[];

const sheet = html`<style>
  .review { max-inline-size: 80rem; color: CanvasText; font: max(15px, 0.9375rem) / 1.75 system-ui, sans-serif; overflow-wrap: break-word; }
  .review h2 { margin-block: 2.5em 0.5em; font-size: 1.375em; line-height: 1.4; }
  .review h3 { margin-block: 1.5em 0.5em; font-size: 1.0625em; }
  .review .id { font-family: ui-monospace, monospace; font-size: 0.875em; font-weight: 400; }
  .review .box { overflow: auto; margin-block: 1em; border: 1px solid GrayText; }
  .review .box.long { max-block-size: 80vh; }
  .review table { inline-size: 100%; border-collapse: collapse; }
  .review caption { padding: 0.5em 0.75em; text-align: start; font-weight: 700; }
  .review :is(th, td) { min-inline-size: 4em; padding: 0.4em 0.75em;
    border-block-start: 1px solid GrayText; text-align: start; vertical-align: top; }
  .review thead th { position: sticky; inset-block-start: 0; background: Canvas; white-space: nowrap; }
  .review tbody th { font-weight: 600; }
  .review td > ul, .review td > ol { margin: 0; padding-inline-start: 1.25em; }
  .review nav ul { columns: 18em; }
  .review .due { font-weight: 700; }
  .review pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>`;

/** A page of the content review. The words around the content are English; what a reader sees carries its own language. */
export const page = (title: string, introduction: Content, body: Content): TemplateResult => html`${sheet}<article class="review" lang="en">
  <h1>${title}</h1>
  <p>${introduction}</p>
  ${body}
</article>`;

const longTable = 25;

/** A table that scrolls inside its own box; the first cell of each row names the row. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Content[])[]): TemplateResult {
  if (rows.length === 0) return html`<p>${caption}: none.</p>`;
  return html`<div class=${rows.length > longTable ? 'box long' : 'box'} role="group" aria-label=${caption} tabindex="0">
    <table>
      <caption>${caption}</caption>
      <thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map(([name, ...cells]) =>
        html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;
}

/** Several lines in one cell. */
export const lines = (items: readonly Content[]): Content => (items.length < 2 ? items[0] ?? ''
  : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`);

/** An id as it stands in the source. */
export const code = (id: string): TemplateResult => html`<span class="id">${id}</span>`;

/** A text to be copied, with its line breaks. */
export const ready = (text: string): TemplateResult => html`<pre>${text}</pre>`;

/** Links to the sections of a page. */
export const contents = (sections: readonly (readonly [anchor: string, title: Content])[]): TemplateResult =>
  html`<nav aria-label="On this page">
  <ul>${sections.map(([anchor, title]) => html`<li><a href="#${anchor}">${title}</a></li>`)}</ul>
</nav>`;

/** A part of a page that `contents` can link to. */
export const section = (anchor: string, title: Content, id: string, body: Content): TemplateResult => html`<section>
  <h2 id=${anchor}>${title} ${code(id)}</h2>
  ${body}
</section>`;
