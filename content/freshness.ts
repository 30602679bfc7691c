import type { IsoDate } from './types.js';

/** Days after which something must be checked again, by what it is. */
export const recheckDays = { prices: 90, contacts: 90, labels: 180, paths: 180, rest: 365 } as const;

/** What ages at the same pace. */
export type FreshnessKind = keyof typeof recheckDays;

const dayInMs = 86_400_000;

/** Day on which something checked on a day must be checked again; the same day when that day is none of the calendar. */
export function checkAgainOn(kind: FreshnessKind, checkedOn: IsoDate): IsoDate {
  const checked = Date.parse(checkedOn);
  if (Number.isNaN(checked)) return checkedOn;
  return new Date(checked + recheckDays[kind] * dayInMs).toISOString().slice(0, 10) as IsoDate;
}

/** Whether the day on which it must be checked again has come; true when a date is none of the calendar. */
export function isDue(kind: FreshnessKind, checkedOn: IsoDate, today: IsoDate): boolean {
  const age = Date.parse(today) - Date.parse(checkedOn);
  return !(age < recheckDays[kind] * dayInMs);
}
