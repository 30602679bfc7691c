import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const second = reviewed('2026-11-28');

/** The second copy. Evidence. */
export const computerReviews: Record<string, Review> = {
  'fix/computer-backup': second(['S-ST', 'S-B11', 'S-EB'], ['B31', 'B32', 'B33'], {
      onDevice: ['The question on the iPhone, 「信頼」.'],
      judged: ['That it holds no drafts which have not reached iCloud, and no car keys: Apple names mail and Apple Pay in general.'],
    }),
};
