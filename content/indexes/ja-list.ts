import { list as backup } from '../topics/backup/ja/list.js';
import type { SymptomList } from '../types.js';

/** The names of the symptoms of all guides, in Japanese. */
export const list: SymptomList = { locale: 'ja', entries: [...backup] };
