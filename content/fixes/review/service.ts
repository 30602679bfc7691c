import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';
const secondAudit = '2026-11-28';

/** What only the service or an administrator can mend. Evidence. */
export const serviceReviews: Record<string, Review> = {
  'fix/ask-administrator': {
    sources: ['S-B4'], checkedOn, coverage: ['B48/all-tried', 'M12'],
    unverified: 'The name of the screen that lists profiles, and what removing a profile takes with it.',
  },
  'fix/wait-for-service': {
    sources: ['S-SS', 'S-M6'], checkedOn: secondAudit, coverage: ['B6', 'B42', 'M7', 'M52'],
    unverified: 'Two hours and the next morning: rules of thumb.',
  },
};
