import { own } from '../own.js';

/** More than any screen shows is a slip of the finger, or a paste: 10 PB, 270 years, a terabit. */
export const most = { GB: 1e7, days: 1e5, Mbps: 1e6 } as const;

const lineSuffixes: readonly string[] = ['', 'mbps', 'm', 'mb'];

const gbPer: Readonly<Record<string, number>> = { kb: 1e-6, mb: 1e-3, gb: 1, tb: 1e3 };

/** As people say it, and what is read: a unit in katakana, a number that is about right, and a point as a Japanese keyboard offers it. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/\s/g, ''], [/^(約|およそ|おおよそ|だいたい|大体|ほぼ|about|around|approx(imately)?\.?|[~〜∼≈≒])/, ''], [/(くらい|ぐらい|位|程度|ほど|前後)$/, ''],
  [/(\d)[。・](?=\d)/g, '$1.'], [/キロ/, 'k'], [/メガ/, 'm'], [/ギガ/, 'g'], [/テラ/, 't'], [/([kmgt])(バイト|bytes?)$/, '$1b'],
];

/** A quantity as typed, in half width, with its unit in letters: `約５０ギガ` is `50g`. */
export const plainQuantity = (text: string): string =>
  spoken.reduce((plain, [pattern, read]) => plain.replace(pattern, read), text.normalize('NFKC').toLowerCase());

/**
 * A number as a person types it off a screen, in full or half width: `500MB`, `0.5 GB`, `１２ＧＢ`, `1,024`, `1.2TB`, `約50ギガ`. Sizes come out
 * in decimal GB, as the phone counts; a bare number is in `unit` itself. Undefined for anything else.
 */
export function parseQuantity(text: string, unit: 'GB' | 'Mbps'): number | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?([a-z]*)$/.exec(plainQuantity(text));
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const value = Number(`${(match[1] ?? '0').replace(/,/g, '')}${match[2] ?? ''}`);
  const suffix = match[3]!;
  const bounded = (quantity: number) => (quantity <= most[unit] ? quantity : undefined);
  if (unit === 'Mbps') return lineSuffixes.includes(suffix) ? bounded(value) : undefined;
  const factor = suffix === '' ? 1 : own(gbPer, suffix.length === 1 ? `${suffix}b` : suffix);
  return factor === undefined ? undefined : bounded(value * factor);
}
