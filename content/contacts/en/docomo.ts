import type { ContactText, TextsOf } from '../../types.js';
import type { docomoContacts } from '../docomo.js';

/** Contacts for docomo mail, in English. */
export const docomoContactTexts = {
  'docomo-support': {
    name: 'docomo (contact page)',
    note: 'You can ask here about docomo Mail.',
  },
} satisfies TextsOf<typeof docomoContacts, ContactText>;
