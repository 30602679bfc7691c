import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const second = reviewed('2026-11-28');

/** What keeps a reader reachable while the service itself fails. Evidence. */
export const mailOutageReviews: Record<string, Review> = {
  'fix/mail-meanwhile': second(['S-M6', 'S-M7', 'S-SS', 'S-WA'], ['M1/outage', 'M52', 'M54', 'M55', 'M56', 'M57'],
    { judged: ['Two hours, and the next morning.'] }),
};
