import { msg } from '@lit/localize';
import type { SymptomListEntry } from '@naosu/content';

/** Heading of a group in the list. */
export function kindName(kind: SymptomListEntry['kind']): string {
  switch (kind) {
    case 'storage': return msg('空き容量が足りない', { id: 'kind.storage' });
    case 'connection': return msg('つながらない・途中で止まる', { id: 'kind.connection' });
    case 'account': return msg('アカウントや設定', { id: 'kind.account' });
    case 'receiving': return msg('届かない・見当たらない', { id: 'kind.receiving' });
    case 'sending': return msg('送れない', { id: 'kind.sending' });
    case 'sender': return msg('送る側・ドメインの管理者', { id: 'kind.sender' });
    case 'general': return msg('そのほか・原因がわからない', { id: 'kind.general' });
  }
}
