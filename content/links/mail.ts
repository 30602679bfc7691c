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
  'au-support': { url: both('https://www.au.com/support/'), name: { ja: 'auのサポート', en: 'au support (in Japanese)' } },
  'my-softbank': { url: both('https://my.softbank.jp/'), name: { ja: 'My SoftBank', en: 'My SoftBank (in Japanese)' } },
  'softbank-support': { url: both('https://www.softbank.jp/mobile/support/'),
    name: { ja: 'ソフトバンクのサポート', en: 'SoftBank support (in Japanese)' } },
  'rakuten-support': { url: both('https://network.mobile.rakuten.co.jp/support/'),
    name: { ja: '楽天モバイルのサポート', en: 'Rakuten Mobile support (in Japanese)' } },
  'yahoo-web-mail': { url: both('https://mail.yahoo.co.jp/'),
    name: { ja: 'Yahoo!メール（ブラウザ版）', en: 'Yahoo! JAPAN Mail in a browser (in Japanese)' } },
  'yahoo-support': { url: both('https://support.yahoo-net.jp/PccMail/s/'),
    name: { ja: 'Yahoo!メールのヘルプ', en: 'Yahoo! JAPAN Mail help (in Japanese)' } },
  'gmail-web': { url: both('https://mail.google.com/'), name: { ja: 'Gmail（ブラウザ版）', en: 'Gmail in a browser' } },
  'gmail-support': {
    url: { ja: 'https://support.google.com/mail/?hl=ja', en: 'https://support.google.com/mail/?hl=en' },
    name: { ja: 'Gmailのヘルプ', en: 'Gmail help' },
  },
  'docomo-support': {
    url: both('https://www.docomo.ne.jp/support/'),
    name: { ja: 'ドコモのお客様サポート', en: 'docomo support (in Japanese)' },
  },
} as const satisfies Record<string, Link>;
