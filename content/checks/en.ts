import type { CheckTextsOf } from '../types.js';
import type { checks } from './checks.js';

/** Checks in English. */
export const checkTexts = {
  'icloud-free': {
    question: 'How many GB are free in iCloud?',
    why: 'A lack of space is a common reason why a backup fails.',
    how: 'In the bar at the top, take the used amount away from the total.',
    options: {
      'under-half': 'Rule of thumb: below 0.5 GB it is probably too little.',
      'half-to-one': 'Rule of thumb: from 0.5 GB to below 1 GB it could go either way.',
      'one-or-more': 'Rule of thumb: 1 GB or more can be enough, but may not hold a large backup.',
    },
  },
  'next-backup-size': {
    question: 'How many GB does {label:next-backup-size} show?',
    why: 'Compared with the free space, it tells whether the backup fits.',
    how: 'Choose the iPhone in use. The figure can take a few minutes to appear. Divide MB by 1,000.',
    options: { any: 'It fits if the free iCloud space is at least this much.' },
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
    why: 'The iPhone itself may be full, rather than iCloud.',
    how: 'It reads “There isn’t enough free space on this device to finish a backup.”',
    options: { seen: 'Yes, I saw it', 'not-seen': 'No' },
  },
  'phone-free': {
    question: 'How many GB are free on the iPhone itself?',
    why: 'The phone needs free space of its own, apart from iCloud.',
    how: 'In the bar at the top, take the used amount away from the total.',
    options: {
      'under-one': 'Rule of thumb: below 1 GB, free up space on the iPhone.',
      'one-to-five': 'Rule of thumb: from 1 GB to below 5 GB it may be too little.',
      'five-or-more': 'Rule of thumb: with 5 GB or more, the iPhone’s space is an unlikely cause.',
    },
  },
  'wifi-state': {
    question: 'Is your Wi-Fi steady?',
    why: 'A backup cannot finish if the connection drops.',
    how: 'Open a page in Safari that you haven’t visited and see whether a video plays without stalling.',
    options: { steady: 'Steady', unsteady: 'Slow, or it drops', none: 'No Wi-Fi connection' },
  },
  'system-status': {
    question: 'Does Apple report a problem with iCloud?',
    why: 'Nothing you do on the iPhone can mend an outage at Apple.',
    how: 'Look at iCloud Backup and the other lines that start with iCloud.',
    options: { problem: 'An issue or maintenance is shown', normal: 'No issue is shown' },
  },
  'other-devices': {
    question: 'Does another device with the same account have trouble with iCloud too?',
    why: 'Trouble on several devices points away from this iPhone.',
    how: 'Open iCloud photos or notes on an iPad or a computer.',
    options: { 'same-trouble': 'Yes, the same trouble', fine: 'No, it works there', 'no-other': 'I have no other device' },
  },
  'other-network': {
    question: 'Is it the same on another network?',
    why: 'If it works elsewhere, your present connection is the cause.',
    how: 'Try another Wi-Fi network or cellular data.',
    options: { 'same-trouble': 'It fails there too', fine: 'It works there' },
  },
  'service-scope': {
    question: 'Where is the problem?',
    why: 'So that you don’t delete or reset anything because of an outage at Apple.',
    options: {
      'device-side': 'This iPhone or its connection seems to be the cause.',
      unclear: 'It is not clear yet where the cause lies.',
      'service-side': 'Apple’s side seems to be the cause.',
    },
  },
  restoring: {
    question: 'Is any device being restored from this backup?',
    why: 'A new backup does not start until the restore is done.',
    how: 'This screen says so if this iPhone is being restored. Check a phone you are moving to as well.',
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
    how: 'A management profile, if there is one, is listed on this screen.',
    options: { yes: 'Yes, it is managed', no: 'No' },
  },
  'account-request': {
    question: 'Does Settings show anything about your account?',
    why: 'iCloud Backup cannot be used while a request is open.',
    how: 'Look below your name.',
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
    question: 'Which of these usually hold while you sleep?',
    why: 'An automatic backup runs when its conditions are met.',
    how: 'Where the iPhone and carrier support it, cellular data can stand in for Wi-Fi.',
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
      fresh: 'Rule of thumb: below 2 days, backups work.',
      late: 'Rule of thumb: after 2 days, start one by hand.',
      overdue: 'Rule of thumb: after 2 weeks, look for the cause soon.',
      lapsed: 'After 180 days, an old backup may be deleted.',
    },
  },
  'device-button': {
    question: 'Does your iPhone have a Home button?',
    why: 'The way to turn it off differs.',
    options: { 'face-id': 'No (it unlocks with Face ID)', 'home-button': 'Yes (the round button below the screen)' },
  },
  computer: {
    question: 'Which computer do you use?',
    why: 'The app for the backup differs.',
    options: { mac: 'Mac', windows: 'Windows' },
  },
} satisfies CheckTextsOf<typeof checks>;
