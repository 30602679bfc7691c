import type { ContactText, TextsOf } from '../../types.js';
import type { docomoContacts } from '../docomo.js';

/** Contacts for docomo mail, in Japanese. */
export const docomoContactTexts = {
  'docomo-support': {
    name: 'ドコモ（お問い合わせのページ）',
    note: 'ドコモメールのことは、こちらに相談できます。',
  },
} satisfies TextsOf<typeof docomoContacts, ContactText>;
