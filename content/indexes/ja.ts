import { synonyms } from '../synonyms.js';
import { entries as backup } from '../topics/backup/ja/entries.js';
import { entries as mail } from '../topics/mail/ja/entries.js';
import type { SymptomIndex } from '../types.js';

/** The symptoms of all guides, in Japanese. */
export const index: SymptomIndex = { locale: 'ja', entries: [...backup, ...mail], synonyms };
