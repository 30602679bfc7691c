import type { ContactText, TextsOf } from '../types.js';
import type { contacts } from './contacts.js';

/** Contacts in English. */
export const contactTexts = {
  'apple-support-phone': {
    name: 'Apple Support (phone, Japan)',
    note: 'Check the opening hours on the official page. It offers chat as well.',
  },
  'apple-support': {
    name: 'Apple Support (site and app)',
    note: 'You can also ask about backups in the Apple Support app.',
  },
} satisfies TextsOf<typeof contacts, ContactText>;
