import type { CheckTextsOf } from '../../../types.js';
import type { backupChecks as structure } from '../checks.js';

/** Checks of the backup guide, in English. */
export const backupCheckTexts = {
  'next-backup-size': {
    question: 'How large is the next backup?',
    why: 'Compared with the free space in iCloud, it tells whether the backup fits.',
    how: 'It is the number for {label:next-backup-size}. Choose the iPhone you use; it can take minutes to appear. On iOS 15 and earlier, it is in {label:backups} inside {label:manage-storage}.',
    options: { any: 'It fits if iCloud has at least this much free space.' },
  },
  'backup-run': {
    question: 'Is this the first backup of this iPhone?',
    why: 'The first one sends everything, so it takes longer.',
    options: { first: 'The first', later: 'A later one' },
  },
  'upload-speed': {
    question: 'What is the upload speed of your connection?',
    why: 'With the speed, the time can be estimated.',
    how: 'Leave it empty if you have never measured it.',
    options: { any: 'The estimate uses the measured speed.' },
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
    question: 'How much free space does your iPhone itself have?',
    why: 'Your iPhone needs free space of its own, apart from iCloud.',
    how: 'The top of the screen shows how much is used and the total.',
    options: {
      'under-one': 'Rule of thumb: below 1 GB, free up space on your iPhone.',
      'one-to-five': 'Rule of thumb: from 1 GB to below 5 GB it may be too little.',
      'five-or-more': 'Rule of thumb: with 5 GB or more, iPhone storage is an unlikely cause.',
    },
  },
  'backup-switch': {
    question: 'Is iCloud Backup turned on?',
    why: 'While it is off, no backup is made.',
    how: 'Look at the switch {label:back-up-this-iphone}.',
    options: { on: 'On', off: 'Off', greyed: 'It’s gray, and I can’t tap it' },
  },
  'auto-conditions': {
    question: 'Which of these usually apply while you sleep?',
    why: 'An automatic backup runs when its conditions are met.',
    how: 'Select all that apply.',
    options: {
      wifi: 'It is on Wi-Fi (or on cellular, if backing up over cellular is on)',
      power: 'It is connected to power',
      locked: 'The screen is locked',
      room: 'There is space in iCloud',
    },
  },
  'last-backup-days': {
    question: 'When was the last backup?',
    why: 'It shows whether automatic backups work.',
    how: 'Choose the date shown in {label:last-backup}.',
    options: {
      fresh: 'Rule of thumb: if it was less than 2 days ago, backups work.',
      late: 'Rule of thumb: after 2 days, start one manually.',
      overdue: 'Rule of thumb: after 2 weeks, look for the cause soon.',
      lapsed: 'After 180 days, an old backup may be deleted.',
    },
  },
} satisfies CheckTextsOf<typeof structure>;
