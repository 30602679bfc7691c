import type { Condition, Fix } from '../types.js';

const owner: Condition = { fact: 'sender-role', is: 'domain-owner' };

/** For owners of a domain whose record of this kind does not exist yet. */
const without = (record: string): Condition => ({ all: [owner, { fact: 'domain-records', lacks: record }] });

/** The sender’s side: a domain whose mail does not reach iCloud. */
export const mailDomainFixes = {
  'publish-spf': {
    causes: ['domain-authentication'], minutes: 30, risk: 'none', offeredWhen: without('spf'), needs: ['dns-access'],
    steps: [{ id: 'list' }, { id: 'one' }, { id: 'publish' }, { id: 'count' }, { id: 'test' }, { id: 'tighten' }],
  },
  'publish-dkim': {
    causes: ['domain-authentication'], minutes: 45, risk: 'none', offeredWhen: without('dkim'), needs: ['dns-access'],
    steps: [{ id: 'key' }, { id: 'publish' }, { id: 'sign' }, { id: 'headers' }, { id: 'test' }],
  },
  'publish-dmarc': {
    causes: ['domain-authentication'], minutes: 60, risk: 'none', offeredWhen: without('dmarc'), needs: ['dns-access'],
    steps: [{ id: 'align' }, { id: 'publish' }, { id: 'reports' }, { id: 'quarantine' }, { id: 'reject' }, { id: 'forwards' }],
  },
  'set-reverse-dns': {
    causes: ['domain-authentication'], minutes: 90, risk: 'none', offeredWhen: without('reverse-dns'),
    steps: [{ id: 'ip' }, { id: 'ask' }, { id: 'match' }, { id: 'look' }],
  },
  'lower-complaints': {
    causes: ['domain-reputation'], minutes: 60, risk: 'none', offeredWhen: owner,
    steps: [
      { id: 'figures', table: 'sending-figures' }, { id: 'consent' }, { id: 'unsubscribe' }, { id: 'bounces' },
      { id: 'size', table: 'sending-limits' }, { id: 'separate' }, { id: 'watch' },
    ],
  },
  'warm-up': {
    causes: ['domain-reputation'], minutes: 1440, risk: 'none', offeredWhen: owner,
    steps: [{ id: 'pause' }, { id: 'small' }, { id: 'raise' }, { id: 'watch' }],
  },
  'write-to-icloud': {
    causes: ['domain-reputation'], minutes: 4320, risk: 'none', offeredWhen: owner,
    steps: [{ id: 'first', link: 'postmaster-page' }, { id: 'collect' }, { id: 'write' }, { id: 'wait' }],
  },
  'ask-own-administrator': {
    causes: ['domain-authentication', 'domain-reputation'], minutes: 15, risk: 'none',
    offeredWhen: { fact: 'sender-role', is: 'mail-user' },
    steps: [{ id: 'keep' }, { id: 'send' }, { id: 'meanwhile' }],
  },
} as const satisfies Record<string, Fix>;
