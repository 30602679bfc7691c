import type { Review } from '../types.js';

const checkedOn = '2026-10-05';
// The only source of these ends here.
const elsewhere = '2026-08-22';

/** Evidence for the price lists. */
export const priceReviews: Record<string, Review> = {
  'price/jp': {
    sources: ['S-P1', 'S-P2', 'S-P3'], checkedOn, coverage: ['B20', 'B59', 'B63'],
    unverified: 'The first day of the oldest prices is not known. The rise of 2024 is dated by the day of a blog.',
  },
  'price/us': { sources: ['S-P1'], checkedOn: elsewhere, coverage: ['B20'] },
  'price/eu': { sources: ['S-P1'], checkedOn: elsewhere, coverage: ['B20'] },
  'price/gb': { sources: ['S-P1'], checkedOn: elsewhere, coverage: ['B20'] },
};
