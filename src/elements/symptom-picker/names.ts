import { msg, str } from '@lit/localize';
import type { SymptomListEntry } from '@naosu/content';
import type { Hit } from '../../engine/symptom-search/search.js';

/** Heading of a group in the list. */
export function kindName(kind: SymptomListEntry['kind']): string {
  switch (kind) {
    case 'storage': return msg('空き容量が足りない', { id: 'kind.storage' });
    case 'connection': return msg('つながらない・途中で止まる', { id: 'kind.connection' });
    case 'account': return msg('アカウントや設定', { id: 'kind.account' });
    case 'general': return msg('そのほか・原因がわからない', { id: 'kind.general' });
  }
}

/** Why a symptom was found. */
export function reasonText({ reason }: Hit): string {
  switch (reason.kind) {
    case 'exact-message': return msg(str`画面の文と一致:「${reason.matched}」`, { id: 'hit.exact-message' });
    case 'message': return msg(str`似た文:「${reason.matched}」`, { id: 'hit.message' });
    case 'phrasing': return msg(str`よくある言い方:「${reason.matched}」`, { id: 'hit.phrasing' });
    case 'title': return msg('症状の名前に近い', { id: 'hit.title' });
    case 'similar': return msg(str`近い表示:「${reason.matched}」`, { id: 'hit.similar' });
  }
}
