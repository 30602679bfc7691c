import type { Fix } from '../types.js';
import { mailAccounts } from './mail-paths.js';

/** Mail that does not leave. */
export const mailSendingFixes = {
  'check-outbox': {
    causes: ['network', 'message-too-large', 'wrong-recipient'], minutes: 5, risk: 'none',
    steps: [{ id: 'open', path: ['mail-app', 'outbox'] }, { id: 'look' }, { id: 'send' }, { id: 'copy' }, { id: 'delete' }],
  },
  'wait-for-limit': {
    // A whole day: whatever is quicker comes before, unless the message leaves nothing else.
    causes: ['sending-limit'], minutes: 1440, risk: 'inconvenience',
    skippedWhen: { fact: 'send-error-body', is: ['server', 'too-large', 'recipient', 'sender'] },
    steps: [{ id: 'limits', table: 'sending-limits' }, { id: 'stop' }, { id: 'wait' }, { id: 'outbox', path: ['mail-app', 'outbox'] }],
  },
  'shrink-message': {
    causes: ['message-too-large'], minutes: 5, risk: 'none',
    steps: [
      { id: 'size', table: 'sending-limits' }, { id: 'mail-drop' }, { id: 'link' }, { id: 'split' }, { id: 'slim' }, { id: 'send' },
    ],
  },
  'check-recipient': {
    causes: ['wrong-recipient'], minutes: 5, risk: 'none',
    steps: [{ id: 'message' }, { id: 'compare' }, { id: 'card' }, { id: 'ask' }, { id: 'send' }],
  },
  'check-sender-address': {
    causes: ['wrong-sender-address'], minutes: 5, risk: 'none',
    steps: [{ id: 'from' }, { id: 'choose' }, { id: 'alias', link: 'icloud-mail' }, { id: 'send' }],
  },
  'turn-account-on': {
    causes: ['inactive-account'], minutes: 2, risk: 'none',
    steps: [
      { id: 'open', path: mailAccounts }, { id: 'choose' }, { id: 'on' }, { id: 'retry' },
    ],
  },
} as const satisfies Record<string, Fix>;
