import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { catalog } from '@naosu/content/catalog';
import { expectedCoverage, missingOf, reachedReviews } from '../../content/rules/coverage.js';
import { html } from 'lit';
import { page, table, type Content } from './page.js';

const meta: Meta = { title: 'Content/Coverage', tags: ['!autodocs'] };

export default meta;

const reached = new Set(reachedReviews(catalog));
const delivered = new Set([...reached].flatMap((key) => catalog.reviews[key]!.coverage));
const namedBy = (id: string) => Object.keys(catalog.reviews)
  .filter((key) => catalog.reviews[key]!.coverage.some((named) => named.split('/')[0] === id));
const correctionsOf = (id: string) => Object.keys(catalog.corrections).filter((key) => catalog.corrections[key]!.coverage.includes(id));

function state(id: string): Content {
  const missing = missingOf(catalog, id, delivered);
  if (missing.length === 0) return 'delivered';
  return catalog.refusals.some(({ coverage }) => coverage === id) ? 'refused' : html`<b>missing: ${missing.join(', ')}</b>`;
}

/** Which entry delivers each item of the source articles, or why none does. */
export const All: StoryObj = {
  render: () => page('Coverage',
    'Every item of the source articles, with the entries that a reader can reach and that deliver it, or the reason why none does.',
    table('Coverage', ['Item', 'State', 'Delivered by', 'Refused because', 'Corrections'], expectedCoverage(catalog).map((id) => [
      id, state(id), namedBy(id).map((key) => (reached.has(key) ? key : `${key} (not reached)`)).join(', '),
      catalog.refusals.find(({ coverage }) => coverage === id)?.reason ?? '', correctionsOf(id).join(', '),
    ]))),
};
