import type { IsoDate } from '@naosu/content';
import { isDay } from './day.js';

/** A question of the page itself. All of it is plain text. */
export interface FaqItem {
  /** Unique in the page: a link to `#<id>` opens the answer. */
  readonly id: string;
  readonly question: string;
  /** A paragraph, or several. */
  readonly answer: string | readonly string[];
  /** Pages that the answer rests on, `https:` only. */
  readonly sources?: readonly { readonly name: string; readonly url: string }[];
  /** Day on which the answer was checked. */
  readonly checkedOn?: IsoDate;
}

/** Questions that may be shown, or every reason why not. */
export type GuardedItems =
  | { readonly items: readonly FaqItem[]; readonly problems: readonly [] }
  | { readonly items?: undefined; readonly problems: readonly string[] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
  && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isSource = (value: unknown) => isRecord(value) && isText(value['name']) && isText(value['url'])
  && value['url'].startsWith('https://');
const isList = (value: unknown, holds: (one: unknown) => boolean) => Array.isArray(value) && value.every(holds);

const shown = (value: unknown) =>
  (typeof value === 'string' ? JSON.stringify(value.slice(0, 40))
    : Array.isArray(value) ? 'a list' : isRecord(value) ? 'an object' : String(value));

/** What each part of a question must be. */
const rows: readonly (readonly [key: keyof FaqItem, holds: (value: unknown) => boolean, wanted: string])[] = [
  ['id', (value) => isText(value) && !/\s/.test(value), 'a text without spaces'],
  ['question', isText, 'a text'],
  ['answer', (value) => isText(value) || (isList(value, isText) && (value as readonly string[]).length > 0), 'a text, or a list of texts'],
  ['sources', (value) => value === undefined || isList(value, isSource), 'a list of name and url, the url with https:'],
  ['checkedOn', (value) => value === undefined || isDay(value), 'a date such as 2026-11-21'],
];

/** Checks questions that a page gives: they are taken whole or refused whole, with every problem. */
export function guardItems(value: unknown): GuardedItems {
  if (!Array.isArray(value)) return { problems: [`items: expected a list of questions, found ${shown(value)}.`] };
  const ids = new Set<unknown>();
  const problems = value.flatMap((item: unknown, place): string[] => {
    const path = `items[${place}]`;
    if (!isRecord(item)) return [`${path}: expected an object, found ${shown(item)}.`];
    const known = ids.has(item['id']);
    ids.add(item['id']);
    const refuse = (key: string, wanted: string) => `${path}.${key}: expected ${wanted}, found ${shown(item[key])}.`;
    return [...rows.filter(([key, holds]) => !holds(item[key])).map(([key, , wanted]) => refuse(key, wanted)),
      ...known ? [refuse('id', 'one that no other question has')] : []];
  });
  return problems.length > 0 ? { problems } : { items: value as readonly FaqItem[], problems: [] };
}
