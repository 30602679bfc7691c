import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';

/** Resets. Evidence. */
export const resetReviews: Record<string, Review> = {
  'fix/reset-network': {
    sources: ['S-RS'], checkedOn, coverage: ['B43', 'B44', 'B45', 'M16'],
  },
};
