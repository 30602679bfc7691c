import { backupList, backupScreen } from '../fixes/paths.js';
import type { Check } from '../types.js';

/** All checks; an answer given in one guide is known in the others. */
export const checks = {
  'icloud-free': {
    kind: 'number',
    unit: 'GB',
    path: ['settings', 'your-name', 'icloud', 'icloud-storage'],
    bands: [
      { id: 'under-half', from: 0, below: 0.5 },
      { id: 'half-to-one', from: 0.5, below: 1 },
      { id: 'one-or-more', from: 1 },
    ],
  },
  'next-backup-size': {
    kind: 'number',
    unit: 'GB',
    path: [...backupList, 'next-backup-size'],
    bands: [{ id: 'any', from: 0 }],
  },
  'icloud-room': {
    kind: 'comparison',
    value: 'icloud-free',
    against: 'next-backup-size',
    below: 'short',
    atLeast: 'enough',
    fallback: { 'under-half': 'probably-short', 'half-to-one': 'borderline', 'one-or-more': 'probably-enough' },
  },
  'phone-space-message': { kind: 'choice', options: ['seen', 'not-seen'] },
  'phone-free': {
    kind: 'number',
    unit: 'GB',
    path: ['settings', 'general', 'iphone-storage'],
    bands: [
      { id: 'under-one', from: 0, below: 1 },
      { id: 'one-to-five', from: 1, below: 5 },
      { id: 'five-or-more', from: 5 },
    ],
  },
  'wifi-state': { kind: 'choice', path: ['settings', 'wifi'], options: ['steady', 'unsteady', 'none'] },
  'system-status': { kind: 'choice', link: 'system-status', options: ['problem', 'normal'] },
  'other-devices': { kind: 'choice', options: ['same-trouble', 'fine', 'no-other'] },
  'other-network': { kind: 'choice', options: ['same-trouble', 'fine'] },
  'service-scope': {
    kind: 'triage',
    parts: ['system-status', 'other-devices', 'other-network'],
    scores: {
      'system-status': { problem: 6, normal: -1 },
      'other-devices': { 'same-trouble': 2, fine: -2, 'no-other': 0 },
      'other-network': { 'same-trouble': 1, fine: -1 },
    },
    bands: [
      { id: 'device-side', from: -4, below: 1 },
      { id: 'unclear', from: 1, below: 3 },
      { id: 'service-side', from: 3 },
    ],
  },
  restoring: { kind: 'choice', path: backupScreen, options: ['yes', 'no'] },
  'backup-switch': { kind: 'choice', path: [...backupScreen, 'back-up-this-iphone'], options: ['on', 'off', 'greyed'] },
  'managed-device': { kind: 'choice', path: ['settings', 'general', 'device-management'], options: ['yes', 'no'] },
  'account-request': { kind: 'choice', path: ['settings'], options: ['password', 'terms', 'email', 'locked', 'nothing'] },
  'ios-update': { kind: 'choice', path: ['settings', 'general', 'software-update'], options: ['available', 'up-to-date'] },
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
  'device-button': { kind: 'choice', options: ['face-id', 'home-button', 'ipad-face-id', 'ipad-home-button'] },
  computer: { kind: 'choice', options: ['mac', 'windows'] },
} as const satisfies Record<string, Check>;
