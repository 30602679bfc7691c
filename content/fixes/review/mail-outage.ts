import type { Review } from '../../types.js';

/** What keeps a reader reachable while the service itself fails. Evidence. */
export const mailOutageReviews: Record<string, Review> = {
  'fix/mail-meanwhile': {
    sources: ['S-M6', 'S-M7', 'S-SS', 'S-WA'], checkedOn: '2026-11-28', coverage: ['M1/outage', 'M52', 'M54', 'M55', 'M56', 'M57'],
    unverified: 'The times to look again: rules of thumb.',
  },
};
