import type { Contact } from '../types.js';

/** Where a human answers, whatever the guide. No document proves the hours, so they are data only and never said. */
export const sharedContacts = {
  'apple-support-phone': {
    phone: '0120-277-535',
    url: { ja: 'https://support.apple.com/ja-jp/contact', en: 'https://support.apple.com/contact' },
    region: 'jp',
    hours: { verified: false, opens: '09:00', closes: '21:00', timeZone: 'Asia/Tokyo' },
    checkedOn: '2026-11-21',
  },
  'apple-support': {
    url: { ja: 'https://support.apple.com/ja-jp', en: 'https://support.apple.com' },
    region: 'all',
    checkedOn: '2026-11-21',
  },
} as const satisfies Record<string, Contact>;
