import type { ListStructure } from '../../symptom-list.js';
import type { messages } from './ja/messages.js';

/** The list of the symptoms of backups. */
export const structure: ListStructure<keyof typeof messages> = {
  topic: 'backup',
  kinds: {
    'icloud-storage-full': 'storage',
    'last-backup-incomplete': 'general',
    'cannot-back-up': 'general',
    'cannot-connect-icloud': 'connection',
    'phone-storage-short': 'storage',
    'poor-network': 'connection',
    'newer-ios-backup': 'general',
    'files-unavailable': 'general',
    'restore-in-progress': 'general',
    'other-device-restoring': 'general',
    'enabling-failed': 'general',
    'needs-internet': 'connection',
    'needs-verified-email': 'account',
    'password-required': 'account',
    'account-inaccessible': 'account',
    'not-backed-up-lately': 'general',
    'storage-details-unavailable': 'storage',
    'terms-required': 'account',
    'cannot-delete-backup': 'storage',
    'account-locked': 'account',
    'account-restricted': 'account',
    'code-not-arriving': 'account',
    'backup-button-grey': 'general',
    'backup-slow': 'general',
  },
  common: ['icloud-storage-full', 'last-backup-incomplete', 'cannot-back-up', 'cannot-connect-icloud'],
  catchAll: 'cannot-back-up',
};
