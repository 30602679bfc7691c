import type { Fix } from '../types.js';
import { backupList, backupScreen, resetScreen } from './paths.js';

/** Answers by which the time for a backup is estimated. */
const backupTime = { size: 'next-backup-size', speed: 'upload-speed', run: 'backup-run' } as const;

/** What helps a backup alone: its switch, its conditions, its waits. */
export const backupFixes = {
  'low-data-off': {
    causes: ['low-data-mode'], minutes: 2, risk: 'none',
    steps: [{ id: 'open', path: ['settings', 'wifi'] }, { id: 'off' }, { id: 'night' }],
  },
  'allow-account-changes': {
    causes: ['screen-time'], minutes: 3, risk: 'none',
    steps: [{ id: 'open', path: ['settings', 'screen-time', 'content-restrictions'] }, { id: 'allow' }, { id: 'passcode' }],
  },
  'get-code': {
    causes: ['code-delivery'], minutes: 5, risk: 'none', checklist: true,
    steps: [
      { id: 'devices' }, { id: 'number' }, { id: 'signal' }, { id: 'again' },
      { id: 'settings', path: ['settings', 'your-name', 'sign-in-security', 'get-code'] }, { id: 'newest' },
      { id: 'recover', link: 'iforgot' },
    ],
  },
  'run-backup': {
    causes: ['passing-fault', 'backup-setting', 'interrupted'], minutes: 30, attended: 5,
    chance: { interrupted: 0.9, 'passing-fault': 0.5 }, risk: 'none',
    skippedWhen: { fact: 'backup-switch', is: 'greyed' },
    steps: [{ id: 'open', path: backupScreen }, { id: 'switch' }, { id: 'start' }, { id: 'stay', backupTime }],
  },
  'leave-on-power': {
    causes: ['interrupted', 'passing-fault'], minutes: 60, attended: 5, chance: { 'passing-fault': 0.5 }, risk: 'none',
      effects: ['closes-page'], needs: ['charger'],
    steps: [
      { id: 'power' }, { id: 'wifi' }, { id: 'start', path: backupScreen }, { id: 'lock' }, { id: 'wait', waitSeconds: 3600, backupTime },
      { id: 'look', path: backupScreen },
    ],
  },
  'turn-backup-off-on': {
    causes: ['backup-setting', 'damaged-settings'], minutes: 10, risk: 'data-loss', action: 'backup-off',
    skippedWhen: { fact: 'backup-switch', is: ['greyed', 'off'] },
    ledger: { lost: { 'countdown': 'phone-backup', 'auto-backup': 'replaceable' }, kept: ['phone', 'existing'] },
    steps: [{ id: 'open', path: backupScreen }, { id: 'off', alone: true }, { id: 'prompt' }, { id: 'wait', waitSeconds: 10 }, { id: 'on' },
      { id: 'start' }],
  },
  'wait-for-restore': {
    causes: ['restore-running'], minutes: 120, risk: 'none', needs: ['charger'],
    steps: [{ id: 'look', path: backupScreen }, { id: 'other' }, { id: 'power' }, { id: 'password' },
      { id: 'room', path: ['settings', 'general', 'iphone-storage'] }, { id: 'leave' }],
  },
  'use-cellular': {
    causes: ['network'], minutes: 30, risk: 'inconvenience',
    steps: [
      { id: 'plan', path: [...backupList, 'next-backup-size'] }, { id: 'open', path: backupScreen },
      { id: 'on' }, { id: 'back-up' }, { id: 'as-before' },
    ],
  },
  'prepare-new-iphone': {
    causes: ['icloud-full'], minutes: 60, risk: 'none', forFew: true, needs: ['charger'],
    steps: [{ id: 'open', path: ['settings', 'general', 'transfer-or-reset'] }, { id: 'start' }, { id: 'back-up' }, { id: 'move' }],
  },
  'reset-all-settings': {
    causes: ['damaged-settings'], minutes: 30, risk: 'settings-loss', action: 'reset',
    effects: ['closes-page', 'cuts-connection'], needs: ['wifi-password', 'carrier-profile', 'passcode', 'time'],
    ledger: {
      lost: {
        'network': 'replaceable', 'cards': 'replaceable', 'privacy': 'replaceable', 'dictionary': 'replaceable', 'layout': 'replaceable',
        'notifications': 'replaceable',
      },
      kept: ['media', 'apps', 'contacts'],
    },
    steps: [
      { id: 'suica' }, { id: 'open', path: resetScreen }, { id: 'choose' }, { id: 'passcode' }, { id: 'confirm', alone: true },
      { id: 'wifi', path: ['settings', 'wifi'] }, { id: 'cards' }, { id: 'retry' },
    ],
  },
  'backup-meanwhile': {
    causes: [], minutes: 120, risk: 'none', checklist: true,
    steps: [{ id: 'keep' }, { id: 'computer' }, { id: 'again', link: 'system-status' }, { id: 'morning' },
      { id: 'resume', path: backupScreen }],
  },
} as const satisfies Record<string, Fix>;
