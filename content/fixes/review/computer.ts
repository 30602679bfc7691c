import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';

/** The second copy. Evidence. */
export const computerReviews: Record<string, Review> = {
  'fix/computer-backup': {
    sources: ['S-ST'], checkedOn, coverage: ['B31', 'B32', 'B33'],
    unverified: 'The name of the box for encryption and the question on iPhone.',
  },
};
