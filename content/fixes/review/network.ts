import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');

/** The way to the internet. Evidence. */
export const networkReviews: Record<string, Review> = {
  'fix/check-connection': first(['S-B4', 'S-ST', 'S-M6'], ['B3', 'B11', 'B41', 'M11', 'M12', 'M20'],
    { judged: ['That being near the router and pausing a VPN help.'] }),
  'fix/toggle-airplane': first(['S-ST'], ['B30', 'M11'], { judged: ['That connecting again helps, and the ten seconds.'] }),
  'fix/restart-router': first(['S-B4'], ['B29'], { judged: ['Half a minute, and one to two minutes.'] }),
  'fix/other-wifi': first(['S-B4'], ['B3', 'M20']),
  'fix/rejoin-wifi': first(['S-ST'], ['B28']),
};
