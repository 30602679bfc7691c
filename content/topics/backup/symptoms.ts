import type { Symptom } from '../../types.js';

/** What readers see when a backup fails; causes likeliest first, checks most telling first. */
export const symptoms = {
  'icloud-storage-full': {
    // Enough room on the phone's own figures means that the message is older than the room: the backup is run again.
    causes: ['icloud-full', 'interrupted', 'passing-fault'],
    weights: { 'icloud-full': 12, interrupted: 2 },
    checks: ['icloud-room'],
    fixes: ['make-room', 'run-backup', 'restart'],
  },
  'last-backup-incomplete': {
    causes: ['interrupted', 'network', 'icloud-full', 'phone-full', 'old-ios', 'apple-service', 'passing-fault'],
    checks: ['icloud-room', 'wifi-state', 'phone-space-message', 'phone-free', 'auto-conditions', 'system-status', 'ios-update'],
    fixes: [
      'wait-for-service', 'leave-on-power', 'run-backup', 'make-room', 'check-connection', 'toggle-airplane', 'restart',
      'restart-router', 'other-wifi', 'free-phone-space', 'update-ios', 'rejoin-wifi', 'reset-network',
    ],
  },
  'cannot-back-up': {
    causes: [
      'icloud-full', 'network', 'backup-setting', 'account', 'phone-account', 'phone-full', 'interrupted', 'old-ios', 'apple-service',
      'damaged-settings', 'passing-fault',
    ],
    checks: ['icloud-room', 'wifi-state', 'backup-switch', 'account-request', 'phone-space-message', 'phone-free', 'system-status',
      'ios-update'],
    fixes: [
      'wait-for-service', 'make-room', 'check-connection', 'restart', 'run-backup', 'answer-account-request', 'unlock-account',
      'free-phone-space', 'leave-on-power', 'toggle-airplane', 'restart-router', 'other-wifi', 'check-date-time', 'update-ios',
      'turn-backup-off-on', 'rejoin-wifi', 'reset-network', 'sign-in-again', 'reset-all-settings',
    ],
  },
  'cannot-connect-icloud': {
    causes: ['network', 'apple-service', 'account', 'phone-account', 'damaged-settings', 'passing-fault'],
    checks: ['system-status', 'service-scope', 'wifi-state', 'account-request'],
    fixes: [
      'wait-for-service', 'check-connection', 'toggle-airplane', 'restart', 'check-date-time', 'answer-account-request',
      'unlock-account', 'restart-router', 'other-wifi', 'rejoin-wifi', 'reset-network', 'sign-in-again',
    ],
  },
  'phone-storage-short': {
    causes: ['phone-full'],
    checks: ['phone-space-message'],
    fixes: ['free-phone-space'],
  },
  'poor-network': {
    causes: ['network', 'interrupted', 'passing-fault'],
    weights: { network: 4 },
    checks: ['wifi-state'],
    fixes: [
      'check-connection', 'toggle-airplane', 'restart', 'restart-router', 'other-wifi', 'use-cellular', 'run-backup', 'leave-on-power',
      'rejoin-wifi', 'reset-network',
    ],
  },
  'newer-ios-backup': {
    causes: ['old-ios'],
    checks: ['ios-update'],
    fixes: ['update-ios'],
  },
  'files-unavailable': {
    causes: ['interrupted', 'old-ios', 'passing-fault'],
    checks: ['ios-update'],
    fixes: ['run-backup', 'leave-on-power', 'restart', 'update-ios'],
  },
  'restore-in-progress': {
    causes: ['restore-running'],
    checks: [],
    fixes: ['wait-for-restore'],
  },
  'other-device-restoring': {
    causes: ['restore-running'],
    checks: [],
    fixes: ['wait-for-restore'],
  },
  'enabling-failed': {
    causes: ['network', 'account', 'phone-account', 'backup-setting', 'apple-service', 'old-ios', 'damaged-settings', 'passing-fault'],
    checks: ['wifi-state', 'account-request', 'system-status', 'ios-update'],
    fixes: [
      'wait-for-service', 'check-connection', 'toggle-airplane', 'restart', 'answer-account-request', 'unlock-account', 'run-backup',
      'check-date-time', 'other-wifi', 'update-ios', 'reset-network', 'sign-in-again',
    ],
  },
  'needs-internet': {
    causes: ['network', 'damaged-settings', 'passing-fault'],
    weights: { network: 4 },
    checks: ['wifi-state'],
    fixes: [
      'check-connection', 'toggle-airplane', 'restart', 'restart-router', 'other-wifi', 'use-cellular', 'rejoin-wifi',
      'reset-network',
    ],
  },
  'needs-verified-email': {
    causes: ['account'],
    checks: [],
    fixes: ['answer-account-request'],
    says: { 'account-request': 'email' },
  },
  'password-required': {
    causes: ['account', 'phone-account'],
    checks: [],
    fixes: ['answer-account-request', 'sign-in-again'],
    says: { 'account-request': 'password' },
  },
  'account-inaccessible': {
    causes: ['account', 'phone-account', 'apple-service', 'network', 'passing-fault'],
    checks: ['account-request', 'wifi-state', 'system-status'],
    fixes: [
      'wait-for-service', 'answer-account-request', 'unlock-account', 'check-connection', 'restart', 'check-date-time',
      'sign-in-again',
    ],
  },
  'not-backed-up-lately': {
    causes: ['interrupted', 'icloud-full', 'backup-setting', 'low-data-mode', 'network', 'damaged-settings', 'passing-fault'],
    checks: ['last-backup-days', 'backup-switch', 'icloud-room', 'wifi-state', 'auto-conditions'],
    fixes: [
      'leave-on-power', 'low-data-off', 'run-backup', 'make-room', 'check-connection', 'restart', 'other-wifi', 'use-cellular',
      'turn-backup-off-on',
    ],
  },
  'storage-details-unavailable': {
    causes: ['apple-service', 'network', 'damaged-settings', 'passing-fault'],
    checks: ['system-status', 'service-scope', 'wifi-state'],
    fixes: ['wait-for-service', 'check-connection', 'restart', 'toggle-airplane', 'check-date-time', 'other-wifi'],
  },
  'terms-required': {
    causes: ['account'],
    checks: [],
    fixes: ['answer-account-request'],
    says: { 'account-request': 'terms' },
  },
  'cannot-delete-backup': {
    causes: ['restore-running', 'apple-service'],
    checks: ['restoring', 'system-status'],
    fixes: ['wait-for-service', 'wait-for-restore'],
  },
  'account-locked': {
    causes: ['account'],
    checks: [],
    fixes: ['answer-account-request', 'unlock-account'],
    says: { 'account-request': 'locked' },
  },
  'account-restricted': {
    causes: ['screen-time', 'restriction'],
    checks: ['managed-device'],
    fixes: ['allow-account-changes', 'ask-administrator'],
  },
  'code-not-arriving': {
    causes: ['code-delivery', 'network', 'apple-service', 'passing-fault'],
    checks: ['wifi-state', 'system-status'],
    fixes: ['wait-for-service', 'get-code', 'check-connection', 'toggle-airplane', 'restart', 'other-wifi', 'check-date-time'],
  },
  'backup-button-grey': {
    causes: ['network', 'restore-running', 'restriction', 'screen-time', 'backup-setting', 'damaged-settings', 'passing-fault'],
    checks: ['wifi-state', 'restoring', 'backup-switch', 'managed-device'],
    fixes: [
      'check-connection', 'wait-for-restore', 'ask-administrator', 'allow-account-changes', 'toggle-airplane', 'restart', 'run-backup',
      'other-wifi',
      'use-cellular',
    ],
  },
  'backup-slow': {
    causes: ['interrupted', 'network', 'apple-service', 'old-ios', 'passing-fault'],
    checks: ['wifi-state', 'auto-conditions', 'system-status', 'ios-update'],
    fixes: [
      'wait-for-service', 'leave-on-power', 'check-connection', 'toggle-airplane', 'restart', 'restart-router', 'other-wifi',
      'update-ios',
    ],
  },
} as const satisfies Record<string, Symptom>;
