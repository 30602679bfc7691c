import { reviewed } from '../reviewed.js';
import type { Review } from '../types.js';

const entry = reviewed('2026-11-21');
const third = reviewed('2026-11-29');

const thresholds = 'The amounts are rules of thumb of the source article; no document of Apple gives any.';
const paths = 'The path is proven up to iOS 26.';

/** Evidence for the checks of every guide. */
export const checkReviews: Record<string, Review> = {
  'check/icloud-free': entry(['S-B1', 'S-U26', 'S-ST'], ['B9', 'B10', 'B63', 'M11', 'M27', 'M58'], `${thresholds} ${paths}`),
  'check/wifi-state': entry(['S-B4'], ['B3', 'B11', 'M20']),
  'check/system-status': entry(['S-SS', 'S-M6'], ['B6', 'B42', 'M7', 'M52']),
  'check/restoring': entry(['S-B8', 'S-ST'], ['B43']),
  'check/managed-device': entry(['S-B4'], ['B8'], 'The label of the management screen comes from no document read.'),
  'check/account-request': entry(['S-ST'], ['B7', 'M31']),
  'check/ios-update': entry(['S-B4', 'S-ST'], ['B5', 'B38']),
  'check/device-button': third(['S-RB', 'S-IR'], ['B36', 'B37']),
  'check/computer': entry(['S-ST'], ['B32', 'B33']),
  'check/other-devices': entry([], ['M7'], 'A common way to tell device from service; the scores are a rule of thumb.'),
  'check/other-network': entry(['S-B4'], ['M7'], 'The scores are a rule of thumb.'),
  'check/service-scope': entry(['S-SS'], ['B6', 'B42', 'M7'], 'The scores are a rule of thumb.'),
};
