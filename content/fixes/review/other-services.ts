import type { Review } from '../../types.js';

const checkedOn = '2026-11-28';
const page = 'The address of the official page was not read, and the ways on it are told in general words only.';

/** Mail of other companies. Evidence. */
export const otherServiceReviews: Record<string, Review> = {
  'fix/au-mail': { sources: [], checkedOn, coverage: ['M33'], unverified: page },
  'fix/softbank-mail': { sources: ['S-SB'], checkedOn, coverage: ['M33'], unverified: page },
  'fix/rakuten-mail': { sources: [], checkedOn, coverage: [], unverified: page },
  'fix/yahoo-mail': { sources: [], checkedOn, coverage: [], unverified: `${page} That other apps can be refused: general knowledge.` },
  'fix/gmail-mail': { sources: [], checkedOn, coverage: [], unverified: `${page} That Google asks to sign in again: general knowledge.` },
  'fix/ask-mail-company': { sources: [], checkedOn, coverage: ['M65'], unverified: 'That only the company can look into its servers.' },
};
