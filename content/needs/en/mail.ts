import type { mailNeeds } from '../mail.js';

/** Needs of the mail guide in English. */
export const mailNeedTexts = {
  'drafts-copy': 'A copy of your drafts and unsent messages (the text in Notes, for example)',
  'two-factor': 'An Apple Account with two-factor authentication turned on',
  'docomo-id': 'Your d ACCOUNT ID',
  'docomo-pin': 'Your docomo network PIN or sp-mode password',
  'dns-access': 'Permission to change the DNS records of the domain',
  'tested-forwarding': 'The mailbox that mail is forwarded to (to check that mail arrives there)',
} satisfies Record<(typeof mailNeeds)[number], string>;
