import type { ContactText, TextsOf } from '../../types.js';
import type { sharedContacts } from '../shared.js';

/** Contacts of every guide, in English. */
export const contactTexts = {
  'apple-support-phone': {
    name: 'Apple Support (phone, Japan)',
    note: 'Check the support hours on the official page. You can also chat from there.',
  },
  'apple-support': {
    name: 'Apple Support (site and app)',
    note: 'You can also ask in the Apple Support app.',
  },
} satisfies TextsOf<typeof sharedContacts, ContactText>;
