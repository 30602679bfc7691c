import type { Contact } from '../types.js';

/** Where a human answers for docomo mail. No document read names a phone number or hours. */
export const docomoContacts = {
  'docomo-support': {
    url: { ja: 'https://www.docomo.ne.jp/support/inquiry/', en: 'https://www.docomo.ne.jp/english/support/' },
    region: 'jp',
    offeredWhen: { fact: 'mail-account', is: 'docomo' },
    checkedOn: '2026-11-21',
  },
} as const satisfies Record<string, Contact>;
