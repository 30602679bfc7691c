import { backupScreen } from '../fixes/paths.js';
import type { Check } from '../types.js';

/** Checks of every guide; an answer given in one guide is known in the others. */
export const checks = {
  'icloud-free': {
    kind: 'number',
    unit: 'GB',
    usedOfAll: true,
    path: ['settings', 'your-name', 'icloud', 'icloud-storage'],
    bands: [
      { id: 'full', from: 0, below: 0.01 },
      { id: 'under-half', from: 0.01, below: 0.5 },
      { id: 'half-to-one', from: 0.5, below: 1 },
      { id: 'one-or-more', from: 1 },
    ],
  },
  'wifi-state': { kind: 'choice', path: ['settings', 'wifi'], options: ['steady', 'unsteady', 'none'] },
  'system-status': { kind: 'choice', usual: 'normal', link: 'system-status', options: ['problem', 'normal'] },
  restoring: { kind: 'choice', usual: 'no', path: backupScreen, options: ['yes', 'no'] },
  'managed-device': { kind: 'choice', usual: 'no', path: ['settings', 'general', 'device-management'], options: ['yes', 'no'] },
  'account-request': { kind: 'choice', usual: 'nothing', path: ['settings'], options: ['password', 'terms', 'email', 'locked', 'nothing'] },
  'ios-update': { kind: 'choice', path: ['settings', 'general', 'software-update'], options: ['available', 'up-to-date'] },
  'device-button': { kind: 'choice', options: ['face-id', 'home-button', 'ipad-face-id', 'ipad-home-button'] },
  computer: { kind: 'choice', options: ['mac', 'windows'] },
} as const satisfies Record<string, Check>;
