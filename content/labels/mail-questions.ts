import type { Label } from '../types.js';

/** The words on the screens that the questions of the mail guide name: they are loaded with the questions. */
export const mailQuestionLabels = {
  'mail-settings': [{ ja: 'メール', en: 'Mail' }],
  'mail-accounts': [
    { ja: 'メールアカウント', en: 'Mail Accounts', from: 18 },
    { ja: 'アカウント', en: 'Accounts', until: 17 },
  ],
  'fetch-new-data': [{ ja: 'データの取得方法', en: 'Fetch New Data' }],
  'push': [{ ja: 'プッシュ', en: 'Push' }],
  'fetch': [{ ja: 'フェッチ', en: 'Fetch' }],
  'manual': [
    { ja: '手動', en: 'Manual' },
    { ja: '手動', en: 'Manually' },
  ],
  'automatically': [{ ja: '自動', en: 'Automatically' }],
  'saved-to-icloud': [
    { ja: 'iCloudに保存', en: 'Saved to iCloud', from: 18 },
    { ja: 'iCloudに保存済み', en: 'Saved to iCloud', from: 18, unverified: true },
    { ja: 'iCloudを使用しているアプリ', en: 'Apps Using iCloud', from: 16, until: 17 },
  ],
  'icloud-mail-switch': [
    { ja: 'メール', en: 'Mail' },
    { ja: 'iCloudメール', en: 'iCloud Mail', from: 16 },
  ],
  'battery': [{ ja: 'バッテリー', en: 'Battery' }],
  'low-power-mode': [{ ja: '低電力モード', en: 'Low Power Mode' }],
} as const satisfies Record<string, Label>;
