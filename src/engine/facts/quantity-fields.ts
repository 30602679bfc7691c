import type { IsoDate, NumberCheck } from '@naosu/content';
import { own } from '../own.js';
import { exactGb } from '../plan/input.js';
import { most, parseQuantity, plainQuantity } from './quantity.js';

/** Units to choose from beside a size; one that is typed wins. */
export const sizeUnits = ['MB', 'GB', 'TB'] as const;
export type SizeUnit = (typeof sizeUnits)[number];

/** What stands in fields, by the name of the field. */
export type Texts = Readonly<Record<string, string>>;

/** Names of the fields besides the one that bears the name of the quantity: the unit of a size, and what is used of all. */
export const unitOf = (field: string) => `${field}-unit`;
export const readsOf = (id: string) => `${id}-reads`;
export const usedOf = (id: string) => `${id}-used`;
export const allOf = (id: string) => `${id}-all`;

const dayMs = 86_400_000;

/** The size that a text and the unit beside it say, in decimal GB; undefined where it is none. */
export function sizeOf(text: string, unit: SizeUnit): number | undefined {
  const plain = plainQuantity(text);
  return parseQuantity(/\d$/.test(plain) ? plain + unit : plain, 'GB');
}

/** A typed unit moves into the choice of units. */
export function tidySize(text: string, unit: SizeUnit): { readonly text: string; readonly unit: SizeUnit } {
  const [, number, letter] = /^(.*\d)([mgt])b?$/.exec(plainQuantity(text)) ?? [];
  const typed = sizeUnits.find((name) => name.startsWith(letter?.toUpperCase() ?? '-'));
  return typed && parseQuantity(number!, 'GB') !== undefined ? { text: number!, unit: typed } : { text, unit };
}

export const chosenUnit = (texts: Texts, field: string): SizeUnit =>
  sizeUnits.find((unit) => unit === own(texts, unitOf(field))) ?? 'GB';

/** What is free is read as what is used of all, as the phone shows it, unless the reader chose otherwise. */
export const readsUsed = (texts: Texts, id: string, { usedOfAll }: NumberCheck): boolean =>
  usedOfAll === true && own(texts, readsOf(id)) !== 'free';

/** The fields that a quantity is put in. */
export const fieldsOf = (texts: Texts, id: string, check: NumberCheck): readonly string[] =>
  (readsUsed(texts, id, check) ? [usedOf(id), allOf(id)] : [id]);

const sizeIn = (texts: Texts, field: string) => sizeOf(own(texts, field) ?? '', chosenUnit(texts, field));

/** The quantity that the fields hold, in the unit of the check; undefined while they hold none. A date counts in days up to today. */
export function quantityIn(texts: Texts, id: string, check: NumberCheck, today: IsoDate): number | undefined {
  switch (check.unit) {
    case 'days': {
      const days = (Date.parse(today) - Date.parse(own(texts, id) ?? '')) / dayMs;
      return days >= 0 && days <= most.days ? days : undefined;
    }
    // A line of 0 Mbps sends nothing.
    case 'Mbps': return parseQuantity(own(texts, id) ?? '', 'Mbps') || undefined;
    case 'GB': {
      if (!readsUsed(texts, id, check)) return sizeIn(texts, id);
      const [used, all] = [sizeIn(texts, usedOf(id)), sizeIn(texts, allOf(id))];
      return used === undefined || all === undefined || used > all ? undefined : exactGb(all - used);
    }
  }
}

/** What is wrong with what the fields hold: text that is no such quantity, or more used than there is. An empty field is not wrong yet. */
export function mistakeIn(texts: Texts, id: string, check: NumberCheck, today: IsoDate): 'no-quantity' | 'more-than-all' | undefined {
  const filled = fieldsOf(texts, id, check).filter((field) => (own(texts, field) ?? '').trim() !== '');
  if (check.unit !== 'GB') return filled.length > 0 && quantityIn(texts, id, check, today) === undefined ? 'no-quantity' : undefined;
  if (filled.some((field) => sizeIn(texts, field) === undefined)) return 'no-quantity';
  return filled.length === 2 && quantityIn(texts, id, check, today) === undefined ? 'more-than-all' : undefined;
}

/** All that stands in the fields of one quantity. */
export const textsNamed = (texts: Texts, id: string): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([field]) => field === id || field.startsWith(`${id}-`)));

/** The texts that show a quantity that is known already. */
export function textsOf(id: string, { unit }: NumberCheck, quantity: number, today: IsoDate): Texts {
  if (unit === 'days') return { [id]: new Date(Date.parse(today) - quantity * dayMs).toISOString().slice(0, 10) };
  return { [id]: String(Number(quantity.toPrecision(9))), ...(unit === 'GB' ? { [readsOf(id)]: 'free', [unitOf(id)]: 'GB' } : {}) };
}
