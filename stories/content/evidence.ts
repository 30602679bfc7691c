import type { Id } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html, type TemplateResult } from 'lit';
import { code, type Content } from './page.js';

/** A source by id, linked where it has a public address. */
export function source(id: Id): TemplateResult {
  const found = catalog.sources[id];
  return html`${code(id)} ${found?.url ? html`<a href=${found.url}>${found.title}</a>` : found?.title ?? 'not in the list'}`;
}

/** Sources, coverage, day and open doubts of an entry. */
export function evidence(key: string): Content {
  const review = catalog.reviews[key];
  if (!review) return html`<p class="due">No review of ${code(key)}.</p>`;
  return html`<h3>Evidence</h3>
    <p>Checked on ${review.checkedOn}. Delivers ${review.coverage.join(', ') || 'nothing that is counted'}.</p>
    ${review.unverified === undefined ? '' : html`<p><b>Unverified:</b> ${review.unverified}</p>`}
    <ul>${review.sources.map((id) => html`<li>${source(id)}</li>`)}</ul>`;
}
