import type { Label } from '../types.js';
import { onEither } from './on-either.js';

/** The words on screens of mail settings, accounts and passwords that the mail guide alone names. */
export const mailLabels = {
  'power-mode': [{ ja: '電力モード', en: 'Power Mode', from: 26 }],
  'see-all': [
    { ja: 'すべてを表示', en: 'See All', from: 18 },
    { ja: 'すべてを表示', en: 'Show All', until: 17 },
  ],
  'mail-app': [{ ja: 'メール', en: 'Mail' }],
  'use-on-this-iphone': onEither({ ja: 'このiPhoneで使用', en: 'Use on this iPhone', unverified: true }),
  'two-factor': [{ ja: '2ファクタ認証', en: 'Two-Factor Authentication' }],
  'change-password': [{ ja: 'パスワードの変更', en: 'Change Password' }],
  'account-security': [{ ja: 'サインインとセキュリティ', en: 'Sign-In and Security' }],
  'app-specific-passwords': [
    { ja: 'アプリ用パスワード', en: 'App-Specific Passwords' },
    { ja: 'App用パスワード', en: 'App-Specific Passwords' },
  ],
  'generate-app-password': [{ ja: 'アプリ用パスワードを作成', en: 'Generate an app-specific password' }],
  'web-access': [{ ja: 'WebでiCloudデータにアクセス', en: 'Access iCloud Data on the Web' }],
  'system-settings': [
    { ja: 'システム設定', en: 'System Settings' },
    { ja: 'システム環境設定', en: 'System Preferences' },
  ],
  'mailbox-menu': [{ ja: 'メールボックス', en: 'Mailbox', unverified: true }],
  'take-online': [{ ja: 'すべてのアカウントをオンラインにする', en: 'Take All Accounts Online', unverified: true }],
  'enable-account': [{ ja: 'このアカウントを有効にする', en: 'Enable this account', unverified: true }],
  'outlook-file': [{ ja: 'ファイル', en: 'File', unverified: true }],
  'outlook-account-settings': [{ ja: 'アカウント設定', en: 'Account Settings', unverified: true }],
} as const satisfies Record<string, Label>;
