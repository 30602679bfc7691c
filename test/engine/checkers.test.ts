import { evaluate } from '@naosu/content';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { backup } from '../../content/topics/backup/topic.js';
import { mail } from '../../content/topics/mail/topic.js';
import { askedNow, cardOf, checkerIds, mayAsk, topicOf, verdictFor, type CheckerId } from '../../src/engine/checker/checkers.js';
import { knownFrom } from '../../src/engine/facts/facts.js';
import type { Progress } from '../../src/engine/progress.js';
import { answersArb } from './arbitrary.js';

type Answers = Progress['answers'];
type Row = readonly [name: string, answers: Answers, expected: string | undefined];

const topics = { backup, mail };
const guideOf = (checker: CheckerId) => topics[topicOf(checker) as keyof typeof topics];

/** `<tone> <outcome> <fix>`, with `?` for a rule of thumb. */
function said(checker: CheckerId, answers: Answers): string | undefined {
  const verdict = verdictFor(checker, guideOf(checker), answers);
  return verdict && `${verdict.tone}${verdict.ruleOfThumb ? '?' : ''} ${verdict.outcome} ${verdict.fix ?? '-'}`;
}

function table(checker: CheckerId, rows: readonly Row[]) {
  describe(`the card ${checker}`, () => {
    for (const [name, answers, expected] of rows)
      it(`says ${expected ?? 'nothing'} at ${name}`, () => assert.equal(said(checker, answers), expected));
  });
}

const room = (free: number, next: number): Answers => ({ 'icloud-free': free, 'next-backup-size': next });

table('icloud-room', [
  ['nothing', {}, undefined],
  ['a size alone', { 'next-backup-size': 2 }, undefined],
  ['free space that cannot be read', { 'icloud-free': 'unknown' }, undefined],
  ['less than the next size', room(1.999, 2), 'trouble short make-room'],
  ['exactly the next size', room(2, 2), 'fine enough run-backup'],
  ['more than the next size', room(2.001, 2), 'fine enough run-backup'],
  ['1 GB and a larger backup', room(1, 12.5), 'trouble short make-room'],
  ['no room at all', { 'icloud-free': 0 }, 'trouble short make-room'],
  ['just below 500 MB', { 'icloud-free': 0.499 }, 'care? probably-short make-room'],
  ['exactly 500 MB', { 'icloud-free': 0.5 }, 'care? borderline make-room'],
  ['just below 1 GB', { 'icloud-free': 0.999 }, 'care? borderline make-room'],
  ['exactly 1 GB', { 'icloud-free': 1 }, 'care? probably-enough run-backup'],
  ['1 GB and a size that cannot be read', { 'icloud-free': 1, 'next-backup-size': 'unknown' }, 'care? probably-enough run-backup'],
  ['room, with a switch that cannot be used', { ...room(3, 2), 'backup-switch': 'greyed' }, 'fine enough leave-on-power'],
]);

const free = (gb: number, message?: string): Answers => ({ 'phone-free': gb, ...(message ? { 'phone-space-message': message } : {}) });

table('phone-free', [
  ['nothing', {}, undefined],
  ['no message alone', { 'phone-space-message': 'not-seen' }, undefined],
  ['the message alone', { 'phone-space-message': 'seen' }, 'trouble seen free-phone-space'],
  ['the message with much room', free(64, 'seen'), 'trouble seen free-phone-space'],
  ['just below 1 GB', free(0.999), 'care? under-one free-phone-space'],
  ['exactly 1 GB', free(1), 'care? one-to-five free-phone-space'],
  ['just below 5 GB without the message', free(4.999, 'not-seen'), 'care? one-to-five free-phone-space'],
  ['exactly 5 GB', free(5, 'unknown'), 'fine? five-or-more run-backup'],
]);

table('last-backup-days', [
  ['nothing', {}, undefined],
  ['today', { 'last-backup-days': 0 }, 'fine? fresh -'],
  ['one day', { 'last-backup-days': 1 }, 'fine? fresh -'],
  ['2 days', { 'last-backup-days': 2 }, 'care? late run-backup'],
  ['13 days', { 'last-backup-days': 13 }, 'care? late run-backup'],
  ['14 days', { 'last-backup-days': 14 }, 'care? overdue run-backup'],
  ['179 days', { 'last-backup-days': 179 }, 'care? overdue run-backup'],
  ['180 days', { 'last-backup-days': 180 }, 'trouble lapsed run-backup'],
]);

