import { backupList, backupScreen } from '../../fixes/paths.js';
import type { Check } from '../../types.js';

/** Checks that the backup guide alone asks. */
export const backupChecks = {
  'next-backup-size': {
    kind: 'number',
    unit: 'GB',
    path: [...backupList, 'next-backup-size'],
    bands: [{ id: 'any', from: 0 }],
  },
  'backup-run': { kind: 'choice', options: ['first', 'later'] },
  'upload-speed': { kind: 'number', minutes: 2, unit: 'Mbps', bands: [{ id: 'any', from: 0 }] },
  'icloud-room': {
    kind: 'comparison',
    value: 'icloud-free',
    against: 'next-backup-size',
    below: 'short',
    atLeast: 'enough',
    fallback: { 'full': 'probably-short', 'under-half': 'probably-short', 'half-to-one': 'borderline', 'one-or-more': 'probably-enough' },
  },
  'phone-space-message': { kind: 'choice', usual: 'not-seen', options: ['seen', 'not-seen'] },
  'phone-free': {
    kind: 'number',
    unit: 'GB',
    usedOfAll: true,
    path: ['settings', 'general', 'iphone-storage'],
    bands: [
      { id: 'under-one', from: 0, below: 1 },
      { id: 'one-to-five', from: 1, below: 5 },
      { id: 'five-or-more', from: 5 },
    ],
  },
  'backup-switch': { kind: 'choice', path: [...backupScreen, 'back-up-this-iphone'], options: ['on', 'off', 'greyed'] },
  'auto-conditions': { kind: 'checklist', items: ['wifi', 'power', 'locked', 'room'] },
  'last-backup-days': {
    kind: 'number',
    unit: 'days',
    path: backupScreen,
    bands: [
      { id: 'fresh', from: 0, below: 2 },
      { id: 'late', from: 2, below: 14 },
      { id: 'overdue', from: 14, below: 180 },
      { id: 'lapsed', from: 180 },
    ],
  },
} as const satisfies Record<string, Check>;
