import type { Label } from '../types.js';

/** The words on the screens that the questions of the backup guide name: they are loaded with the questions. */
export const backupQuestionLabels = {
  'back-up-this-iphone': [
    { ja: 'このiPhoneをバックアップ', en: 'Back Up This iPhone', from: 16 },
    { ja: 'このiPadをバックアップ', en: 'Back Up This iPad', from: 16, unverified: true },
    { ja: 'iCloudバックアップ', en: 'iCloud Backup', until: 15 },
  ],
  'next-backup-size': [{ ja: '次回作成時のサイズ', en: 'Next Backup Size' }],
  'last-backup': [
    { ja: '最後に作成されたバックアップ', en: 'Last successful backup' },
    { ja: '前回のバックアップ', en: 'Last Backup' },
  ],
  'iphone-storage': [{ ja: 'iPhoneストレージ', en: 'iPhone Storage' }, { ja: 'iPadストレージ', en: 'iPad Storage', unverified: true }],
} as const satisfies Record<string, Label>;
