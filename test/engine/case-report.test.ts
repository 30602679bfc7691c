import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load, type Guide } from '@naosu/content';
import { caseReport, reasonOf } from '../../src/engine/handoff/case-report.js';
import { guardContacts } from '../../src/engine/handoff/contact-guard.js';
import { contactsFor } from '../../src/engine/handoff/contacts-for.js';
import { isOpenAt, type OpeningHours } from '../../src/engine/handoff/opening-hours.js';
import { emptyProgress, results, type Progress } from '../../src/engine/progress.js';

const { topic } = await load('backup', 'ja');
const fixes = Object.keys(topic.fixes);

describe('The report of a case', () => {
  it('holds every outcome once, in the order of time: what was done apart from what was not', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...fixes)), fc.infiniteStream(fc.constantFrom(...results)), (ids, stream) => {
      const outcomes = ids.map((fix, at) => ({ fix, result: stream.next().value!, at }));
      const { tried, notTried } = caseReport({ topic, progress: { ...emptyProgress, outcomes } });
      assert.deepEqual([...tried, ...notTried].sort((a, b) => a.at - b.at), outcomes);
      assert.ok(tried.every(({ result }) => ['worked', 'not-worked', 'different-screen'].includes(result)));
      assert.ok(notTried.every(({ result }) => ['impossible', 'lacking', 'skipped'].includes(result)));
    }));
  });

  it('leaves out what the guide does not have', () => {
    const progress: Progress = {
      ...emptyProgress, symptom: 'cannot-back-up', answers: { 'icloud-free': 1, gone: 'yes', constructor: 'yes' },
      outcomes: [{ fix: 'gone', result: 'worked', at: 1 }],
    };
    assert.deepEqual(caseReport({ topic, progress }),
      { topic: 'backup', symptom: 'cannot-back-up', answers: [{ check: 'icloud-free', value: 1 }], tried: [], notTried: [] });
  });

  for (const [progress, reason] of [
    [emptyProgress, undefined],
    [{ ...emptyProgress, symptom: 'account-locked' }, 'account'],
    [{ ...emptyProgress, symptom: 'cannot-back-up', answers: { 'account-request': 'locked' } }, 'account'],
    [{ ...emptyProgress, symptom: 'cannot-back-up', answers: { 'account-request': 'password' } }, undefined],
  ] as [Progress, string | undefined][]) {
    it(`gives ${reason ?? 'no'} reason for ${JSON.stringify([progress.symptom, progress.answers])}`,
      () => assert.equal(reasonOf({ topic, progress }), reason));
  }
});

describe('Opening hours', () => {
  const day: OpeningHours = { opens: '09:00', closes: '21:00', timeZone: 'Asia/Tokyo' };
  const night: OpeningHours = { opens: '22:00', closes: '02:00', timeZone: 'Asia/Tokyo', days: [5] };
  for (const [name, hours, at, open] of [
    ['a minute before opening', day, '2026-11-27T08:59+09:00', false],
    ['before half past', { ...day, opens: '09:30' }, '2026-11-27T09:29+09:00', false],
    ['at half past', { ...day, opens: '09:30' }, '2026-11-27T09:30+09:00', true],
    ['at the opening', day, '2026-11-27T09:00+09:00', true],
    ['in the last minute', day, '2026-11-27T20:59+09:00', true],
    ['at the closing', day, '2026-11-27T21:00+09:00', false],
    ['by the contact’s own time, wherever the reader is', day, '2026-11-27T01:00Z', true],
    ['until midnight', { ...day, closes: '24:00' }, '2026-11-27T23:59+09:00', true],
    ['at midnight', { ...day, opens: '00:00', closes: '24:00' }, '2026-11-27T00:00+09:00', true],
    ['on a day off', { ...day, days: [1, 2, 3, 4] }, '2026-11-27T12:00+09:00', false],
    ['on the evening of a night', night, '2026-11-27T23:00+09:00', true],
    ['after the midnight of a night', night, '2026-11-28T01:59+09:00', true],
    ['at the closing of a night', night, '2026-11-28T02:00+09:00', false],
    ['at the opening of a night', night, '2026-11-27T22:00+09:00', true],
    ['a minute before a night', night, '2026-11-27T21:59+09:00', false],
    ['on any night without days off', { opens: '22:00', closes: '02:00', timeZone: 'Asia/Tokyo' }, '2026-11-25T01:00+09:00', true],
    ['on the evening after', night, '2026-11-28T23:00+09:00', false],
    ['on the midnight before', night, '2026-11-27T01:00+09:00', false],
    ['on the hour that a summer time skips', { opens: '02:30', closes: '04:00', timeZone: 'America/New_York' }, '2026-03-08T07:30Z', true],
  ] as [string, OpeningHours, string, boolean][]) {
    it(`are ${open ? 'open' : 'over'} ${name}`, () => assert.equal(isOpenAt(hours, Date.parse(at)), open));
  }
});

