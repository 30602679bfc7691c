import type { mailNeeds } from './mail.js';

/** Needs of the mail guide in English. */
export const mailNeedTexts = {
  'drafts-copy': 'A copy of your drafts and unsent messages, in Notes for example',
  'two-factor': 'An Apple Account with two-factor authentication on',
  'docomo-id': 'Your d ACCOUNT ID',
  'docomo-pin': 'Your docomo network PIN or sp-mode password',
  'dns-access': 'Access to the DNS records of the domain',
  'tested-forwarding': 'Access to the mailbox that mail is forwarded to, to see what arrives there',
} satisfies Record<(typeof mailNeeds)[number], string>;
