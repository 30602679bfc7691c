import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

/** What only the service or an administrator can mend. Evidence. */
export const serviceReviews: Record<string, Review> = {
  'fix/ask-administrator': third(['S-B4', 'S-PF'], ['B48/all-tried', 'M12']),
  'fix/wait-for-service': second(['S-SS', 'S-M6'], ['B6', 'B42', 'M7', 'M52'], { judged: ['Two hours, and the next morning.'] }),
};
