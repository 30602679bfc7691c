import type { Symptom } from '../../types.js';

/** What readers see when single messages do not come or go. */
export const deliverySymptoms = {
  'mail-not-received': {
    causes: [
      'misplaced', 'mail-sorting', 'icloud-full', 'sender-side', 'mail-switch', 'fetch-setting', 'apple-service', 'docomo-account',
      'other-account', 'damaged-settings',
    ],
    checks: ['mail-account', 'system-status', 'icloud-free', 'missing-from', 'mail-switch', 'mail-scope'],
    fixes: [
      'wait-for-service', 'carrier-filter', 'not-received-check', 'check-junk', 'turn-off-threads', 'check-blocked', 'check-hidden-address',
      'make-room',
      'turn-mail-on', 'turn-push-on', 'ask-sender', 'check-rules', 'check-forwarding', 'toggle-mail',
    ],
  },
  'mail-late': {
    causes: ['fetch-setting', 'network', 'other-device', 'apple-service', 'passing-fault'],
    checks: ['mail-device', 'mail-fetch', 'low-power', 'push-or-fetch'],
    fixes: [
      'wait-for-service', 'turn-push-on', 'low-power-off', 'try-fetch', 'mail-quick-check', 'check-mac-mail', 'check-android-mail',
      'check-app-connection', 'check-connection', 'toggle-airplane', 'restart', 'other-wifi',
    ],
  },
  'mail-in-junk': {
    causes: ['mail-sorting', 'sender-side'],
    checks: ['missing-from'],
    fixes: ['check-junk', 'check-rules', 'ask-sender'],
  },
  'cannot-send-mail': {
    causes: [
      'network', 'other-device', 'wrong-recipient', 'icloud-full', 'message-too-large', 'wrong-sender-address',
      'app-password', 'mail-server-settings', 'sending-limit', 'mail-password', 'apple-service', 'damaged-settings', 'damaged-app',
        'passing-fault',
    ],
    checks: ['send-error-body', 'system-status', 'icloud-free', 'mail-device', 'mail-scope', 'added-as'],
    fixes: [
      'wait-for-service', 'check-recipient', 'shrink-message', 'wait-for-limit', 'check-sender-address', 'check-outbox', 'make-room',
      'mail-quick-check', 'check-connection', 'toggle-airplane', 'other-wifi', 'restart', 'check-mac-mail', 'check-android-mail',
      'check-app-connection', 'reenter-mail-password', 'authorise-app', 'new-app-password', 'check-mail-servers', 'toggle-mail',
    ],
    says: { 'mail-sending': 'fails-too' },
  },
  'sending-limit-reached': {
    causes: ['sending-limit'],
    checks: [],
    fixes: ['wait-for-limit'],
  },
  'message-too-large': {
    causes: ['message-too-large'],
    checks: [],
    fixes: ['shrink-message', 'check-outbox'],
  },
  'recipient-rejected': {
    causes: ['wrong-recipient', 'mail-server-settings'],
    checks: ['mail-device'],
    fixes: ['check-recipient', 'check-mail-servers'],
  },
  'sender-address-rejected': {
    causes: ['wrong-sender-address', 'wrong-default-account'],
    checks: [],
    fixes: ['check-sender-address', 'set-default-account'],
  },
  'mail-account-inactive': {
    causes: ['inactive-account', 'mail-switch', 'account'],
    checks: ['mail-switch', 'account-request'],
    fixes: ['turn-account-on', 'turn-mail-on', 'answer-account-request', 'unlock-account'],
  },
  'wrong-sender-shown': {
    causes: ['wrong-default-account', 'wrong-sender-address'],
    checks: [],
    fixes: ['set-default-account', 'check-sender-address', 'mis-send-check'],
  },
  'domain-mail-blocked': {
    causes: ['domain-authentication', 'domain-reputation'],
    weights: { 'domain-authentication': 4 },
    checks: ['sender-role', 'domain-records'],
    fixes: [
      'publish-spf', 'publish-dkim', 'publish-dmarc', 'set-reverse-dns', 'lower-complaints', 'warm-up', 'write-to-icloud',
      'ask-own-administrator',
    ],
  },
} as const satisfies Record<string, Symptom>;
