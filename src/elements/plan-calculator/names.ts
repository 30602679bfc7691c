import { msg } from '@lit/localize';
import type { Stretch } from '../../engine/plan/bar.js';
import type { WayId } from '../../engine/plan/ways.js';
import { sizeText } from '../money.js';

/** Sizes one after the other. */
export const sizesText = (sizes: readonly number[], locale: string): string => sizes.map(sizeText).join(locale === 'ja' ? '、' : ', ');

/** Name of a stretch of the storage bar. */
export function stretchName(id: Stretch['id']): string {
  switch (id) {
    case 'photos': return msg('写真', { id: 'plan-calculator.photos' });
    case 'backups': return msg('端末のバックアップ', { id: 'plan-calculator.backups' });
    case 'messages': return msg('メッセージ', { id: 'plan-calculator.messages' });
    case 'mail': return msg('メール', { id: 'plan-calculator.mail' });
    case 'drive': return 'iCloud Drive';
    case 'other': return msg('その他', { id: 'plan-calculator.other' });
    case 'used': return msg('使用中', { id: 'plan-calculator.in-use' });
    case 'rest': return msg('内訳にない分', { id: 'plan-calculator.rest' });
    case 'family': return msg('家族', { id: 'plan-calculator.family' });
    case 'next': return msg('次回のバックアップ', { id: 'plan-calculator.next-backup' });
    case 'free': return msg('空き', { id: 'plan-calculator.free' });
  }
}

/** Title of a free way, as the guide names the fix. */
export function wayName(id: WayId): string {
  switch (id) {
    case 'delete-old-backups': return msg('使わない端末のバックアップを消す', { id: 'plan-calculator.delete-old-backups' });
    case 'trim-backup': return msg('バックアップするアプリを減らす', { id: 'plan-calculator.trim-backup' });
    case 'empty-mail': return msg('大きな添付のあるメールを消す', { id: 'plan-calculator.empty-mail' });
    case 'delete-drive-files': return msg('iCloud Driveの不要なファイルを消す', { id: 'plan-calculator.delete-drive-files' });
    case 'delete-photos': return msg('不要な写真とビデオを消す', { id: 'plan-calculator.delete-photos' });
    case 'delete-attachments': return msg('メッセージの大きな添付を消す', { id: 'plan-calculator.delete-attachments' });
  }
}
