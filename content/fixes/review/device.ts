import type { Review } from '../../types.js';

const secondAudit = '2026-11-28';
const thirdAudit = '2026-11-29';

/** The phone as a whole. Evidence. */
export const deviceReviews: Record<string, Review> = {
  'fix/restart': {
    sources: ['S-ST', 'S-RB', 'S-IR'], checkedOn: thirdAudit, coverage: ['B36', 'B37', 'B43', 'M11', 'M16', 'M19', 'M62/restart'],
  },
  'fix/update-ios': {
    sources: ['S-B4', 'S-ST', 'S-UP'], checkedOn: secondAudit, coverage: ['B5', 'B38', 'B39'],
    unverified: 'Which of two updates stands on top: it changed from month to month.',
  },
  'fix/check-date-time': {
    sources: ['S-ST', 'S-DT', 'S-RF3'], checkedOn: thirdAudit, coverage: ['B42', 'M11', 'M12', 'M30'],
  },
};