describe('Days on which a contact answers', () => {
  // 2026-11-22 is a Sunday.
  const at = (day: number, time: string) => Date.parse(`2026-11-${22 + day}T${time}+09:00`);
  const week = [0, 1, 2, 3, 4, 5, 6] as const;
  const open = (hours: Pick<OpeningHours, 'opens' | 'closes'>, weekday: OpeningHours['days'], time: string) =>
    week.filter((day) => isOpenAt({ ...hours, days: weekday!, timeZone: 'Asia/Tokyo' }, at(day, time)));
  for (const weekday of week) {
    it(`are those that it names: ${weekday}`, () => {
      assert.deepEqual(open({ opens: '09:00', closes: '18:00' }, [weekday], '12:00'), [weekday]);
      assert.deepEqual(open({ opens: '22:00', closes: '02:00' }, [weekday], '23:00'), [weekday]);
      assert.deepEqual(open({ opens: '22:00', closes: '02:00' }, [weekday], '01:00'), [(weekday + 1) % 7]);
    });
  }
});

describe('The contacts of a guide', () => {
  const contact = { region: 'jp', link: 'x', checkedOn: '2026-11-01' } as const;
  const contacts = { near: contact, far: { ...contact, region: 'us' }, all: { ...contact, region: 'all' },
    carrier: { ...contact, offeredWhen: { fact: 'account-request', is: 'locked' } } };
  const guide = { topic: { ...topic, contacts: Object.keys(contacts) }, contacts } as unknown as Guide;
  const locked: Progress = { ...emptyProgress, answers: { 'account-request': 'locked' } };

  it('are those of the country, and what a case alone has to do with only there', () => {
    assert.deepEqual(contactsFor(guide, 'jp'), ['near', 'all']);
    assert.deepEqual(contactsFor(guide, 'us', locked), ['far', 'all']);
    assert.deepEqual(contactsFor(guide, 'jp', locked), ['near', 'all', 'carrier']);
  });
});

describe('The contacts of a page', () => {
  const right = { name: 'くらしのスマホ相談室', phone: '03-1234-5678', url: 'https://example.com/ask', note: '予約がいります。',
    hours: { opens: '10:00', closes: '18:00', timeZone: 'Asia/Tokyo', days: [1, 2, 3, 4, 5] } };

  it('are taken as they are', () => {
    const given = [right, { name: 'Help desk', url: 'mailto:help@example.com' }, { name: '問い合わせ', ticket: true }];
    assert.deepEqual(guardContacts(given), { list: given, problems: [] });
    assert.deepEqual(guardContacts([]), { list: [], problems: [] });
  });

  for (const [value, problem] of [
    [null, 'contacts: expected a list of contacts, found null.'],
    [[right, 'call me'], 'contacts[1]: expected an object, found "call me".'],
    [[{ ...right, name: ' ' }], 'contacts[0].name: expected a name, found " ".'],
    [[{ ...right, phone: 'call me' }], 'contacts[0].phone: expected a phone number such as 0120-000-000, found "call me".'],
    [[{ ...right, url: 'javascript:alert(1)' }],
      'contacts[0].url: expected an address with https: or mailto:, found "javascript:alert(1)".'],
    [[{ name: 'Nobody' }], 'contacts[0]: expected a phone number, an address or ticket, found an object.'],
    [[{ ...right, ticket: 'yes' }], 'contacts[0].ticket: expected true or nothing, found "yes".'],
    [[{ ...right, hours: 'always' }], 'contacts[0].hours: expected opens, closes and timeZone, found "always".'],
    [[{ ...right, hours: { ...right.hours, opens: '9' } }], 'contacts[0].hours.opens: expected a time such as 09:00, found "9".'],
    [[{ ...right, hours: { ...right.hours, closes: '10:00' } }],
      'contacts[0].hours.closes: expected another time, such as 18:00, found "10:00".'],
    [[{ ...right, hours: { ...right.hours, timeZone: 'Japan time' } }],
      'contacts[0].hours.timeZone: expected a time zone such as Asia/Tokyo, found "Japan time".'],
    [[{ ...right, hours: { ...right.hours, days: [7] } }],
      'contacts[0].hours.days: expected days of the week from 0 (Sunday) to 6, found a list.'],
  ] as [unknown, string][]) {
    it(`are refused: ${problem}`, () => assert.deepEqual(guardContacts(value), { problems: [problem] }));
  }

  it('never throw, whatever is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      const { list, problems } = guardContacts(value);
      assert.equal(list === undefined, problems.length > 0);
    }));
  });
});
