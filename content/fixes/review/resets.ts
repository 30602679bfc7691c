import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');

/** Resets. Evidence. */
export const resetReviews: Record<string, Review> = {
  'fix/reset-network': first(['S-RS'], ['B43', 'B44', 'B45', 'M16']),
};
