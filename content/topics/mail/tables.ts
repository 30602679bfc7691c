import type { Table } from '../../types.js';

/** The tables of the mail guide. */
export const tables = {
  'mail-messages': {
    columns: ['message', 'meaning', 'first'],
    rows: ['server', 'credentials', 'other-account', 'nothing'],
  },
  'push-and-fetch': { columns: ['aspect', 'push', 'fetch'], rows: ['delivery', 'battery', 'suits', 'beware'] },
  'fetch-ways': { columns: ['way', 'trait', 'suits'], rows: ['push', 'automatically', 'interval', 'manual'] },
  'app-password-by-app': { columns: ['app', 'trouble', 'what'], rows: ['apple-mail', 'outlook', 'android', 'old-client'] },
  'not-received-items': { columns: ['item', 'look', 'what'], rows: ['sorting', 'threads', 'storage', 'credentials', 'route'] },
  'sending-figures': { columns: ['figure', 'aim', 'action'], rows: ['complaints', 'hard-bounces', 'spikes', 'block-lists'] },
  'icloud-and-docomo': {
    columns: ['item', 'icloud', 'docomo'],
    rows: ['default-sender', 'reply-address', 'receiving', 'sending', 'junk'],
  },
  'meanwhile-ways': { columns: ['way', 'how', 'effect'], rows: ['web', 'other-ways', 'fetch-method', 'forwarding'] },
  'mail-servers': {
    columns: ['item', 'value'],
    rows: ['imap-host', 'imap-port', 'imap-security', 'imap-user', 'smtp-host', 'smtp-port', 'smtp-security', 'smtp-user', 'password'],
  },
  'docomo-servers': {
    columns: ['item', 'value'],
    rows: ['imap-host', 'imap-port', 'smtp-host', 'smtp-port', 'security', 'user', 'password'],
  },
  'sending-limits': { columns: ['limit', 'figure'], rows: ['messages', 'recipients', 'per-message', 'size', 'mail-drop', 'kept'] },
} as const satisfies Record<string, Table>;
