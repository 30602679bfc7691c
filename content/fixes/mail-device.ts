import type { Condition, Fix } from '../types.js';
import { icloudMailOnMac } from './mail-paths.js';

const inOtherApp = {
  fact: 'mail-device', is: ['outlook-new', 'outlook-classic', 'android', 'other-app'],
} as const satisfies Condition;

/** Mail on computers, on Android and in apps of other makers. */
export const mailDeviceFixes = {
  'check-mail-servers': {
    causes: ['mail-server-settings'], minutes: 10, risk: 'inconvenience', variant: 'mail-device', offeredWhen: inOtherApp,
    skippedWhen: { fact: 'mail-app', is: 'direct' },
    steps: [
      { id: 'open-classic', for: ['outlook-classic'] }, { id: 'open-app', for: ['outlook-new', 'android', 'other-app'] },
      { id: 'note' }, { id: 'compare', table: 'mail-servers', link: 'mail-servers-page' }, { id: 'sending' }, { id: 'save' },
      { id: 'retry' },
    ],
  },
  'set-up-mail-app': {
    causes: ['mail-server-settings', 'damaged-app', 'app-password'], minutes: 20, risk: 'data-loss', action: 'account-removal',
    variant: 'mail-device', offeredWhen: inOtherApp, needs: ['drafts-copy', 'apple-account-password', 'trusted-device', 'time'],
    ledger: {
      lost: { 'outbox': 'app-mail', 'drafts': 'app-mail', 'local-mail': 'app-mail', 'app-settings': 'replaceable' },
      kept: ['mail', 'iphone', 'other-accounts'],
    },
    steps: [
      { id: 'web', link: 'icloud-mail' }, { id: 'outbox' },
      { id: 'remove-classic', for: ['outlook-classic'], alone: true },
        { id: 'remove-app', for: ['outlook-new', 'android', 'other-app'], alone: true },
      { id: 'add' }, { id: 'sign-in' }, { id: 'servers', table: 'mail-servers' }, { id: 'load' }, { id: 'retry' },
    ],
  },
  'check-mac-mail': {
    causes: ['passing-fault', 'other-device', 'mail-switch', 'inactive-account', 'damaged-app', 'other-account'], minutes: 5, risk: 'none',
      checklist: true,
    offeredWhen: { fact: 'mail-device', is: 'mac' },
    steps: [
      { id: 'page' }, { id: 'switch', path: icloudMailOnMac }, { id: 'online', path: ['mailbox-menu', 'take-online'] },
      { id: 'enabled' }, { id: 'clock' }, { id: 'reopen' },
    ],
  },
  'check-android-mail': {
    causes: ['passing-fault', 'other-device', 'fetch-setting', 'damaged-app', 'other-account'], minutes: 5, risk: 'none', checklist: true,
    offeredWhen: { fact: 'mail-device', is: 'android' },
    steps: [
      { id: 'page' }, { id: 'clock' }, { id: 'data' }, { id: 'saver' }, { id: 'battery' }, { id: 'sync' }, { id: 'reopen' },
    ],
  },
  'check-app-connection': {
    causes: ['passing-fault', 'other-device', 'damaged-app', 'other-account'], minutes: 5, risk: 'none', checklist: true,
    offeredWhen: { fact: 'mail-device', is: ['outlook-new', 'outlook-classic', 'other-app', 'web'] },
    steps: [{ id: 'page' }, { id: 'line' }, { id: 'vpn' }, { id: 'clock' }, { id: 'reopen' }],
  },
} as const satisfies Record<string, Fix>;
