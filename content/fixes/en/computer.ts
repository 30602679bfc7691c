import type { FixTextsOf } from '../../types.js';
import type { computerFixes as structure } from '../computer.js';

/** The second copy, in English. */
export const computerFixes = {
  'computer-backup': {
    title: 'Back up to a computer',
    because: 'It keeps your data safe while iCloud fails.',
    verify: 'If the computer shows a backup from just now, it worked.',
    steps: {
      'connect': 'Connect iPhone to the computer with a cable.',
      'trust': { text: 'If iPhone asks, tap {label:trust} and enter your passcode.', note: 'Do this only on a computer that is yours.' },
      'finder': { text: 'Open {label:finder}.', note: 'On macOS Mojave or earlier, use iTunes.' },
      'app': { text: 'Open {label:apple-devices}, available from the Microsoft Store.', note: 'On older Windows, use iTunes.' },
      'choose': 'Select your iPhone when it appears.',
      'all-data': 'Select {label:back-up-to-mac}.',
      'this-computer': { text: 'Select the backup to {label:this-computer}.', note: 'The words depend on the app.' },
      'encrypt': {
        text: 'To include passwords and Health data, select {label:encrypt-backup}.',
        warning: 'If you forget its password, the backup can’t be used. Write it down.',
      },
      'start': { text: 'Click {label:back-up-computer}.', warning: 'Don’t unplug the cable until it is done.' },
      'date': 'When it is done, look at the date of the last backup.',
    },
  },
} satisfies FixTextsOf<typeof structure>;
