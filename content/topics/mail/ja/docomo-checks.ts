import type { CheckTextsOf } from '../../../types.js';
import type { docomoChecks } from '../docomo-checks.js';

/** Checks of docomo mail in Japanese. */
export const docomoCheckTexts = {
  'docomo-status': {
    question: 'ドコモに、通信やメールの障害は出ていますか？',
    why: 'ドコモ側の障害なら、iPhoneを操作しても直りません。',
    how: 'メールの行と、自分のいる地域を見てください。',
    options: { problem: '障害や工事の案内がある', normal: '障害の案内はない' },
  },
  'docomo-other-device': {
    question: '別の端末やブラウザでも、ドコモメールに問題がありますか？',
    why: 'ほかで使えるなら、このiPhoneの設定に原因がありそうです。',
    how: 'ブラウザのドコモメールか、別の端末で開いてみてください。',
    options: { 'same-trouble': '同じように問題がある', fine: 'ほかでは使える', 'no-other': '試せない' },
  },
  'docomo-scope': {
    question: 'ドコモメールの問題はどこで起きていますか？',
    why: 'ドコモ側の障害を見分けるためです。',
    options: {
      'device-side': 'このiPhoneか、回線や設定に原因がありそうです。',
      unclear: 'どちらに原因があるか、まだ決められません。',
      'service-side': 'ドコモ側に原因がありそうです。',
    },
  },
  'docomo-password-asked': {
    question: 'ドコモメールのパスワードを求められていますか？',
    why: 'iPhoneの「メール」では、IMAP専用パスワードを使います。',
    how: 'dアカウントのパスワードとは別のものです。',
    options: { yes: '求められる、または違うと出る', no: '求められていない' },
  },
  'docomo-push': {
    question: 'ドコモメールの行で、プッシュを選べますか？',
    why: 'ドコモメールも{label:push}に対応しています。',
    how: 'ドコモメールの行を開いてください。',
    options: { shown: '選べる', missing: '{label:push}がない' },
  },
} satisfies CheckTextsOf<typeof docomoChecks>;
