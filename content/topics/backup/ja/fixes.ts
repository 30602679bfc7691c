import { sharedCauseTexts } from '../../../causes/ja/causes.js';
import { contactTexts } from '../../../contacts/ja/shared.js';
import { accountFixes } from '../../../fixes/ja/account.js';
import { backupFixes } from '../../../fixes/ja/backup.js';
import { computerFixes } from '../../../fixes/ja/computer.js';
import { deviceFixes } from '../../../fixes/ja/device.js';
import { networkFixes } from '../../../fixes/ja/network.js';
import { phoneStorageFixes } from '../../../fixes/ja/phone-storage.js';
import { resetFixes } from '../../../fixes/ja/resets.js';
import { serviceFixes } from '../../../fixes/ja/service.js';
import { storageFixes } from '../../../fixes/ja/storage.js';
import type { FixesText } from '../../../guide-parts.js';
import type { CauseText, TextsOf } from '../../../types.js';
import type { causes } from '../causes.js';

/** The fixes of the guide to backups in Japanese. */
export const text: FixesText = {
  causes: {
    ...sharedCauseTexts,
    'phone-full': { name: 'iPhone本体の空き容量不足' },
    'backup-setting': { name: 'iCloudバックアップの設定' },
    'restore-running': { name: '復元の途中' },
    interrupted: { name: '途中での中断' },
    'low-data-mode': { name: '省データモード' },
    'screen-time': { name: 'スクリーンタイムの制限' },
    'code-delivery': { name: '確認コードの受け取り方' },
  } satisfies TextsOf<typeof causes, CauseText>,
  fixes: {
    ...storageFixes, ...phoneStorageFixes, ...networkFixes, ...deviceFixes, ...accountFixes, ...serviceFixes, ...backupFixes,
    ...resetFixes, ...computerFixes,
  },
  contacts: contactTexts,
  tables: {},
  retry: {
    text: 'もう一度、{label:back-up-now}をタップします。',
    note: '押せなければ、{label:back-up-this-iphone}がオンか見ます。',
  },
  verify: '{label:icloud-backup}の画面で{label:back-up-now}を試します。途中で止まらずに完了すれば成功です。',
  tomorrow: '明日、{label:last-backup}の日時が新しくなっているか見てください。',
};
