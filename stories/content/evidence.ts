import type { Id, Unverified } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html, type TemplateResult } from 'lit';
import { code, type Content } from './page.js';

/** A source by id, linked where it has a public address. */
export function source(id: Id): TemplateResult {
  const found = catalog.sources[id];
  return html`${code(id)} ${found?.url ? html`<a href=${found.url}>${found.title}</a>` : found?.title ?? 'not in the list'}`;
}

const settledBy: Readonly<Record<keyof Unverified, string>> = {
  onDevice: 'Unverified, to look at on a device', inDocument: 'Unverified, to read at the source', judged: 'Judged',
};

/** Sources, coverage, day and open doubts of an entry. */
export function evidence(key: string): Content {
  const review = catalog.reviews[key];
  if (!review) return html`<p class="due">No review of ${code(key)}.</p>`;
  return html`<h3>Evidence</h3>
    <p>Checked on ${review.checkedOn}. Delivers ${review.coverage.join(', ') || 'nothing that is counted'}.</p>
    ${Object.entries(review.unverified ?? {}).map(([kind, claims]) =>
      html`<p><b>${settledBy[kind as keyof Unverified]}:</b> ${claims.join(' ')}</p>`)}
    <ul>${review.sources.map((id) => html`<li>${source(id)}</li>`)}</ul>`;
}
