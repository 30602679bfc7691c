import type { Review } from '../types.js';

/** Evidence for the label table as a whole; single names without proof are marked in the table. */
export const labelReviews: Record<string, Review> = {
  'labels/screens': {
    sources: ['S-ST', 'S-U26', 'S-B1', 'S-B3', 'S-B5', 'S-B6', 'S-L1', 'S-L2', 'S-RN', 'S-RS', 'S-WA', 'S-EB', 'S-OA', 'S-DT',
      'S-TH', 'S-LD2'],
    checkedOn: '2026-11-29',
    coverage: ['B9', 'B21', 'B35', 'B64/names'],
    unverified: 'No document describes iOS 27: the newest names have no end, and each name without proof is marked.',
  },
};
