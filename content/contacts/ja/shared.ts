import type { ContactText, TextsOf } from '../../types.js';
import type { sharedContacts } from '../shared.js';

/** Contacts of every guide, in Japanese. */
export const contactTexts = {
  'apple-support-phone': {
    name: 'Appleサポート（電話、日本）',
    note: '受付時間は公式ページで確かめてください。同じページからチャットも使えます。',
  },
  'apple-support': {
    name: 'Appleサポート（サイト、アプリ）',
    note: 'Apple サポートアプリからも相談できます。',
  },
} satisfies TextsOf<typeof sharedContacts, ContactText>;
