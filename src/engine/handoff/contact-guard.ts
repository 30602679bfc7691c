import { isTimeZone, type OpeningHours } from './opening-hours.js';

/** A contact that the page gives: somebody who answers its readers. */
export interface HostContact {
  readonly name: string;
  readonly phone?: string;
  /** `https:` or `mailto:`. */
  readonly url?: string;
  readonly note?: string;
  /** Offers a button that hands the note to the page: `naosu-note-take` with `way` `ticket`. */
  readonly ticket?: true;
  /** Said as they are, with whether it is open now: the page knows its own hours. */
  readonly hours?: OpeningHours;
}

/** Contacts that may be shown, or every reason why not. */
export type GuardedContacts =
  | { readonly list: readonly HostContact[]; readonly problems: readonly [] }
  | { readonly list?: undefined; readonly problems: readonly string[] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
  && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isTime = (value: unknown): boolean => typeof value === 'string' && /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value);
const isDay = (value: unknown): boolean => typeof value === 'number' && [0, 1, 2, 3, 4, 5, 6].includes(value);

/** Checks the contacts that a page gives: they are taken whole or refused whole, with every problem. */
export function guardContacts(value: unknown): GuardedContacts {
  if (!Array.isArray(value)) return { problems: [`contacts: expected a list of contacts, found ${shown(value)}.`] };
  const problems = (value as readonly unknown[]).flatMap((contact, place) => contactProblems(contact, `contacts[${place}]`));
  return problems.length > 0 ? { problems } : { list: value as readonly HostContact[], problems: [] };
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return Array.isArray(value) ? 'a list' : isRecord(value) ? 'an object' : String(value);
}

function contactProblems(contact: unknown, path: string): readonly string[] {
  if (!isRecord(contact)) return [`${path}: expected an object, found ${shown(contact)}.`];
  const problems: string[] = [];
  const expect = (holds: boolean, field: string, wanted: string, found: unknown) => {
    if (!holds) problems.push(`${path}${field}: expected ${wanted}, found ${shown(found)}.`);
  };
  const { name, phone, url, note, ticket, hours } = contact;
  expect(isText(name), '.name', 'a name', name);
  expect(phone === undefined || (typeof phone === 'string' && /^\+?\d[\d ()-]{2,24}$/.test(phone)), '.phone',
    'a phone number such as 0120-000-000', phone);
  expect(url === undefined || (typeof url === 'string' && /^(https:\/\/|mailto:)\S+$/.test(url)), '.url',
    'an address with https: or mailto:', url);
  expect(note === undefined || isText(note), '.note', 'a text', note);
  expect(ticket === undefined || ticket === true, '.ticket', 'true or nothing', ticket);
  expect([phone, url, ticket].some((way) => way !== undefined), '', 'a phone number, an address or ticket', contact);
  if (hours === undefined) return problems;
  if (!isRecord(hours)) return [...problems, `${path}.hours: expected opens, closes and timeZone, found ${shown(hours)}.`];
  const { opens, closes, timeZone, days } = hours;
  expect(isTime(opens), '.hours.opens', 'a time such as 09:00', opens);
  expect(isTime(closes) && closes !== opens, '.hours.closes', 'another time, such as 18:00', closes);
  expect(typeof timeZone === 'string' && isTimeZone(timeZone), '.hours.timeZone', 'a time zone such as Asia/Tokyo', timeZone);
  expect(days === undefined || (Array.isArray(days) && days.length > 0 && days.every(isDay)), '.hours.days',
    'days of the week from 0 (Sunday) to 6', days);
  return problems;
}
