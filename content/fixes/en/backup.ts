import type { FixTextsOf } from '../../types.js';
import type { backupFixes as structure } from '../backup.js';

/** The backup itself, in English. */
export const backupFixes = {
  'run-backup': {
    title: 'Back up manually',
    because: 'It shows whether the setting is on and whether the error is still there.',
    verify: 'If {label:last-backup} shows a time just now, it worked.',
    steps: {
      open: 'Open the backup screen.',
      switch: { text: 'If {label:back-up-this-iphone} is off, turn it on.', note: 'If it is on, go on to the next step.' },
      start: 'Tap {label:back-up-now}.',
      stay: { text: 'Stay on Wi-Fi until it is done.', note: 'The first backup can take many hours.' },
    },
  },
  'leave-on-power': {
    title: 'Leave it charging for a while',
    because: 'On power, on Wi-Fi, and locked, a backup is less likely to be interrupted.',
    verify: 'If {label:last-backup} shows a newer time, it worked.',
    steps: {
      power: 'Connect iPhone to a charger.',
      wifi: 'Put iPhone where Wi-Fi is strong.',
      start: 'Tap {label:back-up-now}.',
      lock: { text: 'Lock the screen.', note: 'When you unlock iPhone, this page continues from here.' },
      wait: { text: 'Leave iPhone alone for 30 minutes to an hour (rule of thumb).', note: 'A first backup or many photos can take all night.' },
      look: 'Unlock iPhone and look at the time of {label:last-backup}.',
    },
    tomorrow: 'After a night on power and locked, look at the time of {label:last-backup}.',
  },
  'turn-backup-off-on': {
    title: 'Turn iCloud Backup off and on again',
    because: 'If the setting is in a bad state, turning it off and on can fix it.',
    verify: 'If a backup finishes after you turn it on again, it worked.',
    warning: 'If backup stays off for 180 days, the backup is deleted. Turn it on again right away.',
    steps: {
      open: 'Open the backup screen.',
      off: 'Turn off {label:back-up-this-iphone}.',
      prompt: { text: 'If asked, choose {label:turn-off}.', warning: 'Don’t choose any button that says “Delete”. If there is no other, cancel and stop.' },
      wait: 'Leave it off for about 10 seconds (rule of thumb).',
      on: 'Turn {label:back-up-this-iphone} on again.',
      start: 'Tap {label:back-up-now}.',
    },
    lost: {
      'countdown': 'The backup in iCloud, if it stays off for 180 days',
      'auto-backup': 'Automatic backups until you turn it on again',
    },
    kept: { phone: 'The data on iPhone', existing: 'The backup you have (it stays for now unless you choose to delete it)' },
    tomorrow: 'Check once more that {label:back-up-this-iphone} is on.',
  },
  'wait-for-restore': {
    title: 'Wait until the restore is done',
    because: 'During a restore, a backup can’t be made or deleted.',
    verify: 'If the restore message is gone and a backup finishes, it worked.',
    steps: {
      look: 'Check whether a message says that this iPhone is being restored.',
      other: 'If you are restoring another device, check its progress there.',
      power: 'Connect the device being restored to power and Wi-Fi.',
      leave: { text: 'Leave it until the restore is done.', note: 'With a lot of data, this can take days.' },
    },
  },
  'ask-administrator': {
    title: 'Ask the administrator of your school or company',
    because: 'A school or company can block backups with its settings.',
    verify: 'If you can tap {label:back-up-now} after the administrator’s help, it worked.',
    steps: {
      look: 'Check whether there is a profile of a school or company.',
      keep: { text: 'Note the name of the profile, but don’t remove it.', warning: 'Removing it can also remove mail and VPN settings.' },
      ask: 'Ask the administrator whether iCloud Backup is restricted.',
    },
  },
  'wait-for-service': {
    title: 'Wait for Apple’s service to recover',
    because: 'During an outage at Apple, changing settings on iPhone doesn’t help.',
    verify: 'If a backup finishes after the service has recovered, it worked.',
    steps: {
      'look': 'On the {label:system-status} page, check whether the iCloud entries show a problem.',
      'wait': 'Wait about two hours (rule of thumb) without changing any settings.',
      'again': { text: 'Look at the {label:system-status} page again.', note: 'If the problem is still there, check again the next morning.' },
      'back-up': 'When the problem is gone, tap {label:back-up-now}.',
    },
  },
  'check-date-time': {
    title: 'Set date and time automatically',
    because: 'With a wrong clock, secure connections can fail.',
    verify: 'If the time is right and a backup finishes, it worked.',
    steps: {
      open: 'Open the date and time screen.',
      on: 'Turn on {label:set-automatically}.',
      look: 'Check that the time and time zone are right.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
