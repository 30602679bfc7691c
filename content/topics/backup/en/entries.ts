import type { Phrasings } from '../../../phrasings.js';
import type { SymptomEntry } from '../../../types.js';
import { messages } from './messages.js';
import { list } from './list.js';

/** What a worried person types, in English. */
const phrasings: Readonly<Record<string, Phrasings>> = {
  'icloud-storage-full': [
    [
      'out of icloud space', 'no room left in icloud', 'not enough icloud storage', 'icloud keeps telling me to buy more',
      'icloud is maxed out', 'over my icloud limit', 'icloud almost full', 'icloud storage full', 'not enough icloud storage to back up',
      'icloud storage is almost full', 'running out of icloud space', 'doesn’t fit in icloud', 'no space left in icloud for backup',
      'icloud storage limit reached',
    ],
    ['upgrade icloud storage message', 'storage almost full notification'],
    [
      'used up my free 5gb', 'deleted photos but icloud is still full', 'bought 50 gb and it’s still full', '200 gb plan not enough',
      '5 gb used up',
    ],
    [
      'need more icloud storage to back up', 'free up icloud storage', 'how much icloud storage do i need', 'reduce what icloud holds',
      'need more space in icloud',
    ],
    [],
  ],
  'last-backup-incomplete': [
    [
      'backup never finishes', 'backup got interrupted', 'previous backup unfinished', 'incomplete backup', 'last backup failed',
      'backup incomplete', 'backup did not complete', 'backup interrupted', 'previous backup not finished', 'woke up to backup failed',
      'backup starts then quits',
    ],
    [
      'last backup could not be completed', 'couldn’t complete icloud backup', 'could not complete backup',
      'says last backup was not completed',
    ],
    [
      'backup stopped halfway', 'last night’s backup failed', 'stops partway through every time', 'backup cut off in the middle',
      'backup quits before it is done', 'backup failed last night', 'backup stops before the end', 'backup ends halfway',
    ],
    [],
    [],
  ],
  'cannot-back-up': [
    [
      'backup won’t work', 'can’t back up my phone', 'iphone won’t back up', 'backup keeps failing', 'backup failed',
      'backup doesn’t start', 'icloud backup not working', 'backup not working', 'can’t make a backup',
      'manual backup fails', 'backup problem', 'is my backup working',
    ],
    ['backup error', 'cannot back up', 'backup error message', 'back up now gives an error', 'unable to back up iphone'],
    [
      'something is wrong with my backup', 'backup fails every time', 'ipad won’t back up', 'backup stopped working after update',
      'backups don’t work since new ios', 'icloud backup fails without a reason', 'can’t save my phone before getting a new one',
    ],
    ['i don’t know why my backup fails'],
    [],
  ],
  'cannot-connect-icloud': [
    [
      'icloud not connecting', 'icloud is down', 'can’t reach icloud', 'icloud times out', 'icloud connection problem',
      'icloud won’t load', 'icloud outage', 'can’t connect to icloud', 'icloud not working', 'icloud not syncing', 'icloud offline',
      'icloud unreachable', 'icloud keeps disconnecting', 'can’t access icloud', 'icloud servers down',
    ],
    [
      'icloud not responding', 'icloud server error', 'cannot connect to icloud server', 'connection to icloud timed out',
      'error connecting to icloud', 'icloud proxy error', 'unable to connect to icloud',
    ],
    ['icloud with vpn won’t connect'],
    ['is icloud down'],
    [],
  ],
  'phone-storage-short': [
    [
      'iphone storage full', 'phone is out of space', 'device storage almost full', 'my phone memory is full',
      'too many photos on the phone', 'phone needs free space', 'not enough room on iphone itself', 'iphone storage almost full',
      'not enough space on iphone', 'device has no free space', 'not enough free space on this device to back up',
      'system data takes up all storage', 'hardly any space on the phone', 'running out of storage on the device',
    ],
    [],
    [
      'no space left on my phone', 'can’t install apps because phone is full', 'no storage on my phone', 'phone full but icloud has room',
      'my 64 gb iphone is full', 'can’t take photos because storage is full',
    ],
    ['free up space on my iphone'],
    [],
  ],
  'poor-network': [
    [
      'wifi too weak for backup', 'bad signal', 'internet connection too slow', 'unstable internet', 'wifi keeps dropping',
      'slow internet makes backup fail', 'wi-fi cuts out', 'poor connection', 'poor network conditions', 'slow wifi backup',
      'wifi too slow to back up', 'weak wi-fi signal', 'network is bad', 'internet is slow', 'router problem backup',
      'connection keeps dropping during backup', 'unreliable internet', 'network problem during backup',
    ],
    [],
    ['wifi dropped while backing up', 'backup failed because of my network', 'backup fails because wifi drops', 'hotel wifi backup fails'],
    [],
    [],
  ],
  'newer-ios-backup': [
    [
      'my ios is too old', 'backup from a newer version', 'older iphone can’t back up', 'version mismatch', 'ios version problem',
      'backup from newer ios version', 'went back from ios beta can’t back up',
      'downgraded ios and backup fails', 'older ios than the backup', 'software update needed to back up',
      'left the beta and can’t back up',
    ],
    ['says my software is older than the backup'],
    ['my other iphone has newer ios', 'must update ios before backup', 'ios too old for backup'],
    ['need to update ios to back up'],
    [],
  ],
  'files-unavailable': [
    [
      'missing files in backup', 'files skipped', 'not all files saved', 'files not accessible', 'part of my data was left out',
      'files unavailable during backup', 'some files not backed up', 'files missing from backup',
      'backup skipped files',
    ],
    [
      'some files couldn’t be backed up', 'backup couldn’t read files', 'file error during backup', 'unavailable files message',
      'couldn’t back up some files', 'files could not be read',
    ],
    [],
    ['which files are unavailable'],
    [],
  ],
  'restore-in-progress': [
    [
      'still restoring', 'restore won’t finish', 'stuck on restoring', 'data transfer in progress', 'stuck restoring',
      'iphone is being restored', 'restore never finishes', 'restoring from icloud takes forever', 'stuck on restoring from backup',
      'restore from backup frozen', 'restore won’t complete', 'still restoring apps and photos', 'icloud restore slow',
      'can’t stop restore', 'restore paused',
    ],
    [],
    [
      'can’t back up while restoring', 'restoring my new phone', 'setup from old phone still going on', 'restore stuck for days',
      'estimating time remaining while restoring', 'restore takes days',
    ],
    [],
    [],
  ],
  'other-device-restoring': [
    [
      'other iphone being restored', 'another device is using the backup', 'waiting for another restore', 'backup in use by other device',
      'someone else is restoring', 'another device is currently restoring from this backup', 'another device is restoring',
      'backup used by another device', 'different device is using this backup', 'other phone still restoring', 'backup is in use',
    ],
    ['backup cannot begin another device'],
    [
      'my ipad is restoring so i can’t back up', 'second iphone restore blocks backup', 'new phone still restoring old phone can’t save',
      'new phone is restoring from my backup', 'my other ipad is still restoring',
    ],
    [],
    [],
  ],
  'enabling-failed': [
    [
      'can’t turn on icloud backup', 'switch turns itself off', 'backup toggle goes back to off', 'failed to activate backup',
      'backup setting won’t stay on', 'can’t enable', 'can’t enable icloud backup', 'problem enabling icloud backup',
      'icloud backup won’t turn on', 'icloud backup switch turns off', 'backup toggle won’t stay on', 'turning on backup fails',
      'icloud backup keeps switching off', 'can’t switch on backup', 'toggle goes back',
    ],
    ['enabling backup gives an error', 'error when i switch backup on'],
    [],
    ['activate icloud backup error'],
    [],
  ],
  'needs-internet': [
    [
      'phone is offline', 'no internet so no backup', 'not connected', 'won’t back up on mobile data',
      'connect to the internet to back up', 'internet required for backup', 'backup needs wifi', 'must be connected to wi-fi',
      'back up over cellular', 'back up using mobile data', 'backup on hotspot', 'low data mode backup',
    ],
    [
      'says i need wifi', 'it says i’m offline', 'says connect to the internet', 'told to turn off flight mode',
      'asks me to connect to wi-fi', 'says no internet but i’m connected', 'phone says offline',
    ],
    ['backup only on wifi', 'can’t back up on 5g', 'back up without wifi'],
    ['turn off airplane mode to back up', 'no wifi at home how to back up'],
    [],
  ],
  'needs-verified-email': [
    [
      'my email isn’t verified', 'verification email not arriving', 'unverified email', 'must verify mail address',
      'email confirmation missing', 'never confirmed my address', 'verify email address to back up', 'email not verified',
      'apple id email not verified', 'unverified account icloud', 'confirmation email for apple id never came',
      'verification email didn’t arrive', 'tap verify email nothing happens', 'account not verified', 'verified email address required',
    ],
    ['asks me to confirm email', 'verify your email message'],
    [],
    ['how to verify my email'],
    [],
  ],
  'password-required': [
    [
      'asked for password over and over', 'confirm password', 'verify your password for icloud backup', 'update apple id settings',
      'enter apple account password', 'backup needs my password', 're-enter password',
    ],
    [
      'keeps asking for my password', 'enter password popup', 'password prompt won’t go away', 'wants my apple id password',
      'asks me to sign in again', 'icloud keeps asking for password', 'keeps asking for apple id password', 'asks for password every time',
      'icloud password popup', 'password popup keeps coming',
    ],
    ['won’t continue without password', 'sign in to icloud again'],
    ['need to sign in again'],
    [],
  ],
  'account-inaccessible': [
    [
      'account problem', 'can’t get into my account', 'account not working', 'can’t sign in', 'account details need attention',
      'can’t access account', 'can’t sign in to icloud', 'can’t sign in to apple account', 'review your account information',
      'icloud sign in fails', 'account information not loading', 'can’t log in to apple id',
    ],
    [
      'apple id error', 'told to check account info', 'unable to access account icloud backup',
      'account cannot be reached', 'cannot sign in',
    ],
    ['something wrong with my apple account', 'problem with my apple id'],
    [],
    [],
  ],
  'not-backed-up-lately': [
    [
      'automatic backup not working', 'backup date is old', 'not backing up by itself', 'auto backup never runs',
      'iphone hasn’t been backed up', 'automatic backup stopped', 'automatic backups not happening', 'last successful backup was long ago',
      'nightly backup doesn’t run',
    ],
    [],
    [
      'hasn’t backed up in weeks', 'last backup was months ago', 'not backing up overnight', 'no backup for days',
      'backup stuck on an old date', 'iphone not backed up in weeks', 'last backup was weeks ago', 'no backup last night',
      'doesn’t back up overnight', 'backup hasn’t run for days', 'not backed up since', 'last backup 2 weeks ago',
      'won’t back up while charging',
    ],
    [],
    [],
  ],
  'storage-details-unavailable': [
    [
      'can’t see my icloud storage', 'storage screen won’t load', 'storage bar missing', 'storage page keeps spinning',
      'icloud usage not loading', 'can’t check remaining icloud space', 'storage still calculating', 'icloud storage details unavailable',
      'can’t see icloud storage', 'icloud storage won’t load', 'storage details not showing', 'icloud usage not shown',
      'storage page stuck loading', 'manage storage won’t open',
    ],
    ['unable to load storage info'],
    [],
    ['how much icloud i use isn’t shown', 'how much icloud space is left isn’t shown'],
    [],
  ],
  'terms-required': [
    [
      'terms screen won’t go away', 'terms changed', 'must accept agreement', 'updated terms', 'keeps showing terms of service',
      'new terms and conditions', 'must accept terms', 'terms and conditions won’t go away', 'can’t accept terms',
    ],
    ['asks me to agree to terms', 'new agreement popup', 'terms and conditions popup'],
    ['terms screen again and again'],
    ['agree button doesn’t work', 'accept icloud terms', 'agree to new terms keeps coming back', 'agree to updated terms'],
    [],
  ],
  'cannot-delete-backup': [
    [
      'backup won’t delete', 'deleting backup not working', 'failed to erase backup', 'can’t get rid of a backup', 'delete backup fails',
      'backup can’t be deleted in use', 'can’t erase icloud backup',
    ],
    ['error deleting backup', 'says backup is being used', 'error when deleting backup'],
    [
      'can’t remove old backup', 'old phone’s backup still there', 'can’t delete old backup', 'old iphone backup won’t delete',
      'backup still there after deleting',
    ],
    ['remove old device backup'],
    [],
  ],
  'account-locked': [
    [
      'apple id locked', 'locked out of my account', 'account disabled', 'too many wrong passwords', 'blocked for security reasons',
      'apple account frozen', 'account suspended', 'apple id is locked', 'icloud locked',
      'account locked for security reasons', 'apple id disabled', 'apple id not active', 'too many password attempts',
      'forgot apple id password', 'locked out of icloud', 'account recovery waiting', 'guessed the password too often',
      'security questions forgotten',
    ],
    [],
    [],
    ['how to unlock apple account', 'unlock apple id'],
    [],
  ],
  'account-restricted': [
    [
      'sign out is greyed out', 'my name is greyed out in settings', 'restrictions won’t let me sign out', 'account changes not allowed',
      'apple id grayed out', 'sign out not available due to restrictions', 'sign out button is gray',
      'parental controls block the account', 'work profile won’t let me change account', 'name at top of settings can’t be tapped',
      'content and privacy restrictions account',
    ],
    [],
    [
      'screen time blocks sign out', 'can’t change account on my child’s iphone', 'can’t sign out because of restrictions',
      'account greyed out by screen time',
    ],
    [],
    [],
  ],
  'code-not-arriving': [
    [
      'verification code not arriving', 'six digit code never comes', 'can’t get two factor code', 'apple id code not sent',
      'can’t resend the code', 'two-factor code doesn’t arrive', 'verification code never arrives', 'not receiving the six digit code',
      'verification code is wrong', 'don’t have the phone number for the code', 'code keeps failing',
    ],
    ['code says verification failed', 'no text message with code'],
    ['no sms with the code', 'code goes to my old number', 'trusted device not with me'],
    [],
    [],
  ],
  'backup-button-grey': [
    [
      'back up now is greyed out', 'button is gray', 'can’t tap back up now', 'switch is grayed out', 'button not clickable',
      'work phone backup button disabled', 'back up now faded', 'back up now greyed out', 'back up now button gray',
      'can’t press back up now', 'backup button doesn’t respond', 'icloud backup switch greyed out', 'backup option grayed out',
      'back up now not clickable', 'button dimmed', 'can’t select back up now',
    ],
    [],
    ['backup button does nothing when i press it', 'backup disabled by company', 'screen time blocks backup'],
    [],
    [],
  ],
  'backup-slow': [
    [
      'backup takes forever', 'stuck on estimating time remaining', 'progress bar not moving', 'backup is so slow', 'backup is stuck',
      'time remaining goes up', 'backing up all night', 'backup is slow', 'backup taking forever', 'backup stuck',
      'backup not progressing', 'estimating time remaining forever', 'waiting to back up', 'backup frozen', 'backup progress bar stuck',
      'first backup very long', 'backup has been running all day', 'stuck on preparing backup', 'backup sits there',
    ],
    [],
    ['backup running for hours', 'frozen while backing up', 'backup stuck at 0%', 'stuck on 1 minute remaining', 'backup taking days'],
    ['how long does icloud backup take'],
    [],
  ],
};

/** Symptoms of backups as the search knows them, in English. */
export const entries: readonly SymptomEntry[] = list.entries.map((entry) => ({
  ...entry, messages: messages[entry.id as keyof typeof messages], phrasings: phrasings[entry.id]?.flat() ?? [],
}));
