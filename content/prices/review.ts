import { reviewed } from '../reviewed.js';
import type { Review } from '../types.js';

const august = reviewed('2026-08-22');
const october = reviewed('2026-10-05');

/** Evidence for the price lists. */
export const priceReviews: Record<string, Review> = {
  'price/jp': october(['S-P1', 'S-P2', 'S-P3'], ['B20', 'B59', 'B63'],
    { inDocument: ['The first day of the oldest prices, and the day of the rise of 2024: from a blog.'] }),
  'price/us': august(['S-P1'], ['B20']),
  'price/eu': august(['S-P1'], ['B20']),
  'price/gb': august(['S-P1'], ['B20']),
};
