import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';

/** The way to the internet. Evidence. */
export const networkReviews: Record<string, Review> = {
  'fix/check-connection': {
    sources: ['S-B4', 'S-ST', 'S-M6'], checkedOn, coverage: ['B3', 'B11', 'B41', 'M11', 'M12', 'M20'],
    unverified: 'Nearness to the router and pausing a VPN.',
  },
  'fix/toggle-airplane': {
    sources: ['S-ST'], checkedOn, coverage: ['B30', 'M11'],
    unverified: 'That reconnecting helps, and the ten seconds: a rule of thumb.',
  },
  'fix/restart-router': {
    sources: ['S-B4'], checkedOn, coverage: ['B29'],
    unverified: 'Half a minute and one to two minutes: rules of thumb.',
  },
  'fix/other-wifi': {
    sources: ['S-B4'], checkedOn, coverage: ['B3', 'M20'],
  },
  'fix/rejoin-wifi': {
    sources: ['S-ST'], checkedOn, coverage: ['B28'],
  },
};
