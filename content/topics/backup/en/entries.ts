import type { Phrasings } from '../../../phrasings.js';
import type { SymptomEntry } from '../../../types.js';
import { messages } from './messages.js';
import { list } from './list.js';

/** What a worried person types, in English. */
const phrasings: Readonly<Record<string, Phrasings>> = {
  'icloud-storage-full': [
    [
      'Out of iCloud space', 'No room left in iCloud', 'Not enough iCloud storage', 'iCloud keeps telling me to buy more',
      'iCloud is maxed out', 'Over my iCloud limit', 'iCloud almost full', 'iCloud storage full', 'Not enough iCloud storage to back up',
      'iCloud storage is almost full', 'Running out of iCloud space', 'Doesn’t fit in iCloud', 'No space left in iCloud for backup',
      'iCloud storage limit reached',
    ],
    ['Upgrade iCloud storage message', 'Storage almost full notification'],
    [
      'Used up my free 5GB', 'Deleted photos but iCloud is still full', 'Bought 50 GB and it’s still full', '200 GB plan not enough',
      '5 GB used up',
    ],
    [
      'Need more iCloud storage to back up', 'Free up iCloud storage', 'How much iCloud storage do I need', 'Reduce what iCloud holds',
      'Need more space in iCloud',
    ],
    [],
  ],
  'last-backup-incomplete': [
    [
      'Backup never finishes', 'Backup got interrupted', 'Previous backup unfinished', 'Incomplete backup', 'Last backup failed',
      'Backup incomplete', 'Backup did not complete', 'Backup interrupted', 'Previous backup not finished', 'Woke up to backup failed',
      'Backup starts then quits',
    ],
    [
      'Last backup could not be completed', 'Couldn’t complete iCloud backup', 'Could not complete backup',
      'Says last backup was not completed',
    ],
    [
      'Backup stopped halfway', 'Last night’s backup failed', 'Stops partway through every time', 'Backup cut off in the middle',
      'Backup quits before it is done', 'Backup failed last night', 'Backup stops before the end', 'Backup ends halfway',
    ],
    [],
    [],
  ],
  'cannot-back-up': [
    [
      'Backup won’t work', 'Can’t back up my phone', 'iPhone won’t back up', 'Backup keeps failing', 'Backup failed',
      'Backup doesn’t start', 'iCloud backup not working', 'Backup not working', 'Can’t make a backup',
      'Manual backup fails', 'Backup problem', 'Is my backup working',
    ],
    ['Backup error', 'Cannot back up', 'Backup error message', 'Back up now gives an error', 'Unable to back up iPhone'],
    [
      'Something is wrong with my backup', 'Backup fails every time', 'iPad won’t back up', 'Backup stopped working after update',
      'Backups don’t work since new iOS', 'iCloud backup fails without a reason', 'Can’t save my phone before getting a new one',
    ],
    ['I don’t know why my backup fails'],
    [],
  ],
  'cannot-connect-icloud': [
    [
      'iCloud not connecting', 'iCloud is down', 'Can’t reach iCloud', 'iCloud times out', 'iCloud connection problem',
      'iCloud won’t load', 'iCloud outage', 'Can’t connect to iCloud', 'iCloud not working', 'iCloud not syncing', 'iCloud offline',
      'iCloud unreachable', 'iCloud keeps disconnecting', 'Can’t access iCloud', 'iCloud servers down',
    ],
    [
      'iCloud not responding', 'iCloud server error', 'Cannot connect to iCloud server', 'Connection to iCloud timed out',
      'Error connecting to iCloud', 'iCloud proxy error', 'Unable to connect to iCloud',
    ],
    ['iCloud with VPN won’t connect'],
    ['Is iCloud down'],
    [],
  ],
  'phone-storage-short': [
    [
      'iPhone storage full', 'Phone is out of space', 'Device storage almost full', 'My phone memory is full',
      'Too many photos on the phone', 'Phone needs free space', 'Not enough room on iPhone itself', 'iPhone storage almost full',
      'Not enough space on iPhone', 'Device has no free space', 'Not enough free space on this device to back up',
      'System data takes up all storage', 'Hardly any space on the phone', 'Running out of storage on the device',
    ],
    [],
    [
      'No space left on my phone', 'Can’t install apps because phone is full', 'No storage on my phone', 'Phone full but iCloud has room',
      'My 64 GB iPhone is full', 'Can’t take photos because storage is full',
    ],
    ['Free up space on my iPhone'],
    [],
  ],
  'poor-network': [
    [
      'WiFi too weak for backup', 'Bad signal', 'Internet connection too slow', 'Unstable internet', 'WiFi keeps dropping',
      'Slow internet makes backup fail', 'Wi-Fi cuts out', 'Poor connection', 'Poor network conditions', 'Slow WiFi backup',
      'WiFi too slow to back up', 'Weak Wi-Fi signal', 'Network is bad', 'Internet is slow', 'Router problem backup',
      'Connection keeps dropping during backup', 'Unreliable internet', 'Network problem during backup',
    ],
    [],
    ['WiFi dropped while backing up', 'Backup failed because of my network', 'Backup fails because WiFi drops', 'Hotel WiFi backup fails'],
    [],
    [],
  ],
  'newer-ios-backup': [
    [
      'My iOS is too old', 'Backup from a newer version', 'Older iPhone can’t back up', 'Version mismatch', 'iOS version problem',
      'Backup from newer iOS version', 'Went back from iOS beta can’t back up',
      'Downgraded iOS and backup fails', 'Older iOS than the backup', 'Software update needed to back up',
      'Left the beta and can’t back up',
    ],
    ['Says my software is older than the backup'],
    ['My other iPhone has newer iOS', 'Must update iOS before backup', 'iOS too old for backup'],
    ['Need to update iOS to back up'],
    [],
  ],
  'files-unavailable': [
    [
      'Missing files in backup', 'Files skipped', 'Not all files saved', 'Files not accessible', 'Part of my data was left out',
      'Files unavailable during backup', 'Some files not backed up', 'Files missing from backup',
      'Backup skipped files',
    ],
    [
      'Some files couldn’t be backed up', 'Backup couldn’t read files', 'File error during backup', 'Unavailable files message',
      'Couldn’t back up some files', 'Files could not be read',
    ],
    [],
    ['Which files are unavailable'],
    [],
  ],
  'restore-in-progress': [
    [
      'Still restoring', 'Restore won’t finish', 'Stuck on restoring', 'Data transfer in progress', 'Stuck restoring',
      'iPhone is being restored', 'Restore never finishes', 'Restoring from iCloud takes forever', 'Stuck on restoring from backup',
      'Restore from backup frozen', 'Restore won’t complete', 'Still restoring apps and photos', 'iCloud restore slow',
      'Can’t stop restore', 'Restore paused',
    ],
    [],
    [
      'Can’t back up while restoring', 'Restoring my new phone', 'Setup from old phone still going on', 'Restore stuck for days',
      'Estimating time remaining while restoring', 'Restore takes days',
    ],
    [],
    [],
  ],
  'other-device-restoring': [
    [
      'Other iPhone being restored', 'Another device is using the backup', 'Waiting for another restore', 'Backup in use by other device',
      'Someone else is restoring', 'Another device is currently restoring from this backup', 'Another device is restoring',
      'Backup used by another device', 'Different device is using this backup', 'Other phone still restoring', 'Backup is in use',
    ],
    ['Backup cannot begin another device'],
    [
      'My iPad is restoring so I can’t back up', 'Second iPhone restore blocks backup', 'New phone still restoring old phone can’t save',
      'New phone is restoring from my backup', 'My other iPad is still restoring',
    ],
    [],
    [],
  ],
  'enabling-failed': [
    [
      'Can’t turn on iCloud backup', 'Switch turns itself off', 'Backup toggle goes back to off', 'Failed to activate backup',
      'Backup setting won’t stay on', 'Can’t enable', 'Can’t enable iCloud backup', 'Problem enabling iCloud backup',
      'iCloud backup won’t turn on', 'iCloud backup switch turns off', 'Backup toggle won’t stay on', 'Turning on backup fails',
      'iCloud backup keeps switching off', 'Can’t switch on backup', 'Toggle goes back',
    ],
    ['Enabling backup gives an error', 'Error when I switch backup on'],
    [],
    ['Activate iCloud backup error'],
    [],
  ],
  'needs-internet': [
    [
      'Phone is offline', 'No internet so no backup', 'Not connected', 'Won’t back up on mobile data',
      'Connect to the internet to back up', 'Internet required for backup', 'Backup needs WiFi', 'Must be connected to Wi-Fi',
      'Back up over cellular', 'Back up using mobile data', 'Backup on hotspot', 'No backup on cellular',
    ],
    [
      'Says I need WiFi', 'It says I’m offline', 'Says connect to the internet', 'Told to turn off flight mode',
      'Asks me to connect to Wi-Fi', 'Says no internet but I’m connected', 'Phone says offline',
    ],
    ['Backup only on WiFi', 'Can’t back up on 5G', 'Back up without WiFi'],
    ['Turn off airplane mode to back up', 'No WiFi at home how to back up'],
    [],
  ],
  'needs-verified-email': [
    [
      'My email isn’t verified', 'Verification email not arriving', 'Unverified email', 'Must verify mail address',
      'Email confirmation missing', 'Never confirmed my address', 'Verify email address to back up', 'Email not verified',
      'Apple ID email not verified', 'Unverified account iCloud', 'Confirmation email for Apple ID never came',
      'Verification email didn’t arrive', 'Tap verify email nothing happens', 'Account not verified', 'Verified email address required',
    ],
    ['Asks me to confirm email', 'Verify your email message'],
    [],
    ['How to verify my email'],
    [],
  ],
  'password-required': [
    [
      'Asked for password over and over', 'Confirm password', 'Verify your password for iCloud backup', 'Update Apple ID settings',
      'Enter Apple account password', 'Backup needs my password', 'Re-enter password',
    ],
    [
      'Keeps asking for my password', 'Enter password popup', 'Password prompt won’t go away', 'Wants my Apple ID password',
      'Asks me to sign in again', 'iCloud keeps asking for password', 'Keeps asking for Apple ID password', 'Asks for password every time',
      'iCloud password popup', 'Password popup keeps coming',
    ],
    ['Won’t continue without password', 'Sign in to iCloud again'],
    ['Need to sign in again'],
    [],
  ],
  'account-inaccessible': [
    [
      'Account problem', 'Can’t get into my account', 'Account not working', 'Can’t sign in', 'Account details need attention',
      'Can’t access account', 'Can’t sign in to iCloud', 'Can’t sign in to Apple account', 'Review your account information',
      'iCloud sign in fails', 'Account information not loading', 'Can’t log in to Apple ID',
    ],
    [
      'Apple ID error', 'Told to check account info', 'Unable to access account iCloud backup',
      'Account cannot be reached', 'Cannot sign in',
    ],
    ['Something wrong with my Apple account', 'Problem with my Apple ID'],
    [],
    [],
  ],
  'not-backed-up-lately': [
    [
      'Automatic backup not working', 'Backup date is old', 'Not backing up by itself', 'Auto backup never runs',
      'iPhone hasn’t been backed up', 'Automatic backup stopped', 'Automatic backups not happening', 'Last successful backup was long ago',
      'Nightly backup doesn’t run',
    ],
    [],
    [
      'Hasn’t backed up in weeks', 'Last backup was months ago', 'Doesn’t back up in Low Data Mode', 'No backup for days',
      'Backup stuck on an old date', 'iPhone not backed up in weeks', 'Last backup was weeks ago', 'No backup last night',
      'Doesn’t back up overnight', 'Backup hasn’t run for days', 'Not backed up since', 'Last backup 2 weeks ago',
      'Won’t back up while charging',
    ],
    [],
    [],
  ],
  'storage-details-unavailable': [
    [
      'Can’t see my iCloud storage', 'Storage screen won’t load', 'Storage bar missing', 'Storage page keeps spinning',
      'iCloud usage not loading', 'Can’t check remaining iCloud space', 'Storage still calculating', 'iCloud storage details unavailable',
      'Can’t see iCloud storage', 'iCloud storage won’t load', 'Storage details not showing', 'iCloud usage not shown',
      'Storage page stuck loading', 'Manage storage won’t open',
    ],
    ['Unable to load storage info'],
    [],
    ['How much iCloud I use isn’t shown', 'How much iCloud space is left isn’t shown'],
    [],
  ],
  'terms-required': [
    [
      'Terms screen won’t go away', 'Terms changed', 'Must accept agreement', 'Updated terms', 'Keeps showing terms of service',
      'New terms and conditions', 'Must accept terms', 'Terms and conditions won’t go away', 'Can’t accept terms',
    ],
    ['Asks me to agree to terms', 'New agreement popup', 'Terms and conditions popup'],
    ['Terms screen again and again'],
    ['Agree button doesn’t work', 'Accept iCloud terms', 'Agree to new terms keeps coming back', 'Agree to updated terms'],
    [],
  ],
  'cannot-delete-backup': [
    [
      'Backup won’t delete', 'Deleting backup not working', 'Failed to erase backup', 'Can’t get rid of a backup', 'Delete backup fails',
      'Backup can’t be deleted in use', 'Can’t erase iCloud backup',
    ],
    ['Error deleting backup', 'Says backup is being used', 'Error when deleting backup'],
    [
      'Can’t remove old backup', 'Old phone’s backup still there', 'Can’t delete old backup', 'Old iPhone backup won’t delete',
      'Backup still there after deleting',
    ],
    ['Remove old device backup'],
    [],
  ],
  'account-locked': [
    [
      'Apple ID locked', 'Locked out of my account', 'Account disabled', 'Too many wrong passwords', 'Blocked for security reasons',
      'Apple account frozen', 'Account suspended', 'Apple ID is locked', 'iCloud locked',
      'Account locked for security reasons', 'Apple ID disabled', 'Apple ID not active', 'Too many password attempts',
      'Forgot Apple ID password', 'Locked out of iCloud', 'Account recovery waiting', 'Guessed the password too often',
      'Security questions forgotten',
    ],
    [],
    [],
    ['How to unlock Apple account', 'Unlock Apple ID'],
    [],
  ],
  'account-restricted': [
    [
      'Sign out is greyed out', 'My name is greyed out in settings', 'Restrictions won’t let me sign out', 'Account changes not allowed',
      'Apple ID grayed out', 'Sign out not available due to restrictions', 'Sign out button is gray',
      'Parental controls block the account', 'Work profile won’t let me change account', 'Name at top of settings can’t be tapped',
      'Content and privacy restrictions account',
    ],
    [],
    [
      'Screen time blocks sign out', 'Can’t change account on my child’s iPhone', 'Can’t sign out because of restrictions',
      'Account greyed out by screen time',
    ],
    [],
    [],
  ],
  'code-not-arriving': [
    [
      'Verification code not arriving', 'Six digit code never comes', 'Can’t get two factor code', 'Apple ID code not sent',
      'Can’t resend the code', 'Two-factor code doesn’t arrive', 'Verification code never arrives', 'Not receiving the six digit code',
      'Verification code is wrong', 'Don’t have the phone number for the code', 'Code keeps failing',
    ],
    ['Code says verification failed', 'No text message with code'],
    ['No SMS with the code', 'Code goes to my old number', 'Trusted device not with me'],
    [],
    [],
  ],
  'backup-button-grey': [
    [
      'Back up now is greyed out', 'Button is gray', 'Can’t tap back up now', 'Switch is grayed out', 'Button not clickable',
      'Work phone backup button disabled', 'Back up now faded', 'Back up now greyed out', 'Back up now button gray',
      'Can’t press back up now', 'Backup button doesn’t respond', 'iCloud backup switch greyed out', 'Backup option grayed out',
      'Back up now not clickable', 'Button dimmed', 'Can’t select back up now',
    ],
    [],
    ['Backup button does nothing when I press it', 'Backup disabled by company', 'Screen time blocks backup'],
    [],
    [],
  ],
  'backup-slow': [
    [
      'Backup takes forever', 'Stuck on estimating time remaining', 'Progress bar not moving', 'Backup is so slow', 'Backup is stuck',
      'Time remaining goes up', 'Backing up all night', 'Backup is slow', 'Backup taking forever', 'Backup stuck',
      'Backup not progressing', 'Estimating time remaining forever', 'Waiting to back up', 'Backup frozen', 'Backup progress bar stuck',
      'First backup very long', 'Backup has been running all day', 'Stuck on preparing backup', 'Backup sits there',
    ],
    [],
    ['Backup running for hours', 'Frozen while backing up', 'Backup stuck at 0%', 'Stuck on 1 minute remaining', 'Backup taking days'],
    ['How long does iCloud backup take'],
    [],
  ],
};

/** Symptoms of backups as the search knows them, in English. */
export const entries: readonly SymptomEntry[] = list.entries.map((entry) => ({
  ...entry, messages: messages[entry.id as keyof typeof messages], phrasings: phrasings[entry.id]?.flat() ?? [],
}));
