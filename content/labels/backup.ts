import type { Label } from '../types.js';
import { onEither } from './on-either.js';

/** The words on Apple's screens that the backup guide alone names. */
export const backupLabels = {
  'get-ready': [
    ...onEither({ ja: '新しいiPhoneの準備', en: 'Prepare for New iPhone' }),
    { ja: '新しいiPhoneのための準備をしましょう', en: 'Get Ready For Your New iPhone' },
  ],
  'get-started': [{ ja: '開始', en: 'Get Started' }],
  'back-up-over-cellular': [
    { ja: 'モバイルデータ通信経由でバックアップ', en: 'Back Up Over Cellular' },
    { ja: 'モバイル通信経由でバックアップ', en: 'Back Up Over Cellular' },
  ],
  'back-up-now': [{ ja: '今すぐバックアップを作成', en: 'Back Up Now' }],
  'turn-off': [{ ja: 'オフにする', en: 'Turn Off', unverified: true }],
  'downgrade-options': [{ ja: 'ダウングレードオプション', en: 'Downgrade Options' }],
  'free-plan': [{ ja: '無料の5GB', en: 'Free 5GB', unverified: true }],
  'subscriptions': [{ ja: 'サブスクリプション', en: 'Subscriptions' }],
  'icloud-plus': [{ ja: 'iCloud+', en: 'iCloud+' }],
  'all-plans': [{ ja: 'すべてのプラン', en: 'See All Plans', unverified: true }],
  'cancel-subscription': [{ ja: 'サブスクリプションをキャンセルする', en: 'Cancel Subscription', unverified: true }],
  'optimise-storage': onEither({ ja: 'iPhoneのストレージを最適化', en: 'Optimize iPhone Storage' }),
  'on-my-iphone': onEither({ ja: 'このiPhone内', en: 'On My iPhone' }),
  'recents': [{ ja: '最近使った項目', en: 'Recents', unverified: true }],
  'offload-app': [{ ja: 'Appを取り除く', en: 'Offload App' }],
  'delete-app': [{ ja: 'Appを削除', en: 'Delete App' }],
  'large-attachments': [{ ja: '大きな添付ファイルを確認', en: 'Review Large Attachments' }],
  'clear-history': [{ ja: '履歴とWebサイトデータを消去', en: 'Clear History and Website Data' }],
  'low-data-mode': [{ ja: '省データモード', en: 'Low Data Mode' }],
  'screen-time': [{ ja: 'スクリーンタイム', en: 'Screen Time' }],
  'content-restrictions': [{ ja: 'コンテンツとプライバシーの制限', en: 'Content & Privacy Restrictions' }],
  'account-changes': [
    { ja: 'アカウント', en: 'Accounts' },
    { ja: 'アカウント変更', en: 'Account Changes' },
  ],
  'get-code': [{ ja: '確認コードを取得', en: 'Get Verification Code', unverified: true }],
  'reset-all-settings': [{ ja: 'すべての設定をリセット', en: 'Reset All Settings' }],
} as const satisfies Record<string, Label>;
