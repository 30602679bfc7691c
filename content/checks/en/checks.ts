import type { CheckTextsOf } from '../../types.js';
import type { checks } from '../checks.js';

/** Checks of every guide, in English. */
export const checkTexts = {
  'icloud-free': {
    question: 'How much free space is there in iCloud?',
    why: 'With no space left, backups stop, and mail can’t be sent or received.',
    how: 'The top of the screen shows how much is used and the total.',
    options: {
      'full': 'There is no space left. Backups stop, and mail can’t be sent or received.',
      'under-half': 'Rule of thumb: less than 0.5 GB is probably not enough for a backup.',
      'half-to-one': 'Rule of thumb: 0.5 GB or more but less than 1 GB may or may not be enough for a backup.',
      'one-or-more': 'Rule of thumb: even 1 GB or more may not be enough for a large backup.',
    },
  },
  'wifi-state': {
    question: 'Is your Wi-Fi stable?',
    why: 'On an unstable connection, things can stop midway.',
    how: 'Check that you are connected, then see whether a video in Safari plays without stopping.',
    options: { steady: 'Stable', unsteady: 'Slow, or it drops', none: 'No Wi-Fi connection' },
  },
  'system-status': {
    question: 'Does Apple report a problem with iCloud?',
    why: 'If Apple has an outage, nothing you do on your device will fix it.',
    how: 'Look at the rows that start with iCloud, and at the Apple Account row.',
    options: { problem: 'An issue or maintenance is shown', normal: 'No issue is shown' },
  },
  restoring: {
    question: 'Is any device being restored from a backup?',
    why: 'Until the restore is done, backups can’t be made or deleted.',
    how: 'If this iPhone is being restored, {label:icloud-backup} says so. If you are moving to a new device, check that one as well.',
    options: { yes: 'Yes, a device is being restored', no: 'No' },
  },
  'managed-device': {
    question: 'Is this iPhone managed by a school or company?',
    why: 'Management settings can restrict iCloud.',
    how: 'If there is a management profile, its name is shown in {label:device-management}.',
    options: { yes: 'Yes, it is managed', no: 'No' },
  },
  'account-request': {
    question: 'Does Settings show anything about your account?',
    why: 'If something still needs your confirmation, iCloud may not work.',
    how: 'Look below your name on the first screen of Settings.',
    options: {
      password: 'It asks for a password',
      terms: 'It asks me to accept terms',
      email: 'It asks me to verify an email address',
      locked: 'The account is locked',
      nothing: 'It shows nothing',
    },
  },
  'ios-update': {
    question: 'Is an update offered?',
    why: 'A bug in an older iOS version may be the cause.',
    options: { available: 'Yes', 'up-to-date': 'No, there is none' },
  },
  'device-button': {
    question: 'Which device do you use?',
    why: 'They turn off in different ways.',
    how: 'The Home button is the round button below the screen. On an iPad, read “iPad” where it says “iPhone.”',
    options: {
      'face-id': 'iPhone, no Home button',
      'home-button': 'iPhone, Home button',
      'ipad-face-id': 'iPad, no Home button',
      'ipad-home-button': 'iPad, Home button',
    },
  },
  computer: {
    question: 'Which computer do you use?',
    why: 'The app used for the backup is different.',
    options: { mac: 'Mac', windows: 'Windows' },
  },
} satisfies CheckTextsOf<typeof checks>;
