import { listed } from '../list.js';

/** Names of the symptoms of backups, in English. */
export const list = listed({
  'icloud-storage-full': 'iCloud storage is full',
  'last-backup-incomplete': 'The last backup did not complete',
  'cannot-back-up': 'Backup cannot be made',
  'cannot-connect-icloud': 'iCloud cannot be reached',
  'phone-storage-short': 'The iPhone itself is full',
  'poor-network': 'A poor connection stopped the backup',
  'newer-ios-backup': 'There is a backup from a newer iOS',
  'files-unavailable': 'Some files were unavailable',
  'restore-in-progress': 'This iPhone is being restored',
  'other-device-restoring': 'Another device is being restored',
  'enabling-failed': 'iCloud Backup cannot be turned on',
  'needs-internet': 'It asks for an internet connection',
  'needs-verified-email': 'It asks for a verified email address',
  'password-required': 'It asks for the password',
  'account-inaccessible': 'The account cannot be accessed',
  'not-backed-up-lately': 'No backup for some time',
  'storage-details-unavailable': 'iCloud storage is not shown',
  'terms-required': 'It asks you to accept terms',
  'cannot-delete-backup': 'A backup cannot be deleted',
  'account-locked': 'The account is locked',
  'backup-button-grey': 'The backup button cannot be tapped',
  'backup-slow': 'The backup is slow or stuck',
});
