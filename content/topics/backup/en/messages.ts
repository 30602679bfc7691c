/**
 * What the screen says of backups, in English: exact strings, close variants and common paraphrases.
 * `%@` stands for any text. The same place in the other languages holds the same message. Spellings that search takes as equal stand here once.
 */
export const messages = {
  'icloud-storage-full': [
    'iCloud Storage Is Full',
    'Photos, videos, and iCloud Drive are no longer updating.',
    'Not Enough Storage',
    'This iPhone cannot be backed up because there is not enough iCloud storage available.',
    'This iPad cannot be backed up because there is not enough iCloud storage available.',
    'You can manage your storage in Settings.',
    'You do not have enough space in iCloud',
    'You do not have enough space in iCloud to back up this iPhone',
    'An additional %@ is required to back up this iPhone',
  ],
  'last-backup-incomplete': [
    'The last backup could not be completed.',
    'Your last backup could not be completed',
    'The last backup was not completed',
  ],
  'cannot-back-up': [
    'Unable to back up',
    'iPhone Backup Failed',
    'iPad Backup Failed',
  ],
  'cannot-connect-icloud': [
    'Cannot connect to iCloud',
    'The connection to iCloud timed out.',
    'There was an error connecting to iCloud.',
    'Unable to connect to iCloud because of a proxy error.',
  ],
  'phone-storage-short': [
    'There isn’t enough free space on this device to finish a backup.',
  ],
  'poor-network': [
    'because of poor network conditions',
    'The last backup could not be completed because of poor network conditions.',
  ],
  'newer-ios-backup': [
    'The last backup could not be completed because iCloud contains a backup from a newer iOS version.',
  ],
  'files-unavailable': [
    'Some files were unavailable during the last backup.',
  ],
  'restore-in-progress': [
    'This iPhone is currently being restored and will automatically back up when it is done.',
  ],
  'other-device-restoring': [
    'iCloud Backup cannot begin because another device is currently restoring from this backup. Try again later.',
  ],
  'enabling-failed': [
    'iCloud Backup Failed',
    'There was a problem enabling iCloud Backup.',
  ],
  'needs-internet': [
    'Connect to the Internet to enable iCloud Backup.',
    'Turn off Airplane Mode or use Wi-Fi to enable iCloud Backup.',
    'You must be connected to a Wi-Fi network to start a backup.',
    'You must be connected to a Wi-Fi or cellular network to start a backup.',
  ],
  'needs-verified-email': [
    'This iPhone cannot back up to iCloud without a verified email address.',
  ],
  'password-required': [
    'iCloud Backup requires that you verify your password.',
  ],
  'account-inaccessible': [
    'iCloud Backup is unable to access the account “%@”. Review your account information in Settings.',
  ],
  'not-backed-up-lately': [
    'iPhone Not Backed Up',
    'iPad Not Backed Up',
    'It’s been %@ days since the last backup',
    'It’s been %@ weeks since the last backup',
  ],
  'storage-details-unavailable': [
    'iCloud storage details are currently unavailable. Try again later.',
  ],
  'terms-required': [
    'New iCloud Terms and Conditions',
    'you must accept the new Terms and Conditions.',
  ],
  'cannot-delete-backup': [
    'Cannot Delete Backup',
    'This backup cannot be deleted because it is in use.',
  ],
  'account-locked': [
    'Your Apple ID has been temporarily locked.',
  ],
  'account-restricted': [
    'Sign Out Is Not Available Due to Restrictions',
  ],
  'code-not-arriving': [
    'Verification Failed',
  ],
  'backup-button-grey': [],
  'backup-slow': [],
} as const satisfies Record<string, readonly string[]>;
