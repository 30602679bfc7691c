import type { IsoDate, Review } from '../types.js';

const review = (sources: readonly string[], coverage: readonly string[], unverified?: string): Review => ({
  sources, coverage, checkedOn: '2026-11-21' as IsoDate, ...(unverified === undefined ? {} : { unverified }),
});

const thresholds = 'The amounts are rules of thumb of the source article; no document of Apple gives any.';
const paths = 'The path is proven up to iOS 26.';

/** Evidence for the checks of every guide. */
export const checkReviews: Record<string, Review> = {
  'check/icloud-free': review(['S-B1', 'S-U26', 'S-ST'], ['B9', 'B10', 'B63', 'M11', 'M27', 'M58'], `${thresholds} ${paths}`),
  'check/wifi-state': review(['S-B4'], ['B3', 'B11', 'M20']),
  'check/system-status': review(['S-SS', 'S-M6'], ['B6', 'B42', 'M7', 'M52']),
  'check/restoring': review(['S-B8', 'S-ST'], ['B43']),
  'check/managed-device': review(['S-B4'], ['B8'], 'The label of the management screen comes from no document read.'),
  'check/account-request': review(['S-ST'], ['B7', 'M31']),
  'check/ios-update': review(['S-B4', 'S-ST'], ['B5', 'B38']),
  'check/device-button': review([], ['B36', 'B37'], 'Long-standing ways to turn an iPhone or iPad off; no document of Apple was read.'),
  'check/computer': review(['S-ST'], ['B32', 'B33']),
};
