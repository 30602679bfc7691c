import { reviewed } from '../../reviewed.js';
import type { Review } from '../../types.js';

const first = reviewed('2026-11-21');
const second = reviewed('2026-11-28');
const third = reviewed('2026-11-29');

const blockedList = { onDevice: ['The name of the list of blocked contacts, on iOS 26 and before.'] };

/** Mail that does not arrive. Evidence. */
export const mailDeliveryReviews: Record<string, Review> = {
  'fix/not-received-check': second(['S-M6', 'S-M7', 'S-M8', 'S-B1', 'S-MC', 'S-BL'], ['M17', 'M33', 'M35', 'M36'], blockedList),
  'fix/check-junk': first(['S-M8', 'S-ST'], ['M33', 'M34'],
    { onDevice: ['The name of “not junk” in Mail on the iPhone.'], judged: ['That mail of a contact is less often taken for junk.'] }),
  'fix/check-rules': first(['S-M7'], ['M35', 'M36']),
  'fix/check-forwarding': first(['S-M7'], ['M35', 'M36'],
    { judged: ['That an unknown address can mean that someone else has the password.'] }),
  'fix/turn-off-threads': second(['S-TH'], ['M35', 'M36'], { onDevice: ['Where the switch stands on iOS 18 and later.'] }),
  'fix/check-blocked': third(['S-BL', 'S-BT'], ['M33'], blockedList),
  'fix/check-hidden-address': second(['S-HM'], ['M17']),
  'fix/carrier-filter': third(['S-SB'], ['M33', 'M34'],
    { inDocument: ['Where docomo and au keep their filters.'], judged: ['That a filter acts on addresses of its carrier only.'] }),
  'fix/ask-sender': first(['S-M5'], ['M37']),
};
