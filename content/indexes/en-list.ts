import { list as backup } from '../topics/backup/en/list.js';
import type { SymptomList } from '../types.js';

/** The names of the symptoms of all guides, in English. */
export const list: SymptomList = { locale: 'en', entries: [...backup] };
