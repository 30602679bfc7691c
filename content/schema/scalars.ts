import * as z from 'zod/mini';
import { idPattern } from '../inline.js';
import { locales, targetLocales } from '../loaders.js';
import { phoneLocales, type Id, type IsoDate, type Locale, type Words } from '../types.js';

/** An id of content. */
export const id = z.string().check(z.regex(idPattern)) satisfies z.ZodMiniType<Id>;

/** Text that says something. */
export const text = z.string().check(z.regex(/\S/)) satisfies z.ZodMiniType<string>;

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

/** A day of the calendar. */
export const isoDate = z.custom<IsoDate>(isDay, 'is no day of the calendar') satisfies z.ZodMiniType<IsoDate>;

/** An address on the web. */
export const httpsUrl = z.string().check(z.regex(/^https:\/\/[^\s/]+\.[^\s/]+/)) satisfies z.ZodMiniType<string>;

/** A flag that is either set or absent. */
export const flag = z.exactOptional(z.literal(true));

/** One value per locale. */
export const perLocale = <T extends z.ZodMiniType>(value: T) => z.record(z.enum(locales), value);

/** Words in the languages of phones, and in others where they are translated. */
export const words = (value: z.ZodMiniType<string>) => {
  const further = locales.filter((locale) => !phoneLocales.some((other) => other === locale));
  return z.strictObject({
    ...Object.fromEntries(further.map((locale) => [locale, z.exactOptional(value)])), ja: value, en: value,
  }) satisfies z.ZodMiniType<Words>;
};

/** One value per language that is a translation. */
export const perTarget = <T extends z.ZodMiniType>(value: T) => z.record(z.enum(targetLocales), value);

/** Which locale. */
export const locale = z.enum(locales) satisfies z.ZodMiniType<Locale>;
