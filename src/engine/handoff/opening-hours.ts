/** Days on which a contact answers, Sunday being 0. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** When a contact answers, in local wall-clock times `HH:MM`; `24:00` ends a day. Past midnight where it closes before it opens. */
export interface OpeningHours {
  readonly opens: string;
  readonly closes: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Every day without it; a night belongs to the day on which it begins. */
  readonly days?: readonly Weekday[];
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether there is such a time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/** Weekday and minute of the day in a time zone, at a moment in milliseconds since the epoch. */
function localTime(now: number, timeZone: string): { readonly day: number; readonly minute: number } {
  const parts = new Intl.DateTimeFormat('en-US',
    { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(now);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)!.value;
  return { day: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday')),
    minute: Number(part('hour')) * 60 + Number(part('minute')) };
}

/** Whether a contact answers at a moment, in milliseconds since the epoch. */
export function isOpenAt({ opens, closes, timeZone, days }: OpeningHours, now: number): boolean {
  const { day, minute } = localTime(now, timeZone);
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  const answersOn = (weekday: number) => !days || days.some((known) => known === weekday);
  if (from < to) return answersOn(day) && minute >= from && minute < to;
  return (answersOn(day) && minute >= from) || (answersOn((day + 6) % 7) && minute < to);
}
