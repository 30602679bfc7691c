import type { Label } from '../types.js';

/** The words on screens about sorting, forwarding and sending that the mail guide alone names. */
export const mailDeliveryLabels = {
  'archive': [{ ja: 'アーカイブ', en: 'Archive', unverified: true }],
  'junk': [{ ja: '迷惑メール', en: 'Junk' }],
  'not-junk': [
    { ja: '迷惑メールではない', en: 'Not Junk' },
    { ja: '迷惑メールでない', en: 'Mark as Not Junk', unverified: true },
  ],
  'vip': [{ ja: 'VIP', en: 'VIP' }],
  'web-mail-settings': [
    { ja: '設定', en: 'Settings' },
    { ja: '環境設定', en: 'Preferences' },
  ],
  'rules': [{ ja: 'ルール', en: 'Rules' }],
  'forward-to': [{ ja: 'メールの転送先', en: 'Forward my email to' }],
  'delete-after-forwarding': [{ ja: '転送後にメッセージを削除', en: 'Delete messages after forwarding' }],
  'organize-by-thread': [{ ja: 'スレッドにまとめる', en: 'Organize by Thread' }],
  'privacy-security': [{ ja: 'プライバシーとセキュリティ', en: 'Privacy & Security' }],
  'all-mail': [{ ja: 'すべてのメール', en: 'All Mail' }],
  'blocked-contacts': [
    { ja: '着信拒否した連絡先', en: 'Blocked Contacts', from: 26, unverified: true },
    { ja: 'ブロック中の連絡先', en: 'Blocked Contacts', until: 18, unverified: true },
    { ja: 'ブロック済み連絡先', en: 'Blocked', until: 18, unverified: true },
  ],
  'hide-my-email': [{ ja: 'メールを非公開', en: 'Hide My Email' }],
  'hidden-forward-to': [{ ja: '転送先', en: 'Forward To' }],
  'outbox': [{ ja: '送信ボックス', en: 'Outbox' }],
  'from': [{ ja: '差出人', en: 'From', unverified: true }],
  'default-account': [{ ja: 'デフォルトアカウント', en: 'Default Account' }],
  'delete-account': [{ ja: 'アカウントを削除', en: 'Delete Account' }],
  'remove-profile': [{ ja: 'プロファイルを削除', en: 'Remove Profile' }],
  'profile-downloaded': [
    { ja: 'プロファイルがダウンロードされました', en: 'Profile Downloaded' },
    { ja: 'ダウンロード済みのプロファイル', en: 'Profile Downloaded', unverified: true },
  ],
  'install-profile': [{ ja: 'インストール', en: 'Install' }],
  'docomo-mail-settings': [{ ja: 'メール設定', en: 'メール設定' }],
  'docomo-imap-password': [
    { ja: 'IMAP専用ID・パスワードの確認', en: 'IMAP専用ID・パスワードの確認' },
    { ja: 'IMAP用ID・パスワードの確認', en: 'IMAP用ID・パスワードの確認' },
  ],
} as const satisfies Record<string, Label>;
