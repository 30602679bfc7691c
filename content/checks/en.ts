import type { CheckTextsOf } from '../types.js';
import type { checks } from './checks.js';

/** Checks in English. */
export const checkTexts = {
  'icloud-free': {
    question: 'How many GB are free in iCloud?',
    why: 'A lack of space is a common reason why a backup fails.',
    how: 'In the bar at the top, subtract what is used from the total: 4.2 GB of 5 GB used leaves 0.8 GB.',
    options: {
      'under-half': 'Rule of thumb: below 0.5 GB it is probably too little.',
      'half-to-one': 'Rule of thumb: from 0.5 GB to below 1 GB it could go either way.',
      'one-or-more': 'Rule of thumb: even 1 GB or more may not hold a large backup.',
    },
  },
  'next-backup-size': {
    question: 'How many GB does {label:next-backup-size} show?',
    why: 'Compared with the free space in iCloud, it tells whether the backup fits.',
    how: 'Choose the iPhone you use; it can take minutes to appear. On iOS 15 and earlier, it is in {label:backups} inside {label:manage-storage}.',
    options: { any: 'It fits if iCloud has at least this much free space.' },
  },
  'icloud-room': {
    question: 'Is there enough space in iCloud?',
    why: 'The free space is compared with {label:next-backup-size}.',
    options: {
      short: 'There is too little space for the next backup.',
      enough: 'There is enough space for the next backup.',
      'probably-short': 'By the rule of thumb there is probably too little space.',
      borderline: 'By the rule of thumb it could go either way.',
      'probably-enough': 'By the rule of thumb it may be enough, but that is not certain.',
    },
  },
  'phone-space-message': {
    question: 'Did you see a message that the device lacks free space?',
    why: 'Your iPhone itself may be full, rather than iCloud.',
    how: 'It reads “There isn’t enough free space on this device to finish a backup.”',
    options: { seen: 'Yes, I saw it', 'not-seen': 'No' },
  },
  'phone-free': {
    question: 'How many GB are free on your iPhone itself?',
    why: 'Your iPhone needs free space of its own, apart from iCloud.',
    how: 'In the bar at the top, subtract what is used from the total.',
    options: {
      'under-one': 'Rule of thumb: below 1 GB, free up space on your iPhone.',
      'one-to-five': 'Rule of thumb: from 1 GB to below 5 GB it may be too little.',
      'five-or-more': 'Rule of thumb: with 5 GB or more, iPhone storage is an unlikely cause.',
    },
  },
  'wifi-state': {
    question: 'Is your Wi-Fi steady?',
    why: 'A backup can’t finish if the connection drops.',
    how: 'Check that you are connected, then see whether a video in Safari plays without stalling.',
    options: { steady: 'Steady', unsteady: 'Slow, or it drops', none: 'No Wi-Fi connection' },
  },
  'system-status': {
    question: 'Does Apple report a problem with iCloud?',
    why: 'Nothing you do on your iPhone can fix an outage at Apple.',
    how: 'Look at the lines that start with iCloud, and at Apple Account.',
    options: { problem: 'An issue or maintenance is shown', normal: 'No issue is shown' },
  },
  'other-devices': {
    question: 'Does another device with the same account have trouble with iCloud too?',
    why: 'Trouble on several devices points away from this iPhone.',
    how: 'Open iCloud photos or notes on an iPad or a computer.',
    options: { 'same-trouble': 'Yes, the same trouble', fine: 'No, it works there', 'no-other': 'I have no other device' },
  },
  'other-network': {
    question: 'Does iCloud have trouble on another network too?',
    why: 'If it works there, the cause seems to be the connection you use now.',
    how: 'Switch to another Wi-Fi network or cellular data, then open iCloud photos or notes.',
    options: { 'same-trouble': 'Yes, the same trouble', fine: 'No, it works there' },
  },
  'service-scope': {
    question: 'Where is the problem?',
    why: 'To recognise an outage at Apple.',
    options: {
      'device-side': 'This iPhone or its connection seems to be the cause.',
      unclear: 'It is not clear yet where the cause lies.',
      'service-side': 'Apple’s side seems to be the cause.',
    },
  },
  restoring: {
    question: 'Is any device being restored from a backup?',
    why: 'A new backup does not start until the restore is done.',
    how: 'If this iPhone is being restored, {label:icloud-backup} says so. Check a device you are moving to as well.',
    options: { yes: 'Yes, a device is being restored', no: 'No' },
  },
  'backup-switch': {
    question: 'How does the switch {label:back-up-this-iphone} look?',
    why: 'While it is off, no backup is made.',
    options: { on: 'On', off: 'Off', greyed: 'Grey, I can’t tap it' },
  },
  'managed-device': {
    question: 'Is this iPhone managed by a school or company?',
    why: 'Management settings can block backups.',
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
    why: 'A fault in an older iOS version can make the backup fail.',
    options: { available: 'Yes', 'up-to-date': 'No, there is none' },
  },
  'auto-conditions': {
    question: 'Which of these usually apply while you sleep?',
    why: 'An automatic backup runs when its conditions are met.',
    how: 'Select all that apply.',
    options: {
      wifi: 'It is on Wi-Fi',
      power: 'It is connected to power',
      locked: 'The screen is locked',
      room: 'There is space in iCloud',
    },
  },
  'last-backup-days': {
    question: 'How many days ago was the last backup?',
    why: 'It shows whether automatic backups work.',
    how: 'Look at {label:last-backup}. Enter 0 for today.',
    options: {
      fresh: 'Rule of thumb: if it was less than 2 days ago, backups work.',
      late: 'Rule of thumb: after 2 days, start one manually.',
      overdue: 'Rule of thumb: after 2 weeks, look for the cause soon.',
      lapsed: 'After 180 days, an old backup may be deleted.',
    },
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
