import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';

/** Making room on the phone. Evidence. */
export const phoneStorageReviews: Record<string, Review> = {
  'fix/free-phone-space': {
    sources: ['S-ST'], checkedOn, coverage: ['B4', 'B12'],
  },
  'fix/offload-apps': {
    sources: ['S-ST', 'S-OA'], checkedOn: '2026-11-28', coverage: ['B25'],
  },
  'fix/optimise-photos': {
    sources: ['S-B5'], checkedOn, coverage: ['B4'],
    unverified: 'The label, and that a computer backup leaves out originals that stay in iCloud.',
  },
  'fix/clear-safari': {
    sources: ['S-U26'], checkedOn, coverage: ['B26'],
    unverified: 'That sites sign the reader out, and how much room it gains.',
  },
  'fix/delete-attachments': {
    sources: ['S-ST'], checkedOn, coverage: ['B4'],
    unverified: 'The name of the recommendation.',
  },
  'fix/delete-phone-files': {
    sources: ['S-ST'], checkedOn, coverage: ['B27'],
    unverified: 'The names of the places in the Files app.',
  },
  'fix/delete-phone-photos': {
    sources: ['S-ST', 'S-B5', 'S-L2'], checkedOn, coverage: ['B24'],
  },
  'fix/delete-apps': {
    sources: ['S-ST'], checkedOn, coverage: ['B25'],
  },
};
