import type { Condition, Fix } from '../types.js';
import { fetchNewData, icloudList, icloudMail, icloudMailOnMac } from './mail-paths.js';

const onPhone = { fact: 'mail-device', is: 'iphone' } as const satisfies Condition;
const onApple = { fact: 'mail-device', is: ['iphone', 'mac'] } as const satisfies Condition;

/** Short looks, the Mail switch, and how mail is fetched. */
export const mailBasicsFixes = {
  'mail-quick-check': {
    causes: ['passing-fault', 'network', 'mail-switch', 'fetch-setting', 'clock', 'other-account'], minutes: 3,
      chance: { 'passing-fault': 0.3, network: 0.5 }, risk: 'none', checklist: true, offeredWhen: onPhone,
    steps: [
      { id: 'airplane' }, { id: 'page' }, { id: 'vpn' }, { id: 'clock', path: ['settings', 'general', 'date-and-time'] },
      { id: 'low-power', path: ['settings', 'battery', 'low-power-mode'] }, { id: 'switch', path: icloudMail },
      { id: 'address' }, { id: 'reopen' },
    ],
  },
  'reopen-mail': {
    causes: ['passing-fault', 'network', 'damaged-settings'], minutes: 1,
      chance: { 'passing-fault': 0.3, network: 0.1, 'damaged-settings': 0.2 }, risk: 'none', offeredWhen: onPhone,
    steps: [{ id: 'switcher' }, { id: 'close' }, { id: 'retry' }],
  },
  'turn-mail-on': {
    causes: ['mail-switch'], minutes: 2, risk: 'none', variant: 'mail-device', offeredWhen: onApple,
    skippedWhen: { fact: 'mail-switch', is: 'on' },
    steps: [
      { id: 'open', path: icloudMail, for: ['iphone'] }, { id: 'open-mac', path: icloudMailOnMac, for: ['mac'] },
      { id: 'on' }, { id: 'retry' },
    ],
  },
  'toggle-mail': {
    causes: ['damaged-settings', 'damaged-app'], minutes: 5, risk: 'settings-loss', variant: 'mail-device', offeredWhen: onApple,
    skippedWhen: { fact: 'mail-switch', is: 'off' }, needs: ['drafts-copy'],
    ledger: { lost: { 'outbox': 'not-uploaded', 'drafts': 'not-uploaded', 'changes': 'not-uploaded' },
      kept: ['mail', 'address', 'other-data'] },
    steps: [
      { id: 'outbox' }, { id: 'open', path: icloudMail, for: ['iphone'] }, { id: 'open-mac', path: icloudMailOnMac, for: ['mac'] },
      { id: 'off', alone: true }, { id: 'wait', waitSeconds: 30 }, { id: 'on' }, { id: 'load' }, { id: 'retry' },
    ],
  },
  'turn-push-on': {
    causes: ['fetch-setting'], minutes: 2, risk: 'none', offeredWhen: onPhone, skippedWhen: { fact: 'mail-fetch', is: 'push' },
    steps: [{ id: 'open', path: fetchNewData }, { id: 'on' }, { id: 'account', table: 'push-and-fetch' }, { id: 'retry' }],
  },
  'try-fetch': {
    causes: ['fetch-setting', 'network'], minutes: 20, risk: 'inconvenience',
    offeredWhen: { all: [onPhone, { fact: 'push-or-fetch', is: 'fetch-for-now' }] },
    steps: [
      { id: 'open', path: fetchNewData }, { id: 'choose', table: 'fetch-ways' }, { id: 'interval' }, { id: 'test' },
      { id: 'wait', waitSeconds: 900 }, { id: 'look' }, { id: 'push', path: fetchNewData },
    ],
  },
  'low-power-off': {
    causes: ['fetch-setting'], minutes: 1, risk: 'none', offeredWhen: onPhone, skippedWhen: { fact: 'low-power', is: 'off' },
    steps: [{ id: 'off', path: ['settings', 'battery', 'low-power-mode'] }, { id: 'retry' }],
  },
  'check-web-access': {
    causes: ['web-access'], minutes: 2, risk: 'inconvenience',
    steps: [{ id: 'look', path: [...icloudList, 'web-access'] }, { id: 'on' }, { id: 'again', link: 'icloud-mail' }],
  },
} as const satisfies Record<string, Fix>;
