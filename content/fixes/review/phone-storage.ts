import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

/** Making room on the phone. Evidence. */
export const phoneStorageReviews: Record<string, Review> = {
  'fix/free-phone-space': first(['S-ST'], ['B4', 'B12']),
  'fix/offload-apps': second(['S-ST', 'S-OA'], ['B25']),
  'fix/optimise-photos': third(['S-B5', 'S-OP', 'S-B11'], ['B4']),
  'fix/clear-safari': first(['S-U26'], ['B26'], { judged: ['That sites sign the reader out, and how much room it gains.'] }),
  'fix/delete-attachments': third(['S-ST', 'S-LA'], ['B4']),
  'fix/delete-phone-files': third(['S-ST', 'S-OP'], ['B27'], { onDevice: ['The name of the list of files used last, 「最近使った項目」.'] }),
  'fix/delete-phone-photos': first(['S-ST', 'S-B5', 'S-L2'], ['B24']),
  'fix/delete-apps': first(['S-ST'], ['B25']),
};
