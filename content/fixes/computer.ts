import type { Fix } from '../types.js';
import { backupScreen } from './paths.js';

/** The second copy. */
export const computerFixes = {
  'computer-backup': {
    causes: [], minutes: 60, risk: 'none', needs: ['computer', 'cable', 'passcode'], variant: 'computer',
    protects: ['phone-data', 'phone-backup'],
    steps: [
      { id: 'connect' }, { id: 'trust' },
      { id: 'finder', for: ['mac'] }, { id: 'app', for: ['windows'] }, { id: 'choose' },
      { id: 'all-data', for: ['mac'] }, { id: 'this-computer', for: ['windows'] },
      { id: 'encrypt' }, { id: 'start' }, { id: 'still-on', path: backupScreen },
    ],
  },
} as const satisfies Record<string, Fix>;
