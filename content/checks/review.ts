import type { IsoDate, Review } from '../types.js';

const review = (sources: readonly string[], coverage: readonly string[], unverified?: string): Review => ({
  sources, coverage, checkedOn: '2026-11-21' as IsoDate, ...(unverified === undefined ? {} : { unverified }),
});

const thresholds = 'The amounts are rules of thumb of the source article; no document of Apple gives any.';
const paths = 'The path is proven up to iOS 26.';

/** Evidence for the checks. */
export const checkReviews: Record<string, Review> = {
  'check/icloud-free': review(['S-B1', 'S-U26', 'S-ST'], ['B9', 'B10', 'B63'], `${thresholds} ${paths}`),
  'check/next-backup-size': review(['S-B4', 'S-ST'], ['B10'], paths),
  'check/icloud-room': review(['S-B4'], ['B10'], thresholds),
  'check/phone-space-message': review(['S-ST'], ['B4', 'B13']),
  'check/phone-free': review(['S-ST'], ['B12', 'B13', 'B63'], thresholds),
  'check/wifi-state': review(['S-B4'], ['B3', 'B11']),
  'check/system-status': review(['S-SS'], ['B6', 'B42']),
  'check/other-devices': review([], ['M7'], 'A common way to tell device from service; the scores are a rule of thumb.'),
  'check/other-network': review(['S-B4'], ['M7'], 'The scores are a rule of thumb.'),
  'check/service-scope': review(['S-SS'], ['B6', 'B42', 'M7'], 'The scores are a rule of thumb.'),
  'check/restoring': review(['S-B8', 'S-ST'], ['B43']),
  'check/backup-switch': review(['S-B3', 'S-ST'], ['B35']),
  'check/managed-device': review(['S-B4'], ['B8'], 'The label of the management screen comes from no document read.'),
  'check/account-request': review(['S-ST'], ['B7']),
  'check/ios-update': review(['S-B4', 'S-ST'], ['B5', 'B38']),
  'check/auto-conditions': review(['S-ST', 'S-B2', 'S-B3', 'S-B10'], ['B52']),
  'check/last-backup-days': review(['S-ST', 'S-B2', 'S-B10'], ['B58', 'B63'], 'Two days and two weeks are rules of thumb.'),
  'check/device-button': review([], ['B36', 'B37'], 'Long-standing ways to turn an iPhone or iPad off; no document of Apple was read.'),
  'check/computer': review(['S-ST'], ['B32', 'B33']),
};
