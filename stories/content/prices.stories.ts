import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checkAgainOn, type PriceList } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html } from 'lit';
import { evidence } from './evidence.js';
import { page, section, table } from './page.js';
import { localeOf } from './words.js';

const meta: Meta = { title: 'Content/Prices', tags: ['!autodocs'] };

export default meta;

const size = (gb: number): string => (gb < 1000 ? `${gb} GB` : `${gb / 1000} TB`);

/** A size a row, a period a column, the newest first. */
function history({ region, currency, rows }: PriceList, locale: string) {
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
  const periods = [...new Map(rows.map((row) => [`${row.from} – ${row.until ?? 'today'} (${row.source})`, row.from]))].sort(([, a],
    [, b]) => (a < b ? 1 : -1));
  const sizes = [...new Set(rows.map(({ sizeGb }) => sizeGb))];
  return table(`Monthly prices, ${region}`, ['Plan', ...periods.map(([name]) => name)],
    sizes.map((sizeGb) => [size(sizeGb), ...periods.map(([, from]) => {
    const row = rows.find((other) => other.sizeGb === sizeGb && other.from === from);
    return row ? html`<span lang=${locale}>${money.format(row.amount)}</span>` : '—';
  })]));
}

/** Prices of every region with their history. */
export const All: StoryObj = {
  render: (_args, { globals }) => page('Prices', 'Monthly prices by region, with what they were before.',
    catalog.prices.map((list) => section(`price-${list.region}`, list.currency, list.region, html`
    <p>Free: ${list.freeGb} GB. Checked on ${list.checkedOn}, to be checked again on ${checkAgainOn('prices', list.checkedOn)}.</p>
    ${history(list, localeOf(globals))}${evidence(`price/${list.region}`)}`))),
};
