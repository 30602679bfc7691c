import type { Review } from '../../types.js';

const secondAudit = '2026-11-28';

/** The second copy. Evidence. */
export const computerReviews: Record<string, Review> = {
  'fix/computer-backup': {
    sources: ['S-ST', 'S-B11', 'S-EB'], checkedOn: secondAudit, coverage: ['B31', 'B32', 'B33'],
    unverified: 'The question on iPhone. That it holds no drafts which have not reached iCloud, and no car keys: Apple names mail data and Apple Pay in general.',
  },
};
