import type { Label } from '../types.js';

/** The words on the screens that the questions of every guide name: they are loaded with the questions. */
export const sharedQuestionLabels = {
  'settings': [{ ja: '設定', en: 'Settings' }],
  'your-name': [{ ja: '自分の名前', en: 'your name' }],
  'icloud': [{ ja: 'iCloud', en: 'iCloud' }],
  'icloud-storage': [
    { ja: 'ストレージ', en: 'Storage', from: 18, unverified: true },
    { ja: 'アカウントのストレージを管理', en: 'Manage Account Storage', from: 16, until: 17 },
    { ja: 'ストレージを管理', en: 'Manage Storage', until: 15 },
  ],
  'manage-storage': [{ ja: 'ストレージを管理', en: 'Manage Storage', until: 15 }],
  'backups': [{ ja: 'バックアップ', en: 'Backups', until: 15 }],
  'icloud-backup': [{ ja: 'iCloudバックアップ', en: 'iCloud Backup' }],
  'all-device-backups': [
    { ja: 'すべてのデバイスのバックアップ', en: 'All Device Backups', from: 16 },
    { ja: 'バックアップ', en: 'Backups', until: 15 },
  ],
  'general': [{ ja: '一般', en: 'General' }],
  'apps': [{ ja: 'アプリ', en: 'Apps', from: 18 }],
  'wifi': [{ ja: 'Wi-Fi', en: 'Wi-Fi' }],
  'software-update': [
    { ja: 'ソフトウェアアップデート', en: 'Software Update' },
    { ja: 'ソフトウェア・アップデート', en: 'Software Update' },
  ],
  'device-management': [{ ja: 'VPNとデバイス管理', en: 'VPN & Device Management' }],
  'sign-in-security': [
    { ja: 'サインインとセキュリティ', en: 'Sign-In & Security', from: 17 },
    { ja: 'パスワードとセキュリティ', en: 'Password & Security', until: 16 },
  ],
  'system-status': [{ ja: 'システム状況', en: 'System Status' }],
} as const satisfies Record<string, Label>;
