import type { Fix } from '../types.js';
import { blockedContacts, mailSettings } from './mail-paths.js';

// What helps with mail of another company too; rules and forwarding are those of iCloud.
const anyAccount = ['mail-sorting', 'docomo-account', 'other-account'] as const;

/** Mail that does not arrive: where it may be, and who can help. */
export const mailDeliveryFixes = {
  'not-received-check': {
    causes: ['misplaced', ...anyAccount], minutes: 10, risk: 'none', checklist: true,
    steps: [
      { id: 'categories' }, { id: 'search', table: 'not-received-items' }, { id: 'junk' }, { id: 'threads' },
      { id: 'blocked', path: blockedContacts },
      { id: 'web', link: 'icloud-mail' }, { id: 'space', path: ['settings', 'your-name', 'icloud', 'icloud-storage'] },
      { id: 'accounts' }, { id: 'test' },
    ],
  },
  'check-junk': {
    causes: anyAccount, minutes: 2, risk: 'none',
    steps: [{ id: 'open', path: ['mail-app', 'junk'] }, { id: 'look' }, { id: 'mark' }, { id: 'later' }],
  },
  'check-rules': {
    causes: ['mail-sorting'], minutes: 25, risk: 'settings-loss', needs: ['apple-account-password'],
    ledger: { lost: { 'rules': 'replaceable', 'sorting': 'replaceable' }, kept: ['messages', 'other-rules'] },
    steps: [
      { id: 'open', link: 'icloud-mail' }, { id: 'list' }, { id: 'note' }, { id: 'find' }, { id: 'edit' },
      { id: 'wait', waitSeconds: 900 }, { id: 'test' },
    ],
  },
  'check-forwarding': {
    causes: ['mail-sorting'], minutes: 10, risk: 'settings-loss', needs: ['apple-account-password', 'tested-forwarding'],
    ledger: { lost: { 'forwarding': 'replaceable' }, kept: ['messages', 'target'] },
    steps: [{ id: 'open', link: 'icloud-mail' }, { id: 'note' }, { id: 'target' }, { id: 'keep' }, { id: 'stop', alone: true },
      { id: 'test' }],
  },
  'turn-off-threads': {
    causes: anyAccount, minutes: 3, risk: 'none',
    steps: [{ id: 'open', path: [...mailSettings, 'organize-by-thread'] }, { id: 'look' }],
  },
  'check-blocked': {
    causes: anyAccount, minutes: 3, risk: 'none',
    steps: [{ id: 'open', path: blockedContacts }, { id: 'look' }, { id: 'unblock' }, { id: 'trash' }],
  },
  'check-hidden-address': {
    causes: ['mail-sorting'], minutes: 3, risk: 'none',
    steps: [{ id: 'open', path: ['settings', 'your-name', 'icloud', 'hide-my-email'] }, { id: 'active' }, { id: 'forward' },
      { id: 'test' }],
  },
  'carrier-filter': {
    causes: anyAccount, minutes: 10, risk: 'none',
    offeredWhen: { fact: 'mail-account', is: ['docomo', 'au', 'softbank', 'rakuten', 'other'] },
    steps: [{ id: 'address' }, { id: 'open' }, { id: 'allow' }, { id: 'test' }],
  },
  'ask-sender': {
    causes: ['sender-side'], minutes: 15, risk: 'none',
    steps: [{ id: 'address' }, { id: 'bounce' }, { id: 'send' }, { id: 'meanwhile' }],
  },
} as const satisfies Record<string, Fix>;