const held = (...items: string[]): Answers => ({ 'auto-conditions': items });

table('auto-conditions', [
  ['nothing answered', {}, undefined],
  ['an unknown answer', { 'auto-conditions': 'unknown' }, undefined],
  ['none', held(), 'care missing check-connection'],
  ['all', held('wifi', 'power', 'locked', 'room'), 'fine complete run-backup'],
  ['all but Wi-Fi', held('power', 'locked', 'room'), 'care missing check-connection'],
  ['all but power', held('wifi', 'locked', 'room'), 'care missing leave-on-power'],
  ['all but the lock', held('wifi', 'power', 'room'), 'care missing leave-on-power'],
  ['all but room', held('wifi', 'power', 'locked'), 'care missing make-room'],
]);

describe('the missing conditions', () => {
  it('are those that are not ticked, in the order of the list', () => {
    fc.assert(fc.property(fc.shuffledSubarray(['wifi', 'power', 'locked', 'room']), (items) => {
      const expected = ['wifi', 'power', 'locked', 'room'].filter((item) => !items.includes(item));
      assert.deepEqual(verdictFor('auto-conditions', backup, held(...items))!.missing, expected);
    }));
  });
});

const line = (wifi: string | undefined,
  notice?: string): Answers => ({ ...(wifi ? { 'wifi-state': wifi } : {}), ...(notice ? { 'mail-notice': notice } : {}) });

table('push-or-fetch', [
  ['nothing', {}, undefined],
  ['an unsteady line alone', line('unsteady'), undefined],
  ['an unsteady line and mail that may come later', line('unsteady', 'later'), 'fine fetch-for-now try-fetch'],
  ['an unsteady line and mail that must come at once', line('unsteady', 'at-once'), 'fine push turn-push-on'],
  ['a line that cannot be told and mail that may come later', line('unknown', 'later'), 'fine push turn-push-on'],
  ['a battery that must last', line(undefined, 'battery'), 'fine manual -'],
  ['nothing that can be told', line('unknown', 'unknown'), 'care unknown turn-push-on'],
]);

const on = (device: string, more: Answers = {}): Answers => ({ 'mail-device': device, ...more });

table('app-password', [
  ['nothing', {}, undefined],
  ['the web', on('web'), 'fine not-needed -'],
  ['an iPhone alone', on('iphone'), undefined],
  ['an iPhone with an iCloud account', on('iphone', { 'added-as': 'icloud' }), 'fine not-needed -'],
  ['an iPhone with an account added by hand', on('iphone', { 'added-as': 'imap', 'two-factor': 'on' }), 'care needed new-app-password'],
  ['an account whose way in cannot be told', on('iphone', { 'added-as': 'unknown', 'two-factor': 'on' }), 'care unknown -'],
  ['an app that signs in by itself', on('outlook-new', { 'mail-app': 'direct' }), 'fine sign-in-directly authorise-app'],
  ['an app that takes a password', on('outlook-classic', { 'mail-app': 'other-app', 'two-factor': 'on' }), 'care needed new-app-password'],
  ['an app that takes a password, without two-factor authentication', on('android', { 'mail-app': 'other-app', 'two-factor': 'off' }),
    'care needs-two-factor -'],
  ['an app that cannot be told', on('android', { 'mail-app': 'unknown', 'two-factor': 'off' }), 'care unknown -'],
  ['a device that cannot be told', on('unknown', { 'added-as': 'imap', 'two-factor': 'off' }), 'care unknown -'],
]);

