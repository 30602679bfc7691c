import type { SymptomListEntry } from '../../types.js';
import type { messages } from './messages.js';

type Known = keyof typeof messages;

/** Groups of the list, in its order. */
const kinds: Readonly<Record<Known, SymptomListEntry['kind']>> = {
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
  'backup-button-grey': 'general',
  'backup-slow': 'general',
};

/** Shown first: the messages that most readers come with. */
const common: readonly string[] = ['icloud-storage-full', 'last-backup-incomplete', 'cannot-back-up', 'cannot-connect-icloud'];

/** Where a reader begins who is not sure. */
const catchAll: Known = 'cannot-back-up';

/** The symptoms of backups with their names in one locale. */
export const listed = (titles: Readonly<Record<Known, string>>): readonly SymptomListEntry[] =>
  (Object.keys(kinds) as Known[]).map((id) => ({
    id, topic: 'backup', kind: kinds[id], title: titles[id], ...(common.includes(id) ? { common: true } : {}), ...(id === catchAll ? { catchAll: true } : {}),
  }));
