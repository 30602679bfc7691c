import { reviewed } from '../reviewed.js';
import type { Review } from '../types.js';

const first = reviewed('2026-11-21');

/** Evidence for the contacts. */
export const contactReviews: Record<string, Review> = {
  'contact/apple-support-phone': first(['S-C1'], ['B48/all-tried', 'B49', 'B63', 'M65'],
    { inDocument: ['The address of the contact page, and the hours: from one blog, kept as data and never said.'] }),
  'contact/apple-support': first(['S-B4'], ['B48/all-tried', 'B49', 'B50', 'M65'], { onDevice: ['What the Apple Support app offers.'] }),
  'contact/docomo-support': first(['S-D1'], ['M65'],
    { inDocument: ['The address of the contact page; no phone number or hours are said.'] }),
};
