import { contacts } from './contacts/contacts.js';
import { corrections } from './corrections/corrections.js';
import { index as englishIndex } from './indexes/en.js';
import { index as japaneseIndex } from './indexes/ja.js';
import { labelTable as labels } from './labels/labels.js';
import { links } from './links/links.js';
import { prices } from './prices/prices.js';
import { refusals } from './refusals/refusals.js';
import { reviews } from './review.js';
import { sources } from './sources/sources.js';
import { text as backupReferenceEnglish } from './topics/backup/en/reference.js';
import { text as backupEnglish } from './topics/backup/en/text.js';
import { text as backupReferenceJapanese } from './topics/backup/ja/reference.js';
import { text as backupJapanese } from './topics/backup/ja/text.js';
import { reference as backupReference } from './topics/backup/reference.js';
import { backup } from './topics/backup/topic.js';
import { text as mailReferenceEnglish } from './topics/mail/en/reference.js';
import { text as mailEnglish } from './topics/mail/en/text.js';
import { text as mailReferenceJapanese } from './topics/mail/ja/reference.js';
import { text as mailJapanese } from './topics/mail/ja/text.js';
import { reference as mailReference } from './topics/mail/reference.js';
import { mail } from './topics/mail/topic.js';
import { translations } from './translations.js';
import type { Catalog } from './types.js';

/** Everything there is, reviews included. No page loads this. */
export const catalog: Catalog = {
  topics: [backup, mail],
  texts: { ja: { backup: backupJapanese, mail: mailJapanese }, en: { backup: backupEnglish, mail: mailEnglish } },
  references: { backup: backupReference, mail: mailReference },
  referenceTexts: {
    ja: { backup: backupReferenceJapanese, mail: mailReferenceJapanese },
    en: { backup: backupReferenceEnglish, mail: mailReferenceEnglish },
  },
  indexes: { ja: japaneseIndex, en: englishIndex },
  labels, links, contacts, prices, sources, reviews, corrections, refusals, translations,
};
