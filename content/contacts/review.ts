import type { Review } from '../types.js';

/** Evidence for the contacts. */
export const contactReviews: Record<string, Review> = {
  'contact/apple-support-phone': {
    sources: ['S-C1'], checkedOn: '2026-11-21', coverage: ['B48/all-tried', 'B49', 'B63', 'M65'],
    unverified: 'The hours come from one blog; they are kept as data and never said. The address of the contact page was not read.',
  },
  'contact/apple-support': {
    sources: ['S-B4'], checkedOn: '2026-11-21', coverage: ['B48/all-tried', 'B49', 'B50', 'M65'],
    unverified: 'The topics of the Apple Support app were not seen.',
  },
  'contact/docomo-support': {
    sources: ['S-D1'], checkedOn: '2026-11-21', coverage: ['M65'],
    unverified: 'The address of the contact page was not read; no phone number or hours are said.',
  },
};
