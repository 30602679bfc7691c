import { reviewed } from '../reviewed.js';
import type { Review } from '../types.js';

const first = reviewed('2026-11-21');
const third = reviewed('2026-11-29');

const scores = { judged: ['The scores.'] };

/** Evidence for the checks of every guide. */
export const checkReviews: Record<string, Review> = {
  'check/icloud-free': first(['S-B1', 'S-U26', 'S-ST'], ['B9', 'B10', 'B63', 'M11', 'M27', 'M58'],
    { judged: ['The amounts, of the source article.'] }),
  'check/wifi-state': first(['S-B4'], ['B3', 'B11', 'M20']),
  'check/system-status': first(['S-SS', 'S-M6'], ['B6', 'B42', 'M7', 'M52']),
  'check/restoring': first(['S-B8', 'S-ST'], ['B43']),
  'check/managed-device': third(['S-B4', 'S-PF'], ['B8']),
  'check/account-request': first(['S-ST'], ['B7', 'M31']),
  'check/ios-update': first(['S-B4', 'S-ST'], ['B5', 'B38']),
  'check/device-button': third(['S-RB', 'S-IR'], ['B36', 'B37']),
  'check/computer': first(['S-ST'], ['B32', 'B33']),
  'check/other-devices': first([], ['M7'], { judged: ['That it tells the device from the service.', 'The scores.'] }),
  'check/other-network': first(['S-B4'], ['M7'], scores),
  'check/service-scope': first(['S-SS'], ['B6', 'B42', 'M7'], scores),
};
