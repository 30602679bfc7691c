import type { Fix } from '../types.js';
import { backupScreen } from './paths.js';

/** The backup itself: its switch, its conditions, its waits. */
export const backupFixes = {
  'run-backup': {
    causes: ['backup-setting', 'interrupted'], minutes: 30, risk: 'none', skippedWhen: { fact: 'backup-switch', is: 'greyed' },
    steps: [{ id: 'open', path: backupScreen }, { id: 'switch' }, { id: 'start' }, { id: 'stay' }],
  },
  'leave-on-power': {
    causes: ['interrupted'], minutes: 60, risk: 'none', effects: ['closes-page'], needs: ['charger'],
    steps: [
      { id: 'power' }, { id: 'wifi' }, { id: 'start', path: backupScreen }, { id: 'lock' }, { id: 'wait', waitSeconds: 3600 },
      { id: 'look', path: backupScreen },
    ],
  },
  'turn-backup-off-on': {
    causes: ['backup-setting', 'damaged-settings'], minutes: 10, risk: 'data-loss', action: 'backup-off',
    skippedWhen: { fact: 'backup-switch', is: ['greyed', 'off'] },
    ledger: { lost: ['countdown', 'auto-backup'], kept: ['phone', 'existing'] },
    steps: [{ id: 'open', path: backupScreen }, { id: 'off' }, { id: 'prompt' }, { id: 'wait', waitSeconds: 10 }, { id: 'on' }, { id: 'start' }],
  },
  'wait-for-restore': {
    causes: ['restore-running'], minutes: 120, risk: 'none', needs: ['charger'],
    steps: [{ id: 'look', path: backupScreen }, { id: 'other' }, { id: 'power' }, { id: 'leave' }],
  },
  'ask-administrator': {
    causes: ['restriction'], minutes: 10, risk: 'none',
    steps: [{ id: 'look', path: ['settings', 'general', 'device-management'] }, { id: 'keep' }, { id: 'ask' }],
  },
  'wait-for-service': {
    causes: ['apple-service'], minutes: 120, risk: 'none',
    steps: [
      { id: 'look', link: 'system-status' }, { id: 'wait', waitSeconds: 7200 }, { id: 'again', link: 'system-status' },
      { id: 'back-up', path: backupScreen },
    ],
  },
  'check-date-time': {
    causes: ['network', 'account'], minutes: 2, risk: 'none',
    steps: [{ id: 'open', path: ['settings', 'general', 'date-and-time'] }, { id: 'on' }, { id: 'look' }],
  },
} as const satisfies Record<string, Fix>;
