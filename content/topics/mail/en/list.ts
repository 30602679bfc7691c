import { listed } from '../../../listed.js';
import { structure } from '../list.js';

/** Names of the symptoms of mail, in English. */
export const list = listed(structure, 'en', 'When iCloud Mail doesn’t work', {
  'cannot-get-mail': 'Mail can’t be received',
  'mail-server-failed': 'The mail server can’t be reached',
  'mail-password-wrong': 'The mail password is said to be wrong',
  'mail-not-received': 'Expected mail doesn’t arrive',
  'mail-account-error': 'A mail account error is shown',
  'mail-secure-connection': 'An SSL or certificate error is shown',
  'mail-offline': 'Mail says it’s offline',
  'mail-sign-in-failed': 'Signing in to mail fails',
  'mail-account-inactive': 'The mail account is said to be inactive',
  'mail-after-password-change': 'Mail stopped after a password change',
  'mail-late': 'Mail arrives late or without notice',
  'mail-in-junk': 'Mail lands in Junk',
  'mailbox-full': 'Mail stopped because iCloud is full',
  'cannot-send-mail': 'Mail can’t be sent',
  'sending-limit-reached': 'A sending limit was exceeded',
  'message-too-large': 'A message or attachment is too large',
  'recipient-rejected': 'The recipient was rejected',
  'sender-address-rejected': 'The sender address was rejected',
  'wrong-sender-shown': 'Mail goes out from the wrong address',
  'mail-down-everywhere': 'Mail fails on every device',
  'web-mail-unavailable': 'Mail on iCloud.com doesn’t open',
  'mail-in-other-app': 'iCloud Mail fails in Outlook or on Android',
  'docomo-mail-trouble': 'docomo Mail doesn’t work',
  'domain-mail-blocked': 'Our domain’s mail doesn’t reach iCloud (senders)',
});
