import type { Fix } from '../types.js';
import { fetchNewData, mailAccounts, mailSettings } from './mail-paths.js';

/** docomo Mail, and two accounts side by side. */
export const docomoFixes = {
  'docomo-basics': {
    causes: ['docomo-password', 'docomo-profile', 'docomo-account'], minutes: 5, risk: 'none', checklist: true,
    steps: [{ id: 'account' }, { id: 'plan' }, { id: 'line' }, { id: 'web', link: 'docomo-web-mail' }, { id: 'd-account' },
      { id: 'status', link: 'docomo-status' }],
  },
  'docomo-password': {
    causes: ['docomo-password', 'docomo-account'], minutes: 15, risk: 'none', needs: ['docomo-id', 'docomo-pin'],
    steps: [
      { id: 'wifi', path: ['settings', 'wifi'] }, { id: 'open', link: 'docomo-mail-security' }, { id: 'look' }, { id: 'note' },
      { id: 'enter', path: mailAccounts }, { id: 'sending' }, { id: 'wifi-on' }, { id: 'retry' },
    ],
  },
  'docomo-push': {
    causes: ['fetch-setting'], minutes: 3, risk: 'none', skippedWhen: { fact: 'docomo-push', is: 'missing' },
    steps: [{ id: 'open', path: fetchNewData }, { id: 'on' }, { id: 'account' }, { id: 'mailbox' }, { id: 'test' }],
  },
  'docomo-profile': {
    causes: ['docomo-profile', 'docomo-password', 'damaged-settings'], minutes: 20, risk: 'data-loss', action: 'account-removal',
    skippedWhen: { fact: 'managed-device', is: 'yes' }, needs: ['docomo-id', 'docomo-pin', 'passcode', 'drafts-copy'],
    ledger: { lost: { 'drafts': 'not-uploaded', 'account': 'replaceable', 'settings': 'replaceable' }, kept: ['server', 'other-accounts'] },
    steps: [
      { id: 'outbox', path: ['mail-app', 'outbox'] }, { id: 'drafts' }, { id: 'web', link: 'docomo-web-mail' },
      { id: 'wifi', path: ['settings', 'wifi'] }, { id: 'password' }, { id: 'download', link: 'docomo-iphone' },
      { id: 'install', path: ['settings', 'profile-downloaded'] },
      { id: 'look', path: ['settings', 'general', 'device-management'] }, { id: 'remove', alone: true }, { id: 'wifi-on' }, { id: 'retry' },
    ],
  },
  'wait-for-docomo': {
    causes: ['docomo-service'], minutes: 120, attended: 5, risk: 'none', asks: ['docomo-status'],
      skippedWhen: { fact: 'docomo-status', is: 'normal' },
    steps: [
      { id: 'wait', waitSeconds: 7200 }, { id: 'again', link: 'docomo-status' }, { id: 'retry' },
    ],
  },
  'docomo-meanwhile': {
    causes: [], minutes: 10, risk: 'none', checklist: true,
    steps: [{ id: 'status', link: 'docomo-status' }, { id: 'web', link: 'docomo-web-mail' }, { id: 'tell' }, { id: 'other' },
      { id: 'keep' }],
  },
  'set-default-account': {
    causes: ['wrong-default-account'], minutes: 3, risk: 'none',
    steps: [
      { id: 'open', path: [...mailSettings, 'default-account'], table: 'icloud-and-docomo' }, { id: 'choose' }, { id: 'from' },
      { id: 'reply' },
    ],
  },
  'mis-send-check': {
    causes: ['wrong-default-account', 'wrong-sender-address'], minutes: 10, risk: 'none', checklist: true,
    steps: [
      { id: 'default', path: [...mailSettings, 'default-account'] }, { id: 'addresses' }, { id: 'card' }, { id: 'autofill' },
      { id: 'password' }, { id: 'servers', table: 'docomo-servers' }, { id: 'filters' }, { id: 'test' },
    ],
  },
} as const satisfies Record<string, Fix>;
