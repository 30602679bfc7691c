import type { mailNeeds } from '../mail.js';

/** Needs of the mail guide in Japanese. */
export const mailNeedTexts = {
  'drafts-copy': '下書きと未送信メールのコピー（本文をメモなどに貼ったもの）',
  'two-factor': '2ファクタ認証がオンのApple Account',
  'docomo-id': 'dアカウントのID',
  'docomo-pin': 'ネットワーク暗証番号、またはspモードパスワード',
  'dns-access': 'ドメインのDNSを変更できる権限',
  'tested-forwarding': '転送先のメールボックス（届いているか確かめます）',
} satisfies Record<(typeof mailNeeds)[number], string>;
