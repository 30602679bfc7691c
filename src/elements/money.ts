import type { PriceList, Region } from '@naosu/content';
import { shownLocale } from '../controllers/language.js';

/** An amount in the reader's language, rounded as the currency is paid: `180円`, `¥180`, `$0.99`. */
export const money = (amount: number, currency: PriceList['currency'], locale: string): string => new Intl.NumberFormat(locale, {
  style: 'currency', currency,
  // `ja` would draw a full-width yen sign; the name gives 「180円」.
  ...(locale === 'ja' ? { currencyDisplay: 'name' } : {}),
}).format(amount).replace(/(\d)\s+(\D+)$/, '$1$2');

/** Size of a plan or of data, in the unit in which it is shortest: `50GB`, `1.998TB`, `500MB`; in English `50 GB`. */
export const sizeText = (gb: number): string => rounded(gb, Math.round, 1e5);

/** A size that is needed or missing, rounded up: what is said to be enough is. */
export const sizeUp = (gb: number): string => rounded(gb, Math.ceil, 1e3);

const exact = (value: number) => Math.round(value * 1e6) / 1e6;

/** To the GB from 1 TB, else to the hundredth; below 1 GB, to so many parts of it. */
function rounded(gb: number, round: (steps: number) => number, parts: number): string {
  const steps = gb >= 1000 ? 1 : gb >= 1 ? 100 : parts;
  const size = round(exact(gb * steps)) / steps;
  const [value, unit] = size >= 1000 ? [size / 1000, 'TB'] : size >= 1 || size === 0 ? [size, 'GB'] : [size * 1000, 'MB'];
  return `${exact(value)}${shownLocale() === 'ja' ? '' : ' '}${unit}`;
}

/** Whose prices they are, in the reader's language. */
export const regionName = (region: Region, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(region === 'eu' ? 'EZ' : region.toUpperCase())!;
