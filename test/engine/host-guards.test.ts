import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guardItems } from '../../src/engine/faq-items.js';
import { guardContacts } from '../../src/engine/handoff/contact-guard.js';

type Broken = readonly (readonly [name: string, value: unknown, paths: readonly string[]])[];

function refuses(broken: Broken, guard: (value: unknown) => { readonly problems: readonly string[] }) {
  for (const [name, value, paths] of broken) {
    it(`refuses ${name}, and says where`, () => {
      const { problems, ...taken } = guard(value);
      assert.deepEqual(taken, {});
      assert.deepEqual(problems.map((problem) => problem.split(': ')[0]), paths);
    });
  }
}

describe('guardContacts', () => {
  const hours = { opens: '09:00', closes: '18:00', timeZone: 'Asia/Tokyo' };
  const contact = { name: '窓口', phone: '0120-000-000' };
  const withHours = (change: object) => [{ ...contact, hours: { ...hours, ...change } }];

  const good: readonly (readonly [name: string, value: readonly object[]])[] = [
    ['nobody', []], ['a phone', [contact]],
    ['a short phone', [{ name: 'x', phone: '110' }]], ['a long one', [{ name: 'x', phone: `+${'1'.repeat(25)}` }]],
    ['a phone abroad', [{ name: 'x', phone: '+81 3 (0000) 0000' }]],
    ['a page', [{ name: 'x', url: 'https://example.com/help' }]], ['an address', [{ name: 'x', url: 'mailto:help@example.com' }]],
    ['a ticket', [{ name: 'x', ticket: true, note: '平日のみ' }]], ['hours', withHours({})],
    ['some days', withHours({ days: [0, 3, 6] })],
    ...['00:00', '08:59', '19:30', '20:00', '23:59', '24:00'].map((closes) => [`hours until ${closes}`, withHours({ closes })] as const),
  ];
  for (const [name, value] of good) it(`takes ${name} as it is`, () => assert.equal(guardContacts(value).list, value));

  const broken: Broken = [
    ['no list', contact, ['contacts']], ['nothing', null, ['contacts']], ['a text for a contact', ['x'], ['contacts[0]']],
    ['a list for a contact', [contact, []], ['contacts[1]']],
    ['no name', [{ phone: contact.phone }], ['contacts[0].name']], ['a blank name', [{ ...contact, name: ' ' }], ['contacts[0].name']],
    ['no way', [{ name: 'x' }], ['contacts[0]']],
    ...['call us', '12', '+', '1'.repeat(26), '(03) 0000', '++81000', 'x0120-000-000',
      `0${'1'.repeat(30)}`, '0120-000-000x', 120].map((phone) =>
      [`the phone ${phone}`, [{ name: 'x', phone }], ['contacts[0].phone']] as const),
    ...['http://example.com', 'javascript:alert(1)', 'https://', 'x https://example.com', 'https://a b', 7].map((url) =>
      [`the address ${url}`, [{ name: 'x', url }], ['contacts[0].url']] as const),
    ['an empty note', [{ ...contact, note: '' }], ['contacts[0].note']],
    ['no ticket', [{ ...contact, ticket: false }], ['contacts[0].ticket']],
    ['hours in a text', [{ ...contact, hours: '9-18' }], ['contacts[0].hours']],
    ...['9:00', '24:01', '25:00', '12:60', '12:00:00', ' 12:00', 1200].map((opens) =>
      [`hours from ${opens}`, withHours({ opens }), ['contacts[0].hours.opens']] as const),
    ['no end', withHours({ closes: undefined }), ['contacts[0].hours.closes']],
    ['an end that is the beginning', withHours({ closes: hours.opens }), ['contacts[0].hours.closes']],
    ['a place that there is not', withHours({ timeZone: 'Asia/Nowhere' }), ['contacts[0].hours.timeZone']],
    ['no place', withHours({ timeZone: undefined }), ['contacts[0].hours.timeZone']],
    ...[[], [7], [-1], ['1'], 1, [1, 1.5]].map((days) =>
      [`the days ${String(days)}`, withHours({ days }), ['contacts[0].hours.days']] as const),
    ['lists for texts', [{ name: ['x'], phone: ['0120-000-000'], url: ['https://example.com'], note: ['x'] }],
      ['contacts[0].name', 'contacts[0].phone', 'contacts[0].url', 'contacts[0].note']],
    ['lists for hours', [{ ...contact, hours: { opens: ['09:00'], closes: ['18:00'], timeZone: ['Asia/Tokyo'], days: '1' } }],
      ['contacts[0].hours.opens', 'contacts[0].hours.closes', 'contacts[0].hours.timeZone', 'contacts[0].hours.days']],
    ['a list for hours', [{ ...contact, hours: [hours] }], ['contacts[0].hours']],
    ['several', [{ name: '', phone: 'x' }, contact, { name: 'x', url: 'x' }],
      ['contacts[0].name', 'contacts[0].phone', 'contacts[2].url']],
  ];
  refuses(broken, guardContacts);

  it('says how much of a text it found', () => {
    const long = 'x'.repeat(99);
    assert.deepEqual(guardContacts([{ ...contact, url: long }]).problems,
      [`contacts[0].url: expected an address with https: or mailto:, found ${JSON.stringify(long.slice(0, 40))}.`]);
    assert.deepEqual(guardContacts([{ ...contact, note: '' }]).problems, ['contacts[0].note: expected a text, found "".']);
    assert.deepEqual(guardContacts({}).problems, ['contacts: expected a list of contacts, found an object.']);
  });

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.anything(), (value) => void guardContacts([value])));
    fc.assert(fc.property(fc.anything(), (given) => void guardContacts([{ ...contact, hours: given }])));
  });
});

