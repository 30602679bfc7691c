import type { FixTextsOf } from '../../types.js';
import type { computerFixes as structure } from '../computer.js';

/** The second copy, in English. */
export const computerFixes = {
  'computer-backup': {
    title: 'Back up to a computer',
    because: 'It keeps your iPhone data safe even while iCloud has a problem.',
    verify: 'If the computer shows a last backup from just now, it worked.',
    excludes: {
      'other-backup': 'backups of other devices',
      'icloud-photos': 'iCloud Photos',
      'icloud-drive': 'iCloud Drive files',
      'icloud-mail': 'iCloud Mail',
      'icloud-messages': 'messages that sync with iCloud',
      'not-uploaded': 'drafts and other things not yet uploaded to iCloud',
      'app-mail': 'mail stored only in another app or on a computer',
      'wallet-keys': 'car keys in Wallet',
    },
    steps: {
      'connect': 'Connect your iPhone to the computer with a cable.',
      'trust': {
        text: 'If your iPhone asks, tap {label:trust} and enter your passcode.',
        note: 'Do this only on a computer that is yours.',
      },
      'finder': { text: 'On the Mac, open {label:finder}.', note: 'On macOS Mojave or earlier, use iTunes.' },
      'app': { text: 'On the PC, open the {label:apple-devices} app.', note: 'It is in the Microsoft Store. On older Windows, use iTunes.' },
      'choose': { text: 'On the computer, select your iPhone.', note: 'It is on the left. In iTunes, it is the device button at the top.' },
      'all-data': 'On the Mac, select {label:back-up-to-mac}.',
      'this-computer': { text: 'As the place for the backup, select {label:this-computer}.', note: 'The words depend on the app.' },
      'encrypt': {
        text: 'To include passwords and Health data, select {label:encrypt-backup}.',
        warning: 'If you forget the encryption password, this backup can’t be used. Write it down on paper, for example.',
      },
      'start': {
        text: 'On the computer, click {label:back-up-computer}.',
        warning: 'Don’t click any button that restores, and don’t unplug the cable until it’s done.',
      },
      'still-on': {
        text: 'When it’s done, check on your iPhone that iCloud Backup is still on.',
        note: 'If it has been turned off, turn it on again.',
      },
    },
  },
} satisfies FixTextsOf<typeof structure>;
