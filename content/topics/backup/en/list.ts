import { symptomList } from '../../../symptom-list.js';
import { structure } from '../list.js';

/** Names of the symptoms of backups, in English. */
export const list = symptomList(structure, 'en', { name: 'iCloud Backup', title: 'When iCloud Backup fails' }, {
  'icloud-storage-full': 'iCloud storage is full',
  'last-backup-incomplete': 'The last backup didn’t finish',
  'cannot-back-up': 'This iPhone can’t be backed up',
  'cannot-connect-icloud': 'iCloud can’t be reached',
  'phone-storage-short': 'This iPhone itself is full',
  'poor-network': 'Poor network conditions stopped the backup',
  'newer-ios-backup': 'iCloud has a backup from a newer iOS',
  'files-unavailable': 'Some files were unavailable',
  'restore-in-progress': 'This iPhone is being restored',
  'other-device-restoring': 'Another device is being restored',
  'enabling-failed': 'iCloud Backup can’t be turned on',
  'needs-internet': 'An internet connection is required',
  'needs-verified-email': 'A verified email address is required',
  'password-required': 'A password is required',
  'account-inaccessible': 'The account can’t be accessed',
  'not-backed-up-lately': 'There is no recent backup',
  'storage-details-unavailable': 'iCloud storage isn’t shown',
  'terms-required': 'New terms must be accepted',
  'cannot-delete-backup': 'A backup can’t be deleted',
  'account-locked': 'The account is locked',
  'account-restricted': 'Restrictions block the account',
  'code-not-arriving': 'The verification code doesn’t arrive',
  'backup-button-grey': 'The backup button can’t be tapped',
  'backup-slow': 'The backup is slow or stuck',
});
