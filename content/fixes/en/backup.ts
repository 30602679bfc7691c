import type { FixTextsOf } from '../../types.js';
import type { backupFixes as structure } from '../backup.js';
import { stolenDeviceDelay, transitCards } from './account-words.js';

/** What helps a backup alone, in English. */
export const backupFixes = {
  'low-data-off': {
    title: 'Turn off Low Data Mode',
    because: 'On a Wi-Fi network with {label:low-data-mode} on, automatic backups don’t run.',
    verify: 'If {label:last-backup} shows a new date the next morning, it worked.',
    steps: {
      open: 'Tap the “i” in a circle next to the Wi-Fi network you’re on.',
      off: { text: 'If {label:low-data-mode} is on, turn it off.', note: 'This setting applies on all devices signed in to the same account.' },
      night: 'Connect your iPhone to power, lock the screen, and leave it overnight.',
    },
  },
  'allow-account-changes': {
    title: 'Review the limits in Screen Time',
    because: 'Limits in Screen Time can dim the account in Settings.',
    verify: 'If you can tap what was dimmed under your name, it worked.',
    steps: {
      open: { text: 'Open {label:content-restrictions}.', note: 'If it is off, skip this fix.' },
      allow: {
        text: 'Scroll down and set {label:account-changes} to {label:allow}.',
        undo: 'When you’re done, set {label:account-changes} back to what it was.',
      },
      passcode: {
        text: 'If asked, enter the Screen Time passcode.',
        note: 'It is not the passcode of the iPhone. If someone in your family set it, ask that person.',
      },
    },
  },
  'get-code': {
    title: 'Get the verification code another way',
    because: 'The code may have gone to another device or phone number.',
    verify: 'If you can sign in with the code, it worked.',
    steps: {
      devices: 'Look for a request to verify on your other devices with the same account.',
      number: 'Check that the phone number on the screen ends in the same digits as yours.',
      signal: { text: 'Check that Airplane Mode is off and that there is a signal.', note: 'Check that text messages aren’t blocked, too.' },
      again: 'On the screen for the code, choose to send it again or to get a phone call.',
      settings: { text: 'If another device is signed in, show a code there with {label:get-code}.', warning: 'Don’t tell anyone the code.' },
      newest: 'If several codes have arrived, enter the last one.',
      recover: { text: 'If none of this works, ask for account recovery on Apple’s page.', note: 'It takes several days or more, and Apple Support can’t shorten it. Meanwhile, avoid using the device you asked from. Using it can cancel the request.' },
    },
  },
  'run-backup': {
    title: 'Back up manually',
    because: 'It shows whether the setting is on and whether the error is still there.',
    verify: 'If {label:last-backup} shows the current date and time, it worked.',
    steps: {
      open: 'Open the backup screen.',
      switch: { text: 'If {label:back-up-this-iphone} is off, turn it on.', note: 'If it is on, go on to the next step.' },
      start: 'Tap {label:back-up-now}.',
      stay: { text: 'Stay on Wi-Fi until it is done.', note: 'The first backup can take several hours or more.' },
    },
  },
  'leave-on-power': {
    title: 'Leave it charging for a while',
    because: 'While your iPhone is charging, on Wi-Fi, and locked, a backup is less likely to be interrupted.',
    verify: 'If {label:last-backup} shows a new date and time, it worked.',
    steps: {
      power: 'Connect your iPhone to a charger.',
      wifi: 'Put your iPhone where the Wi-Fi signal is strong.',
      start: 'Tap {label:back-up-now}.',
      lock: { text: 'Lock the screen.', note: 'When you unlock it, this page continues from here.' },
      wait: { text: 'Leave your iPhone alone for 30 minutes to an hour (rule of thumb).', note: 'A first backup, or one with many photos, can take all night.' },
      look: 'Unlock your iPhone and look at the date and time of {label:last-backup}.',
    },
    tomorrow: 'The morning after a night of charging while locked, look at the date and time of {label:last-backup}.',
  },
  'turn-backup-off-on': {
    title: 'Turn iCloud Backup off and on again',
    because: 'If the setting is in a bad state, turning it off and on can fix it.',
    verify: 'If a backup finishes after you turn it on again, it worked.',
    warning: 'If it stays off for 180 days, the backup is deleted. Turn it on again right away.',
    steps: {
      open: 'Open the backup screen.',
      off: 'Turn off {label:back-up-this-iphone}.',
      prompt: { text: 'If asked, choose {label:turn-off}.', warning: 'Don’t choose any button that says “Delete.” If there is no other button, cancel and stop here.' },
      wait: 'Leave it off for about 10 seconds (rule of thumb).',
      on: 'Turn {label:back-up-this-iphone} on again.',
      start: 'Tap {label:back-up-now}.',
    },
    lost: {
      'countdown': 'The backup in iCloud, if it stays off for 180 days',
      'auto-backup': 'Automatic backups until you turn it on again',
    },
    kept: { phone: 'The data on your iPhone', existing: 'The backup you have now (it isn’t erased right away unless you choose to delete it)' },
    tomorrow: 'Check once more that {label:back-up-this-iphone} is on.',
  },
  'wait-for-restore': {
    title: 'Wait until the restore is done',
    because: 'During a restore, backups can’t be made or deleted.',
    verify: 'If the restore message is gone and a backup finishes, it worked.',
    steps: {
      look: 'Check whether a message says that this iPhone is being restored.',
      other: 'If you are restoring another device, check its progress there.',
      power: 'Connect the device being restored to a charger and Wi-Fi.',
      password: 'If asked for the Apple Account password, enter it.',
      room: { text: 'Check that the device being restored has free space.', note: 'Without it, the restore can stop.' },
      leave: {
        text: 'Leave the device alone until the restore is done.',
        warning: 'If you stop it, photos and data that haven’t arrived yet may be lost.',
        note: 'With a lot of data it can take days. If nothing changes for days, try another Wi-Fi network.',
      },
    },
  },
  'use-cellular': {
    title: 'Back up over cellular',
    because: 'If your device and carrier support it, you can back up without Wi-Fi.',
    verify: 'If the backup finished without stopping, it worked.',
    steps: {
      'plan': { text: 'Check that you have more data left this month than {label:next-backup-size}.', warning: 'Your carrier may charge extra or slow you down.', note: 'On iOS 15 and earlier, it is {label:backups} inside {label:manage-storage}.' },
      'open': 'Open the backup screen.',
      'on': { text: 'If {label:back-up-over-cellular} is off, turn it on.', note: 'It may have been on from the start. If you don’t see it, this way is not available.' },
      'back-up': 'Tap {label:back-up-now}.',
      'as-before': 'When the backup is done, set {label:back-up-over-cellular} back to what it was.',
    },
  },
  'prepare-new-iphone': {
    title: 'Use temporary space for moving to a new iPhone',
    because: 'If you are moving to a new iPhone, you may get extra iCloud space for a while.',
    verify: 'If your photos and app data are on the new iPhone, it worked.',
    steps: {
      'open': {
        text: 'Open the screen that prepares the move to a new iPhone.',
        warning: 'Don’t tap {label:reset} or {label:erase-all}.',
      },
      'start': { text: 'Under {label:get-ready}, tap {label:get-started}.', note: 'If you don’t see {label:get-ready}, choose another way.' },
      'back-up': {
        text: 'Connect to a charger and Wi-Fi, and wait until the backup is done.',
        note: 'If you are offered more storage for free, tap Continue.',
      },
      'move': {
        text: 'Move your data to the new iPhone within 21 days.',
        warning: 'Don’t erase the old iPhone until you have checked that everything arrived.',
        note: 'If the new iPhone hasn’t arrived yet, you can add another 21 days.',
      },
    },
    option: {
      gains: 'Temporary space for the backup.',
      loses: 'After 21 days, that backup is gone.',
      costs: 'Free',
    },
  },
  'reset-all-settings': {
    title: 'Reset all settings',
    because: 'It may fix a faulty setting while your data stays.',
    warning: 'Your data stays, but network settings, Apple Pay cards, Suica, PASMO, and more are removed.',
    steps: {
      suica: transitCards,
      open: 'Open the reset screen.',
      choose: { text: 'Tap {label:reset-all-settings}.', warning: 'Don’t tap {label:erase-all}. It erases your iPhone.', note: stolenDeviceDelay },
      passcode: 'Enter your iPhone passcode.',
      confirm: 'When asked, tap {label:reset-all-settings} again.',
      wifi: 'When your iPhone has restarted, choose your Wi-Fi and enter its password.',
      cards: { text: 'Set up Apple Pay cards, APN, VPN, and notifications again.', note: 'If Suica or PASMO is gone too, add it to Wallet again. If that doesn’t work right away, try again the next morning.' },
    },
    lost: {
      network: 'Network settings: Wi-Fi, VPN, APN, certificates, roaming',
      cards: 'Apple Pay cards, Suica and PASMO too (their balance stays on the server)',
      privacy: 'Location and privacy settings',
      dictionary: 'What the keyboard has learned',
      layout: 'Home Screen layout and wallpaper',
      notifications: 'Notification settings',
    },
    kept: { media: 'Photos and videos', apps: 'Apps and their data', contacts: 'Contacts and messages' },
  },
  'backup-meanwhile': {
    title: 'What to do while you wait',
    because: 'Until the outage at Apple is over, protect your data without changing any settings.',
    steps: {
      keep: 'Don’t sign out, reset, or delete anything.',
      computer: 'If it is urgent, back up to a computer.',
      again: 'When about two hours have passed (rule of thumb), look at {link:system-status} again.',
      morning: 'If the problem is still shown, look again the next morning.',
      resume: 'Once it has cleared, tap {label:back-up-now}.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
