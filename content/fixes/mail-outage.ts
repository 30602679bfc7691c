import type { Fix } from '../types.js';

/** What keeps a reader reachable while the service itself fails. */
export const mailOutageFixes = {
  'mail-meanwhile': {
    causes: [], minutes: 10, risk: 'none', checklist: true,
    steps: [
      { id: 'web', link: 'icloud-mail', table: 'meanwhile-ways' }, { id: 'tell' }, { id: 'other-sender' }, { id: 'other-address' },
      { id: 'keep' }, { id: 'forwarding' }, { id: 'again', link: 'system-status' },
    ],
  },
} as const satisfies Record<string, Fix>;
