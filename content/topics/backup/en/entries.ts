import type { SymptomEntry } from '../../../types.js';
import { messages } from '../messages.js';
import { list } from './list.js';

/** What a worried person types, in English. */
const phrasings: Readonly<Record<string, readonly string[]>> = {
  'icloud-storage-full': [
    'out of icloud space', 'no room left in icloud', 'used up my free 5gb', 'not enough icloud storage', 'icloud keeps telling me to buy more',
    'icloud is maxed out', 'over my icloud limit', 'need more icloud storage to back up', 'icloud almost full',
  ],
  'last-backup-incomplete': [
    'backup stopped halfway', 'backup never finishes', 'backup got interrupted', 'last night’s backup failed', 'stops partway through every time',
    'backup cut off in the middle', 'previous backup unfinished', 'backup quits before it is done', 'incomplete backup',
  ],
  'cannot-back-up': [
    'backup won’t work', 'can’t back up my phone', 'backup error', 'iphone won’t back up', 'backup keeps failing',
    'i don’t know why my backup fails', 'cannot back up', 'backup failed',
    'バックアップできません', 'バックアップに失敗しました', 'backup doesn’t start', 'icloud backup not working', 'something is wrong with my backup',
  ],
  'cannot-connect-icloud': [
    'icloud not connecting', 'icloud is down', 'can’t reach icloud', 'icloud not responding', 'icloud times out',
    'icloud server error', 'icloud connection problem', 'icloud won’t load', 'icloud outage',
  ],
  'phone-storage-short': [
    'iphone storage full', 'phone is out of space', 'no space left on my phone', 'device storage almost full', 'my phone memory is full',
    'too many photos on the phone', 'phone needs free space', 'not enough room on iphone itself', 'can’t install apps because phone is full',
  ],
  'poor-network': [
    'wifi too weak for backup', 'bad signal', 'wifi dropped while backing up', 'internet connection too slow',
    'unstable internet', 'wifi keeps dropping', 'slow internet makes backup fail',
    'backup failed because of my network', 'wi-fi cuts out', 'poor connection',
  ],
  'newer-ios-backup': [
    'my ios is too old', 'backup from a newer version', 'need to update ios to back up', 'older iphone can’t back up', 'my other iphone has newer ios',
    'version mismatch', 'ios version problem', 'says my software is older than the backup',
  ],
  'files-unavailable': [
    'some files couldn’t be backed up', 'missing files in backup', 'files skipped', 'backup couldn’t read files', 'not all files saved',
    'files not accessible', 'part of my data was left out', 'file error during backup',
  ],
  'restore-in-progress': [
    'still restoring', 'restore won’t finish', 'can’t back up while restoring', 'restoring my new phone', 'setup from old phone still going on',
    'stuck on restoring', 'data transfer in progress', 'stuck restoring',
  ],
  'other-device-restoring': [
    'other iphone being restored', 'another device is using the backup', 'my ipad is restoring so i can’t back up', 'second iphone restore blocks backup',
    'new phone still restoring old phone can’t save', 'waiting for another restore', 'backup in use by other device', 'someone else is restoring',
  ],
  'enabling-failed': [
    'can’t turn on icloud backup', 'switch turns itself off', 'enabling backup gives an error', 'error when i switch backup on', 'backup toggle goes back to off',
    'failed to activate backup', 'backup setting won’t stay on', 'can’t enable',
  ],
  'needs-internet': [
    'says i need wifi', 'it says i’m offline', 'phone is offline', 'says connect to the internet', 'told to turn off flight mode', 'no internet so no backup', 'backup only on wifi',
    'asks me to connect to wi-fi', 'not connected', 'won’t back up on mobile data',
  ],
  'needs-verified-email': [
    'my email isn’t verified', 'asks me to confirm email', 'verification email not arriving', 'unverified email', 'must verify mail address',
    'email confirmation missing', 'never confirmed my address', 'how to verify my email',
  ],
  'password-required': [
    'keeps asking for my password', 'enter password popup', 'password prompt won’t go away', 'wants my apple id password', 'asks me to sign in again',
    'asked for password over and over', 'confirm password', 'won’t continue without password',
  ],
  'account-inaccessible': [
    'account problem', 'can’t get into my account', 'apple id error', 'something wrong with my apple account', 'told to check account info',
    'account not working', 'can’t sign in', 'account details need attention',
  ],
  'not-backed-up-lately': [
    'hasn’t backed up in weeks', 'automatic backup not working', 'last backup was months ago', 'backup date is old', 'not backing up overnight',
    'not backing up by itself', 'no backup for days', 'backup stuck on an old date', 'auto backup never runs',
  ],
  'storage-details-unavailable': [
    'can’t see my icloud storage', 'storage screen won’t load', 'storage bar missing', 'how much icloud i use isn’t shown', 'storage page keeps spinning',
    'icloud usage not loading', 'can’t check remaining icloud space', 'storage still calculating',
  ],
  'terms-required': [
    'asks me to agree to terms', 'terms screen won’t go away', 'terms changed', 'agree button doesn’t work', 'must accept agreement',
    'new agreement popup', 'updated terms', 'keeps showing terms of service',
  ],
  'cannot-delete-backup': [
    'can’t remove old backup', 'backup won’t delete', 'error deleting backup', 'says backup is being used', 'old phone’s backup still there',
    'deleting backup not working', 'failed to erase backup', 'can’t get rid of a backup',
  ],
  'account-locked': [
    'apple id locked', 'locked out of my account', 'how to unlock apple account', 'account disabled', 'too many wrong passwords',
    'blocked for security reasons', 'apple account frozen', 'account suspended',
  ],
  'account-restricted': [
    'sign out is greyed out', 'my name is greyed out in settings', 'restrictions won’t let me sign out', 'account changes not allowed', 'screen time blocks sign out',
    'can’t change account on my child’s iphone', 'apple id grayed out', 'sign out not available due to restrictions',
  ],
  'code-not-arriving': [
    'verification code not arriving', 'no sms with the code', 'six digit code never comes', 'can’t get two factor code', 'code says verification failed', 'code goes to my old number',
    'apple id code not sent', 'can’t resend the code',
  ],
  'backup-button-grey': [
    'back up now is greyed out', 'button is gray', 'can’t tap back up now', 'backup button does nothing when i press it', 'switch is grayed out',
    'button not clickable', 'work phone backup button disabled', 'back up now faded',
  ],
  'backup-slow': [
    'backup takes forever', 'stuck on estimating time remaining', 'backup running for hours', 'progress bar not moving', 'backup is so slow', 'backup is stuck',
    'time remaining goes up', 'frozen while backing up', 'backing up all night',
  ],
};

/** Symptoms of backups as the search knows them, in English. */
export const entries: readonly SymptomEntry[] = list.entries.map((entry) => ({
  ...entry, messages: messages[entry.id as keyof typeof messages], phrasings: phrasings[entry.id] ?? [],
}));
