import type { SymptomEntry } from '../../../types.js';
import { list } from './list.js';

/** The symptoms as the search knows them. */
export const entries: readonly SymptomEntry[] = list.entries.map((entry) => ({
  ...entry, messages: ['アップロードは一時停止中です'],
  phrasings: [
    '写真が上がらない', '写真が同期しない', 'クラウドに写真がない', '写真がアップロードされない', '新しい写真が出てこない', 'パソコンで写真が見られない', 'アルバムが空になった', '写真の同期が止まった',
    '一時停止と出る', '昨日から写真が増えない', '写真を全部戻したい', '動画だけ上がらない',
  ],
}));