describe('guardItems', () => {
  const item = { id: 'hours', question: 'いつ開きますか', answer: '9時です。' };
  const sources = [{ name: '窓口', url: 'https://example.com/' }];

  const good: readonly (readonly [name: string, value: readonly object[]])[] = [
    ['none', []], ['one', [item]], ['paragraphs', [{ ...item, answer: ['9時です。', '土曜は休みです。'] }]],
    ['sources and a day', [{ ...item, sources, checkedOn: '2026-11-21' }]], ['no sources', [{ ...item, sources: [] }]],
    ['two', [item, { ...item, id: 'parking' }]],
  ];
  for (const [name, value] of good) it(`takes ${name} as it is`, () => assert.equal(guardItems(value).items, value));

  const of = (change: object) => [{ ...item, ...change }];
  const broken: Broken = [
    ['no list', item, ['items']], ['nothing', undefined, ['items']], ['a text for a question', ['x'], ['items[0]']],
    ...['', ' ', 'two words', 7, undefined].map((id) => [`the id ${JSON.stringify(id)}`, of({ id }), ['items[0].id']] as const),
    ['an id twice', [item, { ...item, question: 'どこですか' }], ['items[1].id']],
    ['a blank question', of({ question: ' ' }), ['items[0].question']],
    ...['', [], [''], ['x', 7], {}, undefined].map((answer) =>
      [`the answer ${JSON.stringify(answer)}`, of({ answer }), ['items[0].answer']] as const),
    ...['x', [{ name: 'x' }], [{ url: sources[0]!.url }], [...sources, { name: 'x', url: 'http://example.com' }],
      [{ name: '', url: sources[0]!.url }], [null]].map((given) =>
      [`the sources ${JSON.stringify(given)}`, of({ sources: given }), ['items[0].sources']] as const),
    ...['2026/11/21', '2026-11-21T00:00', 'on 2026-11-21', '2026-13-01', '2026-02-30', '1999-12-31', '', 7].map((checkedOn) =>
      [`the day ${checkedOn}`, of({ checkedOn }), ['items[0].checkedOn']] as const),
    ['several', [{ ...item, question: '', answer: '' }, 7], ['items[0].question', 'items[0].answer', 'items[1]']],
  ];
  refuses(broken, guardItems);

  it('says what it found and what it takes', () => {
    const text = 'x'.repeat(99);
    const cut = JSON.stringify(text.slice(0, 40));
    for (const [found, said] of [[`${text} y`, cut], [[], 'a list'], [{}, 'an object'], [null, 'null']] as const) {
      assert.deepEqual(guardItems(of({ id: found })).problems, [`items[0].id: expected a text without spaces, found ${said}.`]);
    }
    const said = (value: unknown) => guardItems(value).problems;
    assert.deepEqual(said(7), ['items: expected a list of questions, found 7.']);
    assert.deepEqual(said([7]), ['items[0]: expected an object, found 7.']);
    assert.deepEqual(said([{ id: 'a', question: 1, answer: 2, sources: 3, checkedOn: 4 }, { ...item, id: 'a' }]), [
      'items[0].question: expected a text, found 1.', 'items[0].answer: expected a text, or a list of texts, found 2.',
      'items[0].sources: expected a list of name and url, the url with https:, found 3.',
      'items[0].checkedOn: expected a date such as 2026-11-21, found 4.',
      'items[1].id: expected one that no other question has, found "a".',
    ]);
  });

  it('throws at nothing', () => fc.assert(fc.property(fc.anything(), (value) => void guardItems([value]))));
});
