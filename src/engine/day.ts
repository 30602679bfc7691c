import type { IsoDate } from '@naosu/content';

/** Whether something is a day of the calendar from the year 2000 on. Some engines take the 30th of February for the 2nd of March. */
export const isDay = (value: unknown): value is IsoDate => typeof value === 'string' && /^[2-9]\d{3}-\d{2}-\d{2}$/.test(value)
  && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
