import type { SymptomEntry } from '../../../types.js';
import { list } from './list.js';

/** The symptoms as the search knows them. */
export const entries: readonly SymptomEntry[] = list.entries.map((entry) => ({
  ...entry, messages: ['アップロードは一時停止中です'], phrasings: ['写真が上がらない', '写真が同期しない', 'クラウドに写真がない'],
}));
