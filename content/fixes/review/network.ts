import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';

/** The way to the internet. Evidence. */
export const networkReviews: Record<string, Review> = {
  'fix/check-connection': {
    sources: ['S-B4', 'S-ST'], checkedOn, coverage: ['B3', 'B11', 'B41'],
    unverified: 'Nearness to the router and pausing a VPN.',
  },
  'fix/toggle-airplane': {
    sources: ['S-ST'], checkedOn, coverage: ['B30'],
    unverified: 'That reconnecting helps, and the ten seconds: a rule of thumb.',
  },
  'fix/restart-router': {
    sources: ['S-B4'], checkedOn, coverage: ['B29'],
    unverified: 'Half a minute and one to two minutes: rules of thumb.',
  },
  'fix/other-wifi': {
    sources: ['S-B4'], checkedOn, coverage: ['B3'],
  },
  'fix/use-cellular': {
    sources: ['S-B3', 'S-ST'], checkedOn, coverage: ['B11', 'B54'],
  },
  'fix/rejoin-wifi': {
    sources: ['S-ST'], checkedOn, coverage: ['B28'],
  },
};
