import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

/** The phone as a whole. Evidence. */
export const deviceReviews: Record<string, Review> = {
  'fix/restart': third(['S-ST', 'S-RB', 'S-IR'], ['B36', 'B37', 'B43', 'M11', 'M16', 'M19', 'M62/restart']),
  'fix/update-ios': second(['S-B4', 'S-ST', 'S-UP'], ['B5', 'B38', 'B39'],
    { onDevice: ['Which of two updates stands on top: it changed from month to month.'] }),
  'fix/check-date-time': third(['S-ST', 'S-DT', 'S-RF3'], ['B42', 'M11', 'M12', 'M30']),
};
