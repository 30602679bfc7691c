import type { Review } from '../../types.js';

/** What keeps a reader reachable while the service itself fails. Evidence. */
export const mailOutageReviews: Record<string, Review> = {
  'fix/mail-meanwhile': {
    sources: ['S-M6', 'S-M7', 'S-SS'], checkedOn: '2026-11-21', coverage: ['M1', 'M52', 'M54', 'M55', 'M56', 'M57'],
    unverified: 'The times to look again; that Advanced Data Protection closes the web unless access is switched on.',
  },
};
