import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { IsoDate } from '@naosu/content';
import { calendarOf } from '../../src/engine/calendar.js';
import { daysAfter, dueOn, isDone, readDone } from '../../src/engine/routine.js';

const today: IsoDate = '2026-11-28';
const monthly = { everyDays: 30, prevents: [] };
const bySituation = { prevents: [] };

describe('a task of the routine', () => {
  const rows: readonly (readonly [doneOn: IsoDate | undefined, due: IsoDate, done: boolean])[] = [
    [undefined, today, false], [today, '2026-12-28', true], ['2026-10-30', '2026-11-29', true], ['2026-10-29', today, false],
    ['2025-01-01', '2025-01-31', false],
  ];
  for (const [doneOn, due, done] of rows) {
    it(`done ${doneOn ?? 'never'} is due on ${due}`, () => {
      assert.equal(dueOn(monthly, doneOn, today), due);
      assert.equal(isDone(monthly, doneOn, today), done);
    });
  }

  it('that no day asks for is done once it is ticked', () => {
    assert.equal(dueOn(bySituation, '2025-01-01', today), undefined);
    assert.deepEqual([undefined, '2025-01-01' as const].map((day) => isDone(bySituation, day, today)), [false, true]);
  });

  it('counts days across months and leap years', () => {
    assert.equal(daysAfter('2028-02-28', 2), '2028-03-01');
    assert.equal(daysAfter('2026-12-31', 1), '2027-01-01');
  });
});

describe('what was done, read from storage', () => {
  it('is days that there are, none of them to come', () => {
    const kept = { 'check-room': '2026-11-28', 'run-once': '2026-01-31' };
    assert.deepEqual(readDone({ ...kept, 'to-come': '2026-11-29', 'no-day': '2026-02-30', 'long-ago': '0001-01-01', 'Bad Id': today,
      text: 'x', number: 3 }, today), kept);
  });

  it('is of tasks with a name that a guide could give', () => {
    const named = (name: string) => Object.keys(readDone({ [name]: today }, today));
    for (const name of ['a', 'a1-b', `a${'b'.repeat(60)}`]) assert.deepEqual(named(name), [name]);
    for (const name of ['', '1a', '-a', 'A', 'a b', 'a_b', 'a!', '!a', `a${'b'.repeat(61)}`]) assert.deepEqual(named(name), []);
  });

  it('is nothing where nothing was stored, or something else', () => {
    for (const value of [undefined, null, 7, 'x', true, []]) assert.deepEqual(readDone(value, today), {});
  });

  it('never throws, whatever is stored', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      for (const day of Object.values(readDone(value, today))) assert.ok(day <= today);
    }));
  });
});

describe('a calendar file', () => {
  const tasks = [
    { id: 'check-room', title: 'iCloudの空きを見る; 毎月, 必ず', text: '{label}と比べます。\n足りなければ\\探します。', from: today, everyDays: 30 },
    { id: 'other', title: 'x', text: 'y', from: today, everyDays: 7 },
  ];
  const file = calendarOf(tasks, Date.UTC(2026, 10, 28, 3, 4, 5));

  it('has lines of at most 75 octets, none of them shorter than it must be, whatever the letters', () => {
    for (const letter of ['x', '\u007F', '\u0080', '\u07FF', '\u0800', '空', '\uFFFF', '\u{10000}', '😀']) {
      const long = calendarOf([{ ...tasks[1]!, title: letter.repeat(200) }], 0).split('\r\n');
      const at = long.findIndex((line) => line.startsWith('SUMMARY:'));
      const parts = [long[at]!, ...long.slice(at + 1, long.findIndex((line, place) => place > at && !line.startsWith(' ')))];
      assert.equal(parts.map((part, place) => (place === 0 ? part : part.slice(1))).join(''), `SUMMARY:${letter.repeat(200)}`);
      const [octets, more] = [parts.map((part) => Buffer.byteLength(part)), Buffer.byteLength(letter)];
      assert.ok(octets.every((length) => length <= 75), octets.join());
      assert.ok(octets.slice(0, -1).every((length) => length + more > 75), octets.join());
    }
  });

  it('closes what it opens, in order, and says who wrote it', () => {
    const open: string[] = [];
    for (const line of file.split('\r\n')) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) assert.equal(open.pop(), line.slice(4));
    }
    assert.deepEqual(open, []);
    // RFC 5545, 3.6 and 3.6.6: a reminder that is shown has a description.
    for (const line of ['PRODID:-//naosu//routine//EN', 'DESCRIPTION:x']) assert.ok(file.split('\r\n').includes(line), line);
  });

  it('has one event a task, with its day, how often it comes back, and a reminder', () => {
    const lines = file.split('\r\n');
    assert.deepEqual([lines[0], lines[1], lines.slice(-2)], ['BEGIN:VCALENDAR', 'VERSION:2.0', ['END:VCALENDAR', '']]);
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 2);
    for (const line of ['DTSTART;VALUE=DATE:20261128', 'DTSTAMP:20261128T030405Z', 'RRULE:FREQ=MONTHLY;INTERVAL=1',
      'RRULE:FREQ=DAILY;INTERVAL=7', 'TRIGGER:PT9H']) assert.ok(lines.includes(line), line);
  });

  it('escapes what has a meaning there', () => {
    assert.ok(file.includes('SUMMARY:iCloudの空きを見る\\; 毎月\\, 必ず'));
    assert.ok(file.includes('と比べます。\\n足りなければ\\\\探します。'));
  });

  it('has no line beyond 75 octets, and says the same once lines are joined', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const text = calendarOf([{ id: 'a', title, text: '', from: today, everyDays: 30 }], 0);
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
      const summary = /SUMMARY:([^]*?)\r\nDESCRIPTION/.exec(text.replace(/\r\n /g, ''))?.[1];
      assert.equal(summary?.replace(/\\(n|[\\;,])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter)), title.replace(/\r\n?/g, '\n'));
    }), { examples: [['あ'.repeat(60)], ['👨‍👩‍👧'.repeat(20)], ['\u2028  '], ['a\rb\r\nc\nd'], ['\\n']] });
  });
});
