import type { Guide, IsoDate, PriceList, PriceRow, Region } from './types.js';

/** The rows in force on a day, smallest plan first. */
export function priceOn(list: PriceList, today: IsoDate): PriceRow[] {
  return list.rows
    .filter((row) => row.from <= today && (row.until === undefined || today <= row.until))
    .sort((a, b) => a.sizeGb - b.sizeGb);
}

/** The price list of a region; `undefined` when the guide has none for it. */
export function pricesOf(guide: Guide, region: Region): PriceList | undefined {
  return guide.prices.find((list) => list.region === region);
}
