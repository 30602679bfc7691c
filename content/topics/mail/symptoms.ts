import type { Symptom } from '../../types.js';
import { deliverySymptoms } from './delivery-symptoms.js';

// Opening Mail again and looking at the clock are among the quick looks.
const basics = ['mail-quick-check', 'restart'] as const;
const network = ['check-connection', 'toggle-airplane', 'restart-router', 'other-wifi', 'rejoin-wifi', 'reset-network'] as const;
const account = ['answer-account-request', 'unlock-account'] as const;
const otherDevices = ['check-mac-mail', 'check-android-mail', 'check-app-connection'] as const;

/** Mail of docomo has a ladder of its own, and so have the other large services. */
const leadsTo = {
  'mail-account': {
    docomo: 'docomo-mail-trouble', au: 'other-mail-trouble', softbank: 'other-mail-trouble', rakuten: 'other-mail-trouble',
    yahoo: 'other-mail-trouble', gmail: 'other-mail-trouble',
  },
} as const;

/** What readers see when mail cannot be fetched or the account is refused; causes likeliest first, checks most telling first. */
const receivingSymptoms = {
  'cannot-get-mail': {
    causes: [
      'network', 'other-device', 'mail-password', 'icloud-full', 'account', 'phone-account', 'mail-switch', 'apple-service', 'app-password',
      'mail-server-settings', 'other-account', 'docomo-account', 'clock', 'old-ios', 'damaged-settings', 'damaged-app', 'passing-fault',
    ],
    leadsTo,
    checks: [
      'mail-error-body', 'mail-account', 'system-status', 'icloud-free', 'mail-device', 'mail-scope', 'mail-switch', 'account-request',
      'added-as',
    ],
    fixes: [
      'wait-for-service', 'reenter-mail-password', ...basics, ...network, ...account, 'make-room', 'turn-mail-on', 'authorise-app',
      'new-app-password', 'check-mail-servers', ...otherDevices, 'docomo-basics', 'docomo-password', 'update-ios', 'toggle-mail',
      'set-up-mail-app', 'sign-in-again',
    ],
  },
  'mail-server-failed': {
    causes: [
      'mail-password', 'network', 'other-device', 'apple-service', 'icloud-full', 'mail-switch', 'clock', 'app-password',
      'mail-server-settings', 'account', 'phone-account', 'other-account', 'docomo-account', 'damaged-settings', 'damaged-app',
        'passing-fault',
    ],
    leadsTo,
    checks: [
      'mail-account', 'system-status', 'icloud-free', 'mail-device', 'mail-scope', 'mail-password-changed', 'wifi-state', 'account-request',
      'added-as',
    ],
    fixes: [
      'wait-for-service', 'reenter-mail-password', ...basics, ...network, ...account, 'make-room', 'turn-mail-on', 'authorise-app',
      'new-app-password', 'check-mail-servers', ...otherDevices, 'docomo-basics', 'docomo-password', 'toggle-mail',
      'set-up-mail-app', 'sign-in-again',
    ],
    says: { 'mail-error-body': 'server' },
  },
  'mail-password-wrong': {
    causes: [
      'mail-password', 'app-password', 'account', 'phone-account', 'account-password', 'other-account', 'docomo-account', 'apple-service',
      'damaged-settings', 'damaged-app', 'passing-fault',
    ],
    leadsTo,
    checks: ['mail-account', 'mail-device', 'added-as', 'account-request', 'mail-password-changed', 'mail-scope'],
    fixes: [
      'wait-for-service', 'reenter-mail-password', 'authorise-app', 'new-app-password', ...account, 'docomo-basics',
      'docomo-password', 'restart', 'toggle-mail', 'set-up-mail-app', 'change-apple-password', 'sign-in-again',
    ],
    says: { 'mail-error-body': 'credentials' },
  },
  'mail-account-error': {
    causes: [
      'account', 'phone-account', 'mail-password', 'other-account', 'docomo-account', 'network', 'other-device', 'icloud-full',
        'apple-service',
      'app-password', 'damaged-settings', 'damaged-app', 'passing-fault',
    ],
    leadsTo,
    checks: ['mail-account', 'mail-error-body', 'system-status', 'icloud-free', 'account-request', 'mail-device', 'mail-scope', 'added-as'],
    fixes: [
      'wait-for-service', 'reenter-mail-password', ...basics, ...account, 'make-room', 'authorise-app', 'new-app-password',
      'docomo-basics', 'docomo-password', 'check-connection', 'toggle-airplane', 'other-wifi', ...otherDevices, 'toggle-mail',
      'sign-in-again',
    ],
  },
  'mail-secure-connection': {
    causes: ['clock', 'network', 'other-device', 'mail-server-settings', 'restriction', 'old-ios', 'damaged-settings', 'passing-fault'],
    checks: ['mail-other-network', 'mail-device', 'managed-device', 'ios-update'],
    fixes: [
      'check-date-time', 'mail-quick-check', 'check-connection', 'other-wifi', 'restart', ...otherDevices, 'check-mail-servers',
      'ask-administrator', 'update-ios', 'reset-network',
    ],
  },
  'mail-offline': {
    causes: ['network', 'damaged-settings', 'passing-fault'],
    checks: [],
    fixes: [...basics, ...network],
    says: { 'mail-device': 'iphone' },
  },
  'mail-after-password-change': {
    // A changed password ends the passwords of other apps; on the phone itself that cause is ruled out by a question.
    causes: ['app-password', 'mail-password', 'account', 'phone-account', 'network', 'damaged-settings', 'damaged-app', 'passing-fault'],
    checks: ['mail-device', 'app-password-needed', 'account-request'],
    fixes: [
      'reenter-mail-password', 'authorise-app', 'new-app-password', ...account, 'mail-quick-check', 'check-connection', 'restart',
      'toggle-mail', 'set-up-mail-app', 'sign-in-again',
    ],
    says: { 'mail-password-changed': 'recently' },
  },
  'mail-in-other-app': {
    causes: ['app-password', 'mail-server-settings', 'mail-password', 'icloud-full', 'account', 'network', 'other-device', 'apple-service',
      'passing-fault'],
    checks: ['mail-device', 'app-password-needed', 'mail-web', 'icloud-free', 'mail-scope'],
    fixes: [
      'wait-for-service', 'authorise-app', 'new-app-password', 'check-mail-servers', ...otherDevices, 'reenter-mail-password',
      'answer-account-request', 'make-room', 'mail-quick-check', 'check-connection', 'set-up-mail-app',
    ],
  },
  'mail-down-everywhere': {
    causes: ['apple-service', 'icloud-full', 'account', 'network', 'passing-fault'],
    weights: { 'apple-service': 4 },
    checks: ['system-status', 'icloud-free', 'account-request', 'mail-scope'],
    fixes: ['wait-for-service', 'make-room', ...account, 'check-connection', 'restart-router', 'other-wifi'],
    says: { 'mail-device': 'iphone', 'mail-other-devices': 'same-trouble' },
  },
  'mailbox-full': {
    // Enough room means that the message is older than the room: Mail is opened again.
    causes: ['icloud-full', 'damaged-settings'],
    weights: { 'icloud-full': 12 },
    checks: ['icloud-free'],
    fixes: ['make-room', 'reopen-mail', 'restart'],
    says: { 'mail-device': 'iphone' },
  },
  'mail-sign-in-failed': {
    causes: ['account', 'account-password', 'network', 'clock', 'apple-service', 'passing-fault'],
    checks: ['system-status', 'account-request', 'mail-other-network'],
    // Signing out would need the very password that is refused.
    fixes: ['wait-for-service', ...account, 'check-connection', 'restart', 'check-date-time', 'other-wifi', 'change-apple-password'],
  },
  'web-mail-unavailable': {
    causes: ['other-device', 'apple-service', 'account', 'web-access', 'passing-fault'],
    checks: ['system-status', 'mail-scope', 'account-request'],
    fixes: ['wait-for-service', 'check-app-connection', 'check-web-access', ...account],
    says: { 'mail-device': 'web' },
  },
  'other-mail-trouble': {
    causes: ['other-account', 'network'],
    checks: ['mail-account'],
    fixes: ['au-mail', 'softbank-mail', 'rakuten-mail', 'yahoo-mail', 'gmail-mail', 'check-connection', 'toggle-airplane', 'restart',
      'ask-mail-company'],
    says: { 'mail-device': 'iphone' },
  },
  'docomo-mail-trouble': {
    causes: ['docomo-password', 'docomo-profile', 'network', 'fetch-setting', 'docomo-service', 'passing-fault'],
    checks: ['docomo-scope', 'docomo-password-asked', 'docomo-push'],
    fixes: [
      'wait-for-docomo', 'docomo-basics', 'docomo-password', 'docomo-push', 'check-connection', 'toggle-airplane', 'other-wifi',
      'restart', 'docomo-profile',
    ],
    service: { gate: 'docomo-scope', meanwhile: 'docomo-meanwhile' },
    says: { 'mail-account': 'docomo', 'mail-device': 'iphone' },
  },
} as const satisfies Record<string, Symptom>;

/** What readers see when mail fails. */
export const symptoms = { ...receivingSymptoms, ...deliverySymptoms } as const satisfies Record<string, Symptom>;
