import { phoneLocales, type IsoDate, type Link, type PriceList, type PriceRow } from '@naosu/content';
import { isDay } from '../day.js';
import { most } from '../facts/quantity.js';

/** A price list that may be shown, or every reason why not. */
export type GuardedPrices =
  | { readonly list: PriceList; readonly problems: readonly [] }
  | { readonly list?: undefined; readonly problems: readonly string[] };

const regions: readonly unknown[] = ['jp', 'us', 'eu', 'gb'];
const currencies: readonly unknown[] = ['JPY', 'USD', 'EUR', 'GBP'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
  && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && value >= 0;
const isSize = (value: unknown) => isNumber(value) && value <= most.GB;
/** In any currency; more is a slip of the finger. */
const mostAmount = 1e7;

const areWords = (words: Readonly<Record<string, unknown>>, holds: (text: string) => boolean) =>
  phoneLocales.map((locale) => words[locale]).every((text) => typeof text === 'string' && holds(text));

const isLink = (value: unknown): value is Link => isRecord(value) && isRecord(value['url']) && isRecord(value['name'])
  && areWords(value['url'], (url) => url.startsWith('https://')) && areWords(value['name'], (name) => name !== '');

/** The reader's clock may be behind by days; a list is not to blame for that. */
const mostBehindMs = 31 * 86_400_000;
const isPast = (day: IsoDate, today: IsoDate) => Date.parse(day) - Date.parse(today) <= mostBehindMs;

/** Checks a price list that a page gives: it is taken whole or refused whole, with every problem. One checked in the future would never
 * fall due. */
export function guardPrices(value: unknown, today: IsoDate): GuardedPrices {
  if (!isRecord(value)) return { problems: ['prices: expected an object, a price list.'] };
  const problems: string[] = [];
  const expect = (holds: boolean, path: string, wanted: string, found: unknown) => {
    if (!holds) problems.push(`${path}: expected ${wanted}, found ${shown(found)}.`);
  };
  const { region, currency, freeGb, checkedOn, rows, page, changePage } = value;
  expect(regions.includes(region), 'region', 'one of jp, us, eu, gb', region);
  expect(currencies.includes(currency), 'currency', 'one of JPY, USD, EUR, GBP', currency);
  expect(isSize(freeGb), 'freeGb', 'a size in GB', freeGb);
  expect(isDay(checkedOn) && isPast(checkedOn, today), 'checkedOn', 'a date such as 2026-10-05, no later than today', checkedOn);
  expect(page === undefined || isLink(page), 'page', 'url and name in ja and en, the url with https:', page);
  expect(changePage === undefined || isLink(changePage), 'changePage', 'url and name in ja and en, the url with https:', changePage);
  expect(Array.isArray(rows) && rows.length > 0, 'rows', 'at least one row', rows);
  if (Array.isArray(rows)) problems.push(...rowProblems(rows));
  return problems.length > 0 ? { problems } : { list: value as unknown as PriceList, problems: [] };
}

const shown = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value.slice(0, 40))
  : Array.isArray(value) ? 'a list' : isRecord(value) ? 'an object' : String(value));

function rowProblems(rows: readonly unknown[]): string[] {
  const problems: string[] = [];
  rows.forEach((row, place) => {
    const path = `rows[${place}]`;
    if (!isRecord(row)) return problems.push(`${path}: expected an object, found ${shown(row)}.`);
    const { sizeGb, amount, from, until, source, checkedOn } = row;
    if (!isSize(sizeGb) || sizeGb === 0) problems.push(`${path}.sizeGb: expected a size in GB above 0, found ${shown(sizeGb)}.`);
    if (!isNumber(amount) || amount > mostAmount) problems.push(`${path}.amount: expected an amount, found ${shown(amount)}.`);
    if (!isDay(from)) problems.push(`${path}.from: expected a date, found ${shown(from)}.`);
    if (until !== undefined && !isDay(until)) problems.push(`${path}.until: expected a date or nothing, found ${shown(until)}.`);
    else if (isDay(until) && isDay(from) && until < from) problems.push(`${path}.until: ${until} is before ${from}.`);
    if (checkedOn !== undefined && !isDay(checkedOn))
      problems.push(`${path}.checkedOn: expected a date or nothing, found ${shown(checkedOn)}.`);
    if (typeof source !== 'string' || source === '')
      problems.push(`${path}.source: expected where the price is from, found ${shown(source)}.`);
    return undefined;
  });
  return problems.length > 0 ? problems : overlaps(rows as readonly PriceRow[]);
}

/** A plan has one price on a day. */
function overlaps(rows: readonly PriceRow[]): string[] {
  return rows.flatMap((row, place) => {
    const other = rows.findIndex(({ sizeGb, from, until = '9999-12-31' }, index) =>
      index > place && sizeGb === row.sizeGb && from <= (row.until ?? '9999-12-31') && row.from <= until);
    return other < 0 ? [] : [`rows[${other}]: overlaps rows[${place}] for ${row.sizeGb} GB.`];
  });
}

/** A list with the official pages of the built-in one where it names none itself: whoever reads a price can check it. */
export function withPages(list: PriceList, { page, changePage }: PriceList): PriceList {
  return { ...list, ...(page && !list.page ? { page } : {}), ...(changePage && !list.changePage ? { changePage } : {}) };
}
