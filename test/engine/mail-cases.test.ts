import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FixId } from '@naosu/content';
import { mail as topic } from '../../content/topics/mail/topic.js';
import { act } from '../../src/engine/act/action.js';
import { caseOf, type Case } from '../../src/engine/case.js';
import { fixLadder, isAhead } from '../../src/engine/ladder/fix-ladder.js';
import { emptyProgress, type Answer } from '../../src/engine/progress.js';
import { screenOf } from '../../src/engine/screen/screen.js';

type Answers = Readonly<Record<string, Answer>>;

const after = (symptom: string, answers: Answers): Case => Object.entries(answers).reduce(
  (kase, [check, value]) => act(kase, { type: 'answer', check, value }),
  act(caseOf(topic, emptyProgress), { type: 'choose-symptom', symptom }),
);

const ladderOf = (kase: Case): readonly FixId[] =>
  fixLadder(kase).rungs.filter(({ access }) => access.state !== 'locked').map(({ fix }) => fix);

const aheadOf = (kase: Case): readonly FixId[] => fixLadder(kase).rungs.filter(isAhead).map(({ fix }) => fix);

const inOutlook = { 'mail-device': 'outlook-classic', 'mail-other-devices': 'fine', 'account-request': 'password' };

describe('a reader of mail', () => {
  const never: readonly (readonly [name: string, symptom: string, answers: Answers, fixes: readonly FixId[]])[] = [
    ['with trouble in Outlook alone signs out of no iPhone', 'cannot-get-mail', inOutlook, ['sign-in-again']],
    ['with trouble in Outlook alone signs out of no iPhone', 'mail-server-failed', inOutlook, ['sign-in-again']],
    ['with trouble in Outlook alone signs out of no iPhone', 'mail-password-wrong', inOutlook, ['sign-in-again']],
    ['whose Outlook asks for a password changes none', 'mail-password-wrong',
      { 'mail-device': 'outlook-classic', 'account-request': 'password' }, ['change-apple-password', 'sign-in-again']],
    ['with trouble on Android signs out of no iPhone', 'cannot-get-mail', { 'mail-device': 'android' }, ['sign-in-again']],
    ['with trouble on a Mac signs out of no iPhone', 'mail-account-error', { 'mail-device': 'mac' }, ['sign-in-again']],
    ['who has terms to accept unlocks nothing', 'cannot-get-mail', { 'account-request': 'terms' }, ['unlock-account']],
    ['of another service makes no room in iCloud', 'cannot-get-mail', { 'mail-account': 'other', 'icloud-free': 0 },
      ['make-room', 'turn-mail-on']],
    ['of another service answers nothing for Apple', 'mail-account-error', { 'mail-account': 'other', 'account-request': 'password' },
      ['answer-account-request']],
    ['who was told of the server waits for no limit', 'cannot-send-mail', { 'send-error-body': 'server' }, ['wait-for-limit']],
    ['in an outage pays for nothing', 'mail-down-everywhere', { 'system-status': 'problem' }, ['make-room', 'upgrade-plan']],
  ];
  for (const [name, symptom, answers, fixes] of never) {
    it(`${name}: ${symptom}`, () => {
      const ladder = aheadOf(after(symptom, answers));
      assert.deepEqual(fixes.filter((fix) => ladder.includes(fix)), []);
    });
  }

  const still: readonly (readonly [name: string, symptom: string, answers: Answers, fix: FixId])[] = [
    ['in Outlook gets a new app-specific password', 'mail-password-wrong', { ...inOutlook, 'mail-app': 'other-app', 'two-factor': 'on' },
      'new-app-password'],
    ['whose Outlook asks for a password lets the app in', 'mail-password-wrong',
      { 'mail-device': 'outlook-new', 'account-request': 'password' }, 'authorise-app'],
    ['whose classic Outlook asks for a password makes one for it', 'mail-password-wrong',
      { 'mail-device': 'outlook-classic', 'account-request': 'password' }, 'new-app-password'],
    ['on the iPhone may sign in again', 'mail-account-error',
      { 'mail-device': 'iphone', 'account-request': 'password', 'mail-scope': 'device-side' }, 'sign-in-again'],
    ['with a locked account unlocks it', 'cannot-get-mail', { 'account-request': 'locked' }, 'unlock-account'],
    ['with a full iCloud makes room', 'cannot-get-mail', { 'mail-account': 'icloud', 'icloud-free': 0 }, 'make-room'],
  ];
  for (const [name, symptom, answers, fix] of still) {
    it(`${name}: ${symptom}`, () => assert.ok(ladderOf(after(symptom, answers)).includes(fix)));
  }
});

describe('a reader who cannot send', () => {
  for (const device of ['iphone', 'outlook-new']) {
    it(`waits a day for a limit only after what takes minutes: ${device}`, () => {
      const ladder = aheadOf(after('cannot-send-mail', { 'send-error-body': 'nothing', 'mail-device': device }));
      const later = ladder.slice(ladder.indexOf('wait-for-limit') + 1);
      for (const fix of later) assert.ok(!['none', 'inconvenience'].includes(topic.fixes[fix]!.risk) || topic.fixes[fix]!.minutes > 15,
        fix);
    });
  }
});

describe('a reader whose mail is of docomo', () => {
  for (const symptom of ['cannot-get-mail', 'mail-server-failed', 'mail-password-wrong', 'mail-account-error']) {
    it(`goes on by the ladder of docomo: ${symptom}`, () => {
      const kase = after(symptom, { 'system-status': 'normal', 'mail-account': 'docomo' });
      const { progress } = kase;
      assert.equal(progress.symptom, 'docomo-mail-trouble');
      assert.deepEqual(progress.answers, { 'system-status': 'normal' }, 'what the symptom says is no answer');
      const screen = screenOf(kase);
      assert.ok(screen.kind !== 'check' || screen.checks.every((check) => check.startsWith('docomo-')), JSON.stringify(screen));
    });
  }
});

describe('the questions of mail', () => {
  const storage = Object.entries(topic.symptoms)
    .filter(([, { checks }]) => checks.includes('icloud-free') && checks.includes('system-status'));
  for (const [symptom, { checks }] of storage) {
    it(`ask for room in iCloud right after the status: ${symptom}`, () => {
      assert.equal(checks.indexOf('icloud-free'), checks.indexOf('system-status') + 1);
    });
  }

  it('ask for both where mail does not come', () => {
    const both = storage.map(([symptom]) => symptom);
    for (const symptom of ['cannot-get-mail', 'mail-server-failed', 'mail-account-error', 'mail-not-received', 'mail-down-everywhere',
      'cannot-send-mail']) {
      assert.ok(both.includes(symptom), symptom);
    }
  });
});
