import type { Review } from '../../types.js';

const checkedOn = '2026-11-21';
const secondAudit = '2026-11-28';

/** Mail that does not arrive. Evidence. */
export const mailDeliveryReviews: Record<string, Review> = {
  'fix/not-received-check': { sources: ['S-M6', 'S-M7', 'S-M8', 'S-B1', 'S-MC', 'S-BL'], checkedOn: secondAudit,
    coverage: ['M17', 'M33', 'M35', 'M36'],
    unverified: 'The full name of the list of blocked contacts on iOS 26.',
  },
  'fix/check-junk': {
    sources: ['S-M8', 'S-ST'], checkedOn, coverage: ['M33', 'M34'],
    unverified: 'That a contact is less often taken for junk, and the names of “not junk”.',
  },
  'fix/check-rules': { sources: ['S-M7'], checkedOn, coverage: ['M35', 'M36'] },
  'fix/check-forwarding': {
    sources: ['S-M7'], checkedOn, coverage: ['M35', 'M36'],
    unverified: 'That an unknown forwarding address can mean that someone else has the password.',
  },
  'fix/turn-off-threads': {
    sources: ['S-TH'], checkedOn: secondAudit, coverage: ['M35', 'M36'], unverified: 'Where the switch stands on iOS 18 and later.',
  },
  'fix/check-blocked': {
    sources: ['S-BL'], checkedOn: secondAudit, coverage: ['M33'],
    unverified: 'Where the list stands, its name, and where mail of blocked senders goes. Its full name on iOS 26: the copy breaks off.',
  },
  'fix/check-hidden-address': { sources: ['S-HM'], checkedOn: secondAudit, coverage: ['M17'] },
  'fix/carrier-filter': {
    sources: [], checkedOn, coverage: ['M33', 'M34'],
    unverified: 'Where each carrier keeps its filter; that it acts on its own addresses only is general knowledge.',
  },
  'fix/ask-sender': { sources: ['S-M5'], checkedOn, coverage: ['M37'] },
};
