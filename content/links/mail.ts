import type { Link } from '../types.js';

/** One address for both languages. */
const both = <T extends string>(url: T): { readonly ja: T; readonly en: T } => ({ ja: url, en: url });

/** Official pages that the mail guide alone names. */
export const mailLinks = {
  'account-page': { url: both('https://account.apple.com'), name: { ja: 'Apple Accountの管理ページ', en: 'Apple Account page' } },
  'mail-servers-page': {
    url: { ja: 'https://support.apple.com/ja-jp/102525', en: 'https://support.apple.com/en-us/102525' },
    name: { ja: 'iCloudメールのサーバ設定', en: 'iCloud Mail server settings' },
  },
  'app-passwords-page': {
    url: { ja: 'https://support.apple.com/ja-jp/102654', en: 'https://support.apple.com/en-us/102654' },
    name: { ja: 'アプリ用パスワードの使い方', en: 'Using app-specific passwords' },
  },
  'mail-limits-page': {
    url: { ja: 'https://support.apple.com/ja-jp/102198', en: 'https://support.apple.com/en-us/102198' },
    name: { ja: 'iCloudメールの容量と送信の上限', en: 'Mailbox size and sending limits of iCloud Mail' },
  },
  'postmaster-page': {
    url: { ja: 'https://support.apple.com/ja-jp/102322', en: 'https://support.apple.com/en-us/102322' },
    name: { ja: 'iCloudメールの送信者向け情報', en: 'Postmaster information for iCloud Mail' },
  },
  'docomo-mail-security': {
    url: both('https://www.docomo.ne.jp/service/docomo_mail/security/'),
    name: { ja: 'ドコモメールのセキュリティ', en: 'docomo Mail security (in Japanese)' },
  },
  'docomo-iphone': {
    url: both('https://www.docomo.ne.jp/service/docomo_mail/ios/use/'),
    name: { ja: 'iPhone・iPadでドコモメールを使う', en: 'docomo Mail on iPhone (in Japanese)' },
  },
  'docomo-web-mail': {
    url: both('https://mail.smt.docomo.ne.jp/'),
    name: { ja: 'ドコモメール（ブラウザ版）', en: 'docomo Mail in a browser (in Japanese)' },
  },
  'docomo-support': {
    url: both('https://www.docomo.ne.jp/support/'),
    name: { ja: 'ドコモのお客様サポート', en: 'docomo support (in Japanese)' },
  },
} as const satisfies Record<string, Link>;
