import { checkTexts } from '../../../checks/ja.js';
import type { contacts } from '../../../contacts/contacts.js';
import { contactTexts } from '../../../contacts/ja.js';
import { accountFixes } from '../../../fixes/ja/account.js';
import { backupFixes } from '../../../fixes/ja/backup.js';
import { computerFixes } from '../../../fixes/ja/computer.js';
import { deviceFixes } from '../../../fixes/ja/device.js';
import { networkFixes } from '../../../fixes/ja/network.js';
import { phoneStorageFixes } from '../../../fixes/ja/phone-storage.js';
import { resetFixes } from '../../../fixes/ja/resets.js';
import { storageFixes } from '../../../fixes/ja/storage.js';
import { needTexts } from '../../../needs/ja.js';
import type { CauseText, ContactText, TextsOf, TopicText } from '../../../types.js';
import type { causes } from '../causes.js';

/** The guide to backups in Japanese. */
export const text: TopicText = {
  title: 'iCloudバックアップができないとき',
  causes: {
    'icloud-full': { name: 'iCloudの空き容量不足' },
    network: { name: 'Wi-Fiや回線の問題' },
    'phone-full': { name: 'iPhone本体の空き容量不足' },
    'old-ios': { name: '古いiOSの不具合' },
    'apple-service': { name: 'Apple側の障害' },
    account: { name: 'アカウントの状態' },
    'backup-setting': { name: 'iCloudバックアップの設定' },
    'restore-running': { name: '復元の途中' },
    restriction: { name: '学校や会社による制限' },
    interrupted: { name: '途中での中断' },
    'damaged-settings': { name: '設定の破損' },
  } satisfies TextsOf<typeof causes, CauseText>,
  checks: checkTexts,
  fixes: {
    ...storageFixes, ...phoneStorageFixes, ...networkFixes, ...deviceFixes, ...accountFixes, ...backupFixes, ...resetFixes,
    ...computerFixes,
  },
  needs: needTexts,
  contacts: contactTexts satisfies TextsOf<typeof contacts, ContactText>,
  workaround: [
    'サインアウト、リセット、削除はしないでください。',
    '急ぐときは、パソコンにバックアップしておきます。',
    '2時間後に、もう一度{link:system-status}を見てください（時間は目安です）。',
    'まだ障害が出ていたら、翌朝にもう一度見てください。',
    '元に戻ったら、{label:back-up-now}を押します。',
  ],
  tomorrow: '明日、{label:last-backup}の日時が新しくなっているか見てください。',
};
