import type { ListStructure } from '../../symptom-list.js';
import type { messages } from './ja/messages.js';

/** The list of the symptoms of mail. */
export const structure: ListStructure<keyof typeof messages> = {
  topic: 'mail',
  kinds: {
    'cannot-get-mail': 'general',
    'mail-server-failed': 'connection',
    'mail-password-wrong': 'account',
    'mail-not-received': 'receiving',
    'mail-account-error': 'account',
    'mail-secure-connection': 'connection',
    'mail-offline': 'connection',
    'mail-sign-in-failed': 'account',
    'mail-account-inactive': 'account',
    'mail-after-password-change': 'account',
    'mail-late': 'receiving',
    'mail-in-junk': 'receiving',
    'mailbox-full': 'storage',
    'cannot-send-mail': 'sending',
    'sending-limit-reached': 'sending',
    'message-too-large': 'sending',
    'recipient-rejected': 'sending',
    'sender-address-rejected': 'sending',
    'wrong-sender-shown': 'sending',
    'mail-down-everywhere': 'general',
    'web-mail-unavailable': 'connection',
    'mail-in-other-app': 'general',
    'docomo-mail-trouble': 'general',
    'other-mail-trouble': 'general',
    'domain-mail-blocked': 'sender',
  },
  common: ['cannot-get-mail', 'mail-server-failed', 'mail-password-wrong', 'mail-not-received'],
  catchAll: 'cannot-get-mail',
};