describe('a card that chooses', () => {
  const rows: readonly (readonly [checker: CheckerId, answers: Answers, asked: readonly string[]])[] = [
    ['push-or-fetch', {}, ['wifi-state']],
    ['push-or-fetch', line('unsteady'), ['wifi-state', 'mail-notice']],
    ['push-or-fetch', line(undefined, 'battery'), ['mail-notice']],
    ['app-password', {}, ['mail-device']],
    ['app-password', on('web', { 'added-as': 'imap', 'two-factor': 'off' }), ['mail-device']],
    ['app-password', on('mac'), ['mail-device', 'added-as']],
    ['app-password', on('iphone', { 'added-as': 'icloud', 'two-factor': 'off' }), ['mail-device', 'added-as']],
    ['app-password', on('iphone', { 'added-as': 'imap', 'mail-app': 'direct' }), ['mail-device', 'added-as', 'two-factor']],
    ['app-password', on('other-app', { 'added-as': 'unknown' }), ['mail-device', 'mail-app']],
    ['app-password', on('other-app', { 'mail-app': 'other-app' }), ['mail-device', 'mail-app', 'two-factor']],
    ['app-password', on('unknown'), ['mail-device']],
    ['app-password', { 'two-factor': 'off' }, ['mail-device', 'two-factor']],
  ];
  for (const [checker, answers, asked] of rows) {
    it(`${checker} asks ${asked.join(', ')} at ${JSON.stringify(answers)}`,
      () => assert.deepEqual(askedNow(checker, guideOf(checker), answers), asked));
  }

  it('asks until it is decided, and nothing that it does not name', () => {
    fc.assert(fc.property(answersArb(mail) as fc.Arbitrary<Answers>, (answers) => {
      for (const checker of checkerIds.filter((id) => cardOf(id).keys)) {
        const asked = askedNow(checker, mail, answers);
        assert.ok(asked.every((id) => mayAsk(checker, mail).includes(id)));
        const shown = Object.fromEntries(asked.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
        assert.equal(verdictFor(checker, mail, shown)?.outcome, verdictFor(checker, mail, answers)?.outcome);
        assert.equal(verdictFor(checker, mail, shown) === undefined, asked.some((id) => answers[id] === undefined));
      }
    }));
  });
});

const provable: Readonly<Partial<Record<CheckerId, string>>> = { 'icloud-room': 'icloud-full', 'phone-free': 'phone-full' };

describe('any card', () => {
  it('asks nothing of a guide that does not have what it asks', () => {
    const without = checkerIds.filter((id) => !cardOf(id).asks);
    assert.ok(without.length > 0);
    for (const id of without) assert.deepEqual(mayAsk(id, { ...guideOf(id), checks: {} }), []);
  });

  const answers = fc.tuple(answersArb(backup), answersArb(mail)).map(([some, others]) => ({ ...some, ...others })) as fc.Arbitrary<Answers>;

  it('says for sure exactly what the guide takes as proven', () => {
    fc.assert(fc.property(answers, (given) => {
      for (const checker of checkerIds) {
        const cause = provable[checker];
        if (!cause) continue;
        // The guide waits for a number that the card may do without.
        const { facts } = knownFrom(backup.checks, { 'next-backup-size': 'unknown', ...given });
        const proven = evaluate(backup.causes[cause]!.provenBy!, facts) === true;
        assert.equal(verdictFor(checker, backup, given)?.tone === 'trouble', proven, checker);
      }
    }));
  });

  it('names the cause that it proves', () => {
    const proof = (given: Answers) => verdictFor('phone-free', backup, given)?.proof;
    assert.deepEqual([proof(free(64, 'seen')), proof(free(64, 'not-seen'))], ['phone-full', undefined]);
  });

  it('has the rule of thumb say what it rests on', () => {
    const thumb = (given: Answers) => verdictFor('icloud-room', backup, given)?.ruleOfThumb;
    assert.deepEqual([thumb(room(1, 2)), thumb({ 'icloud-free': 0.5 })], [false, true]);
  });

  it('misses conditions only where it is about conditions', () => {
    fc.assert(fc.property(answers, (given) => {
      for (const checker of checkerIds.filter((id) => !cardOf(id).remedies)) {
        assert.deepEqual(verdictFor(checker, guideOf(checker), given)?.missing ?? [], []);
      }
    }), { examples: [[room(1, 2)], [free(0.5)]] });
  });

  it('names only fixes of the guide', () => {
    fc.assert(fc.property(answers, (given) => {
      for (const checker of checkerIds) {
        const fix = verdictFor(checker, guideOf(checker), given)?.fix;
        assert.ok(fix === undefined || guideOf(checker).fixes[fix], fix);
      }
    }));
  });

  it('depends on nothing that it does not ask, the choice between fixes apart', () => {
    fc.assert(fc.property(answers, answers, (given, others) => {
      for (const checker of checkerIds) {
        const own = Object.fromEntries(Object.entries(given).filter(([id]) => mayAsk(checker, guideOf(checker)).includes(id)));
        const rest = Object.fromEntries(Object.entries(others).filter(([id]) => !mayAsk(checker, guideOf(checker)).includes(id)));
        const [alone, among] = [own, { ...rest, ...own }].map((all) => verdictFor(checker, guideOf(checker), all));
        assert.deepEqual([alone?.tone, alone?.outcome], [among?.tone, among?.outcome]);
      }
    }));
  });
});
