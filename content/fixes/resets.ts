import type { Fix } from '../types.js';
import { backupScreen } from './paths.js';

const reset = ['settings', 'general', 'transfer-or-reset', 'reset'] as const;

/** Settings back to the factory state; data stays. */
export const resetFixes = {
  'reset-network': {
    causes: ['network', 'damaged-settings'], minutes: 15, risk: 'settings-loss', action: 'reset',
    effects: ['closes-page', 'cuts-connection'], needs: ['wifi-password', 'carrier-profile', 'passcode'],
    ledger: { lost: ['wifi', 'vpn', 'apn', 'certificates', 'roaming', 'name'], kept: ['data', 'other-settings'] },
    steps: [
      { id: 'open', path: reset }, { id: 'choose' }, { id: 'passcode' }, { id: 'confirm' },
      { id: 'wifi', path: ['settings', 'wifi'] }, { id: 'restore' }, { id: 'back-up', path: backupScreen },
    ],
  },
  'reset-all-settings': {
    causes: ['damaged-settings'], minutes: 30, risk: 'settings-loss', action: 'reset',
    effects: ['closes-page', 'cuts-connection'], needs: ['wifi-password', 'carrier-profile', 'passcode', 'time'],
    ledger: {
      lost: ['network', 'cards', 'privacy', 'dictionary', 'layout', 'notifications'],
      kept: ['media', 'apps', 'contacts'],
    },
    steps: [
      { id: 'open', path: reset }, { id: 'choose' }, { id: 'passcode' }, { id: 'confirm' },
      { id: 'wifi', path: ['settings', 'wifi'] }, { id: 'cards' }, { id: 'back-up', path: backupScreen },
    ],
  },
} as const satisfies Record<string, Fix>;
