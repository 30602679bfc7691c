import type { Catalog, PriceList, PriceRow } from '../types.js';
import { own, rule, type Report } from './rule.js';

const end = (row: PriceRow): string => row.until ?? '9999-12-31';

function listMistakes(list: PriceList, report: Report): void {
  const entry = `price/${list.region}`;
  list.rows.forEach((row, index) => {
    const path = `rows.${index}`;
    if (end(row) < row.from) report(entry, path, 'ends before it starts', 'Correct the days.', row);
    const twin = list.rows.slice(index + 1)
      .find((other) => other.sizeGb === row.sizeGb && other.from <= end(row) && row.from <= end(other));
    if (twin) report(entry, path, `two prices of ${row.sizeGb} GB are in force at once`,
      'End the older one on the day before the newer starts.', [row, twin]);
  });
  for (const size of new Set(list.rows.map((row) => row.sizeGb))) {
    const open = list.rows.some((row) => row.sizeGb === size && row.from <= list.checkedOn && list.checkedOn <= end(row));
    if (!open) report(entry, 'rows', `${size} GB has no price on the day of the check`, 'Leave the price in force without an end.', size);
  }
}

/** Prices of a region never overlap, and there is one on the day on which they were checked. */
export const prices = rule('prices', (catalog, report) => {
  for (const list of catalog.prices) {
    listMistakes(list, report);
    if (catalog.prices.filter((other) => other.region === list.region).length > 1) {
      report(`price/${list.region}`, '', 'the region has two lists', 'Join them.');
    }
  }
});

/** A price is said to hold no longer than its source bears it, and a list no longer than its prices. */
export const priceSources = rule('price-sources', (catalog: Catalog, report) => {
  for (const list of catalog.prices) {
    list.rows.forEach((row, index) => {
      const checkedOn = row.checkedOn ?? list.checkedOn;
      const readOn = own(catalog.sources, row.source)?.readOn;
      const at = [`price/${list.region}`, `rows.${index}`] as const;
      if (readOn === undefined || readOn < checkedOn) {
        report(...at, `is dated ${checkedOn}, and "${row.source}" was read ${readOn === undefined ? 'on no known day' : `until ${readOn}`}`,
          'Date the row by its source, and say when the source was read.', row);
      }
      if (row.until === undefined && list.checkedOn > checkedOn)
        report(...at, `is older than its list, ${list.checkedOn}`, 'Date the list by its oldest price in force.', row);
    });
  }
});

/** What costs money shows its price, and there is one. */
export const paid = rule('paid', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, fix] of Object.entries(topic.fixes)) {
      if (fix.paid && !fix.prices) report(`fix/${id}`, 'prices', 'is paid and shows no prices', 'Set prices: true.');
      if (fix.prices && catalog.prices.length === 0) report(`fix/${id}`, 'prices', 'shows prices and there are none', 'Add a price list.');
    }
  }
});
