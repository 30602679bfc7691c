import type { IsoDate } from './types.js';

/** A calendar day as a reader of this language writes it: 2026年11月21日, November 21, 2026. */
export const dayText = (day: IsoDate, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
