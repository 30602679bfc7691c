import type { Id, IsoDate } from '@naosu/content';

/** Something to do again and again, on whole days. */
export interface Recurring {
  readonly id: Id;
  readonly title: string;
  readonly text: string;
  /** First day. */
  readonly from: IsoDate;
  readonly everyDays: number;
}

/** Of a letter in UTF-8. */
const octets = (letter: string) => {
  const code = letter.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: no line is longer than 75 octets; a letter is never cut. */
function folded(line: string): string {
  let rest = '';
  let length = 0;
  for (const letter of line) {
    const more = octets(letter);
    if (length + more > 75) {
      rest += '\r\n ';
      length = 1;
    }
    rest += letter;
    length += more;
  }
  return rest;
}

/** RFC 5545, 3.3.11. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
const compact = (day: IsoDate) => day.replace(/-/g, '');
const rule = (days: number) => (days % 30 === 0 ? `FREQ=MONTHLY;INTERVAL=${days / 30}` : `FREQ=DAILY;INTERVAL=${days}`);

/** A calendar file (RFC 5545) of these, each with a reminder at nine in the morning; months are counted as 30 days. `now` in milliseconds
 * since the epoch. */
export function calendarOf(tasks: readonly Recurring[], now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = tasks.flatMap(({ id, title, text, from, everyDays }) => [
    'BEGIN:VEVENT', `UID:naosu-${id}@naosu`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${compact(from)}`, `RRULE:${rule(everyDays)}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(text)}`,
    'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT9H', `DESCRIPTION:${escaped(title)}`, 'END:VALARM', 'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//naosu//routine//EN', 'CALSCALE:GREGORIAN', ...lines, 'END:VCALENDAR', ''].map(folded)
    .join('\r\n');
}
