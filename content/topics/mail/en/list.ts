import { symptomList } from '../../../symptom-list.js';
import { structure } from '../list.js';

/** Names of the symptoms of mail, in English. */
export const list = symptomList(structure, 'en', { name: 'iCloud Mail', title: 'When iCloud Mail doesn’t work' }, {
  'cannot-get-mail': 'Can’t get mail',
  'mail-server-failed': 'Can’t reach the mail server',
  'mail-password-wrong': 'Mail says the password is wrong',
  'mail-not-received': 'Expected mail doesn’t arrive',
  'mail-account-error': 'A mail account error is shown',
  'mail-secure-connection': 'An SSL or certificate error is shown',
  'mail-offline': 'Mail says it’s offline',
  'mail-sign-in-failed': 'Sign-in to mail doesn’t work',
  'mail-account-inactive': 'Mail says the account is inactive',
  'mail-after-password-change': 'Mail doesn’t work after a password change',
  'mail-late': 'Mail arrives late, or without notifications',
  'mail-in-junk': 'Mail lands in Junk',
  'mailbox-full': 'Mail stopped because iCloud is full',
  'cannot-send-mail': 'Can’t send mail',
  'sending-limit-reached': 'A sending limit was exceeded',
  'message-too-large': 'A message or attachment is too large',
  'recipient-rejected': 'The recipient was rejected',
  'sender-address-rejected': 'The sender address was rejected',
  'wrong-sender-shown': 'Mail is sent from the wrong address',
  'mail-down-everywhere': 'Mail doesn’t work on any device',
  'web-mail-unavailable': 'Mail on iCloud.com doesn’t open',
  'mail-in-other-app': 'iCloud Mail doesn’t work in Outlook or on Android',
  'docomo-mail-trouble': 'docomo Mail doesn’t work',
  'other-mail-trouble': 'au, SoftBank, Gmail, or others don’t work',
  'domain-mail-blocked': 'Our domain’s mail doesn’t reach iCloud (for senders)',
});
