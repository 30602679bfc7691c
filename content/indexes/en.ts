import { synonyms } from '../synonyms.js';
import { entries as backup } from '../topics/backup/en/entries.js';
import { entries as mail } from '../topics/mail/en/entries.js';
import type { SymptomIndex } from '../types.js';

/** The symptoms of all guides, in English. */
export const index: SymptomIndex = { locale: 'en', entries: [...backup, ...mail], synonyms };
