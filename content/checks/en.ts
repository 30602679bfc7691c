import type { CheckTextsOf } from '../types.js';
import type { checks } from './checks.js';

/** Checks of every guide, in English. */
export const checkTexts = {
  'icloud-free': {
    question: 'How many GB are free in iCloud?',
    why: 'With no space left, neither backups nor iCloud Mail work.',
    how: 'In the bar at the top, subtract what is used from the total: 4.2 GB of 5 GB used leaves 0.8 GB. If it is full, enter 0.',
    options: {
      'full': 'There is no space left. Backups and iCloud Mail stop.',
      'under-half': 'Rule of thumb: below 0.5 GB it is probably too little for a backup.',
      'half-to-one': 'Rule of thumb: from 0.5 GB to below 1 GB it may or may not hold a backup.',
      'one-or-more': 'Rule of thumb: even 1 GB or more may not hold a large backup.',
    },
  },
  'wifi-state': {
    question: 'Is your Wi-Fi steady?',
    why: 'An unsteady connection can drop midway.',
    how: 'Check that you are connected, then see whether a video in Safari plays without stalling.',
    options: { steady: 'Steady', unsteady: 'Slow, or it drops', none: 'No Wi-Fi connection' },
  },
  'system-status': {
    question: 'Does Apple report a problem with iCloud?',
    why: 'Nothing you do on your iPhone can fix an outage at Apple.',
    how: 'Look at the lines that start with iCloud, and at Apple Account.',
    options: { problem: 'An issue or maintenance is shown', normal: 'No issue is shown' },
  },
  restoring: {
    question: 'Is any device being restored from a backup?',
    why: 'Until the restore is done, backups can’t be made or deleted.',
    how: 'If this iPhone is being restored, {label:icloud-backup} says so. Check a device you are moving to as well.',
    options: { yes: 'Yes, a device is being restored', no: 'No' },
  },
  'managed-device': {
    question: 'Is this iPhone managed by a school or company?',
    why: 'Management settings can restrict iCloud.',
    how: 'A management profile, if there is one, is listed in {label:device-management}.',
    options: { yes: 'Yes, it is managed', no: 'No' },
  },
  'account-request': {
    question: 'Does Settings show anything about your account?',
    why: 'While a request is open, iCloud may not work.',
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
    why: 'A fault in an older iOS version may be the cause.',
    options: { available: 'Yes', 'up-to-date': 'No, there is none' },
  },
  'device-button': {
    question: 'Which device do you use?',
    why: 'The way to turn it off differs.',
    how: 'The Home button is the round button below the screen. On an iPad, read “iPad” where it says “iPhone”.',
    options: {
      'face-id': 'iPhone, no Home button',
      'home-button': 'iPhone, Home button',
      'ipad-face-id': 'iPad, no Home button',
      'ipad-home-button': 'iPad, Home button',
    },
  },
  computer: {
    question: 'Which computer do you use?',
    why: 'The app for the backup differs.',
    options: { mac: 'Mac', windows: 'Windows' },
  },
} satisfies CheckTextsOf<typeof checks>;
