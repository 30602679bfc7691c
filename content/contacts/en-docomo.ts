import type { ContactText, TextsOf } from '../types.js';
import type { docomoContacts } from './docomo.js';

/** Contacts for docomo mail, in English. */
export const docomoContactTexts = {
  'docomo-support': {
    name: 'docomo (contact page)',
    note: 'This is where to ask about docomo mail.',
  },
} satisfies TextsOf<typeof docomoContacts, ContactText>;
