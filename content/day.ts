import type { IsoDate } from './types.js';

/**
 * A calendar day as a reader of this language writes it: 2026年11月21日, November 21, 2026. Japanese, which most read, does without a
 * formatter: the first one of a page takes as long to make as a whole screen to draw.
 */
export const dayText = (day: IsoDate, locale: string): string => (locale === 'ja' ? day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')
  : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)));
