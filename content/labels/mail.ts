import type { Label } from '../types.js';
import { onEither } from './on-either.js';

/** The words on screens of mail settings, accounts and passwords that the mail guide alone names. */
export const mailLabels = {
  'mail-app': [{ ja: 'メール', en: 'Mail' }],
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
    { ja: 'iCloudに保存済み', en: 'Saved to iCloud', from: 18, unverified: true },
    { ja: 'iCloudを使用しているApp', en: 'Apps Using iCloud', from: 16, until: 17, unverified: true },
  ],
  'icloud-mail-switch': [
    { ja: 'メール', en: 'Mail' },
    { ja: 'iCloudメール', en: 'iCloud Mail', from: 16 },
  ],
  'use-on-this-iphone': onEither({ ja: 'このiPhoneで使用', en: 'Use on this iPhone', unverified: true }),
  'battery': [{ ja: 'バッテリー', en: 'Battery' }],
  'low-power-mode': [{ ja: '低電力モード', en: 'Low Power Mode' }],
  'two-factor': [{ ja: '2ファクタ認証', en: 'Two-Factor Authentication' }],
  'change-password': [{ ja: 'パスワードの変更', en: 'Change Password', unverified: true }],
  'account-security': [{ ja: 'サインインとセキュリティ', en: 'Sign-In and Security' }],
  'app-specific-passwords': [
    { ja: 'アプリ用パスワード', en: 'App-Specific Passwords' },
    { ja: 'App用パスワード', en: 'App-Specific Passwords' },
  ],
  'generate-app-password': [{ ja: 'アプリ用パスワードを作成', en: 'Generate an app-specific password' }],
  'allow': [{ ja: '許可', en: 'Allow', unverified: true }],
  'web-access': [{ ja: 'WebでiCloudデータにアクセス', en: 'Access iCloud Data on the Web', unverified: true }],
  'system-settings': [
    { ja: 'システム設定', en: 'System Settings', unverified: true },
    { ja: 'システム環境設定', en: 'System Preferences', unverified: true },
  ],
  'mailbox-menu': [{ ja: 'メールボックス', en: 'Mailbox', unverified: true }],
  'take-online': [{ ja: 'すべてのアカウントをオンラインにする', en: 'Take All Accounts Online', unverified: true }],
  'enable-account': [{ ja: 'このアカウントを有効にする', en: 'Enable this account', unverified: true }],
  'outlook-file': [{ ja: 'ファイル', en: 'File', unverified: true }],
  'outlook-account-settings': [{ ja: 'アカウント設定', en: 'Account Settings', unverified: true }],
} as const satisfies Record<string, Label>;
