import type { PriceList } from '@naosu/content';

/** An amount in the reader's language, rounded as the currency is paid: `180円`, `¥180`, `$0.99`. */
export const money = (amount: number, currency: PriceList['currency'], locale: string): string => new Intl.NumberFormat(locale, {
  style: 'currency', currency,
  // `ja` would draw a full-width yen sign; the name gives 「180円」.
  ...(locale === 'ja' ? { currencyDisplay: 'name' } : {}),
}).format(amount).replace(/(\d)\s+(\D+)$/, '$1$2');

/** Size of a plan or of data, in the unit in which it is shortest: `50GB`, `1.2TB`, `500MB`. */
export function sizeText(gb: number): string {
  const [value, unit] = gb >= 1000 ? [gb / 1000, 'TB'] : gb >= 1 || gb === 0 ? [gb, 'GB'] : [gb * 1000, 'MB'];
  return `${Math.round(value * 100) / 100}${unit}`;
}
