import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';

/** The phone as a whole. Evidence. */
export const deviceReviews: Record<string, Review> = {
  'fix/restart': {
    sources: ['S-ST'], checkedOn, coverage: ['B36', 'B37', 'B43'],
    unverified: 'Which buttons to hold on an iPhone: long known, in no archived page of Apple. Those of an iPad: in no document read.',
  },
  'fix/update-ios': {
    sources: ['S-B4', 'S-ST'], checkedOn, coverage: ['B5', 'B38', 'B39'],
    unverified: 'The newer name of the button that installs.',
  },
};
