import type { Fix } from '../types.js';
import { resetScreen } from './paths.js';

/** Settings back to the factory state; data stays. */
export const resetFixes = {
  'reset-network': {
    causes: ['network', 'damaged-settings'], minutes: 15, risk: 'settings-loss', action: 'reset',
    effects: ['closes-page', 'cuts-connection'], needs: ['wifi-password', 'carrier-profile', 'passcode'],
    ledger: {
      lost: {
        'wifi': 'replaceable', 'vpn': 'replaceable', 'apn': 'replaceable', 'certificates': 'replaceable', 'roaming': 'replaceable',
        'name': 'replaceable',
      },
      kept: ['data', 'other-settings'],
    },
    steps: [
      { id: 'open', path: resetScreen }, { id: 'choose' }, { id: 'passcode' }, { id: 'confirm', alone: true },
      { id: 'wifi', path: ['settings', 'wifi'] }, { id: 'restore' }, { id: 'retry' },
    ],
  },
} as const satisfies Record<string, Fix>;
