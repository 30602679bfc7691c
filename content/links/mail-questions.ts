import type { Link } from '../types.js';

/** One address for both languages. */
const both = <T extends string>(url: T): { readonly ja: T; readonly en: T } => ({ ja: url, en: url });

/** Official pages that the questions of the mail guide name: they are loaded with the questions. */
export const mailQuestionLinks = {
  'icloud-mail': { url: both('https://www.icloud.com/mail'), name: { ja: 'iCloud.comのメール', en: 'Mail on iCloud.com' } },
  'other-apps-page': {
    url: { ja: 'https://support.apple.com/ja-jp/121539', en: 'https://support.apple.com/en-us/121539' },
    name: { ja: '他社製アプリでのiCloudメール', en: 'iCloud Mail in third-party apps' },
  },
  'docomo-status': {
    url: both('https://www.docomo.ne.jp/info/status/'),
    name: { ja: 'ドコモの通信状況', en: 'docomo network status (in Japanese)' },
  },
} as const satisfies Record<string, Link>;
