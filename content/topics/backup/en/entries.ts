import type { SymptomEntry } from '../../../types.js';
import { messages } from '../messages.js';

type Kind = SymptomEntry['kind'];

const entry = (id: keyof typeof messages, kind: Kind, title: string, phrasings: readonly string[]): SymptomEntry =>
  ({ id, topic: 'backup', kind, title, messages: messages[id], phrasings });

/** Symptoms of backups as the English search and list know them. */
export const entries: readonly SymptomEntry[] = [
  entry('icloud-storage-full', 'storage', 'iCloud storage is full', [
    'out of icloud space', 'no room left in icloud', 'used up my free 5gb', 'not enough icloud storage', 'icloud keeps telling me to buy more',
    'icloud is maxed out', 'over my icloud limit', 'need more icloud storage to back up', 'icloud almost full',
  ]),
  entry('last-backup-incomplete', 'general', 'The last backup did not complete', [
    'backup stopped halfway', 'backup never finishes', 'backup got interrupted', 'last night’s backup failed', 'stops partway through every time',
    'backup cut off in the middle', 'previous backup unfinished', 'backup quits before it is done', 'incomplete backup',
  ]),
  entry('cannot-back-up', 'general', 'Backup cannot be made', [
    'backup won’t work', 'can’t back up my phone', 'backup error', 'iphone won’t back up', 'backup keeps failing',
    'i don’t know why my backup fails', 'cannot back up', 'backup failed',
    'バックアップできません', 'バックアップに失敗しました', 'backup doesn’t start', 'icloud backup not working', 'something is wrong with my backup',
  ]),
  entry('cannot-connect-icloud', 'connection', 'iCloud cannot be reached', [
    'icloud not connecting', 'icloud is down', 'can’t reach icloud', 'icloud not responding', 'icloud times out',
    'icloud server error', 'icloud connection problem', 'icloud won’t load', 'icloud outage',
  ]),
  entry('phone-storage-short', 'storage', 'The iPhone itself is full', [
    'iphone storage full', 'phone is out of space', 'no space left on my phone', 'device storage almost full', 'my phone memory is full',
    'too many photos on the phone', 'phone needs free space', 'not enough room on iphone itself', 'can’t install apps because phone is full',
  ]),
  entry('poor-network', 'connection', 'A poor connection stopped the backup', [
    'wifi too weak for backup', 'bad signal', 'wifi dropped while backing up', 'internet connection too slow',
    'unstable internet', 'wifi keeps dropping', 'slow internet makes backup fail',
    'backup failed because of my network', 'wi-fi cuts out', 'poor connection',
  ]),
  entry('newer-ios-backup', 'general', 'There is a backup from a newer iOS', [
    'my ios is too old', 'backup from a newer version', 'need to update ios to back up', 'older iphone can’t back up', 'my other iphone has newer ios',
    'version mismatch', 'ios version problem', 'says my software is older than the backup',
  ]),
  entry('files-unavailable', 'general', 'Some files were unavailable', [
    'some files couldn’t be backed up', 'missing files in backup', 'files skipped', 'backup couldn’t read files', 'not all files saved',
    'files not accessible', 'part of my data was left out', 'file error during backup',
  ]),
  entry('restore-in-progress', 'general', 'This iPhone is being restored', [
    'still restoring', 'restore won’t finish', 'can’t back up while restoring', 'restoring my new phone', 'setup from old phone still going on',
    'stuck on restoring', 'data transfer in progress', 'stuck restoring',
  ]),
  entry('other-device-restoring', 'general', 'Another device is being restored', [
    'other iphone being restored', 'another device is using the backup', 'my ipad is restoring so i can’t back up', 'second iphone restore blocks backup',
    'new phone still restoring old phone can’t save', 'waiting for another restore', 'backup in use by other device', 'someone else is restoring',
  ]),
  entry('enabling-failed', 'general', 'iCloud Backup cannot be turned on', [
    'can’t turn on icloud backup', 'switch turns itself off', 'enabling backup gives an error', 'error when i switch backup on', 'backup toggle goes back to off',
    'failed to activate backup', 'backup setting won’t stay on', 'can’t enable',
  ]),
  entry('needs-internet', 'connection', 'It asks for an internet connection', [
    'says i need wifi', 'it says i’m offline', 'told to turn off flight mode', 'no internet so no backup', 'backup only on wifi',
    'asks me to connect to wi-fi', 'not connected', 'won’t back up on mobile data',
  ]),
  entry('needs-verified-email', 'account', 'It asks for a verified email address', [
    'my email isn’t verified', 'asks me to confirm email', 'verification email not arriving', 'unverified email', 'must verify mail address',
    'email confirmation missing', 'never confirmed my address', 'how to verify my email',
  ]),
  entry('password-required', 'account', 'It asks for the password', [
    'keeps asking for my password', 'enter password popup', 'password prompt won’t go away', 'wants my apple id password', 'asks me to sign in again',
    'asked for password over and over', 'confirm password', 'won’t continue without password',
  ]),
  entry('account-inaccessible', 'account', 'The account cannot be accessed', [
    'account problem', 'can’t get into my account', 'apple id error', 'something wrong with my apple account', 'told to check account info',
    'account not working', 'can’t sign in', 'account details need attention',
  ]),
  entry('not-backed-up-lately', 'general', 'No backup for some time', [
    'hasn’t backed up in weeks', 'automatic backup not working', 'last backup was months ago', 'backup date is old', 'not backing up overnight',
    'not backing up by itself', 'no backup for days', 'backup stuck on an old date', 'auto backup never runs',
  ]),
  entry('storage-details-unavailable', 'storage', 'iCloud storage is not shown', [
    'can’t see my icloud storage', 'storage screen won’t load', 'storage bar missing', 'how much icloud i use isn’t shown', 'storage page keeps spinning',
    'icloud usage not loading', 'can’t check remaining icloud space', 'storage still calculating',
  ]),
  entry('terms-required', 'account', 'It asks you to accept terms', [
    'asks me to agree to terms', 'terms screen won’t go away', 'terms changed', 'agree button doesn’t work', 'must accept agreement',
    'new agreement popup', 'updated terms', 'keeps showing terms of service',
  ]),
  entry('cannot-delete-backup', 'storage', 'A backup cannot be deleted', [
    'can’t remove old backup', 'backup won’t delete', 'error deleting backup', 'says backup is being used', 'old phone’s backup still there',
    'deleting backup not working', 'failed to erase backup', 'can’t get rid of a backup',
  ]),
  entry('account-locked', 'account', 'The account is locked', [
    'apple id locked', 'locked out of my account', 'how to unlock apple account', 'account disabled', 'too many wrong passwords',
    'blocked for security reasons', 'apple account frozen', 'account suspended',
  ]),
  entry('backup-button-grey', 'general', 'The backup button cannot be tapped', [
    'back up now is greyed out', 'button is gray', 'can’t tap back up now', 'backup button does nothing when i press it', 'switch is grayed out',
    'button not clickable', 'work phone backup button disabled', 'back up now faded',
  ]),
  entry('backup-slow', 'general', 'The backup is slow or stuck', [
    'backup takes forever', 'stuck on estimating time remaining', 'backup running for hours', 'progress bar not moving', 'backup is so slow', 'backup is stuck',
    'time remaining goes up', 'frozen while backing up', 'backing up all night',
  ]),
];
