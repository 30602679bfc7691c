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
import { translations } from './translations.js';
import type { Catalog } from './types.js';

/** Everything there is, reviews included. No page loads this. */
export const catalog: Catalog = {
  topics: [backup],
  texts: { ja: { backup: backupJapanese }, en: { backup: backupEnglish } },
  references: { backup: backupReference },
  referenceTexts: { ja: { backup: backupReferenceJapanese }, en: { backup: backupReferenceEnglish } },
  indexes: { ja: japaneseIndex, en: englishIndex },
  labels, links, contacts, prices, sources, reviews, corrections, refusals, translations,
};
