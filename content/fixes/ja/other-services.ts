import type { FixTextsOf } from '../../types.js';
import type { otherServiceFixes as structure } from '../other-services.js';
import { words } from './mail-words.js';

const line = { text: 'Wi-Fiをオフにし、携帯会社の回線で受信を試します。', undo: 'Wi-Fiを元の状態に戻します。' };
const web = { text: 'ブラウザでサインインし、メールを読めるか見ます。', note: '読めれば、メールは届いています。iPhoneの側を見直します。' };
const keep = { text: 'アカウントとプロファイルは、公式の案内を読むまで消さずにおきます。', warning: '消すと、iPhoneにだけあるメールや下書きを失うことがあります。' };
const page = 'メールの会社の公式ページで、障害のお知らせとiPhoneの設定方法を見ます。';
const verify = 'テストのメールが届けば成功です。';

/** Mail of other companies, in Japanese. */
export const otherServiceFixes = {
  'au-mail': {
    title: 'auのメールを確かめる',
    because: 'auのメールは、iCloudとは別の設定で動きます。',
    verify,
    steps: {
      line,
      contract: { text: '回線やプランを変えていないか思い出します。', note: '解約やプランの変更のあとは、メールを続ける申し込みが要ることがあります。' },
      page: { text: page, note: 'メールの初期設定をやり直す手順も、ここにあります。' },
      keep,
    },
  },
  'softbank-mail': {
    title: 'ソフトバンクのメールを確かめる',
    because: 'ソフトバンクのメールは、iCloudとは別の設定で動きます。',
    verify,
    steps: {
      line,
      settings: { text: 'My SoftBankの「メール設定」で、「Eメール(i)」を開きます。', note: '迷惑メールの設定と、アカウント名を見ます。' },
      page: { text: page, note: 'メールの一括設定をやり直す手順も、ここにあります。' },
      keep,
    },
  },
  'rakuten-mail': {
    title: '楽天モバイルのメールを確かめる',
    because: '楽天モバイルのメールは、iCloudとは別の設定で動きます。',
    verify,
    steps: {
      which: '使っているアプリが、Rakuten Linkか、iPhoneの「メール」か見ます。',
      line, page, keep,
    },
  },
  'yahoo-mail': {
    title: 'Yahoo!メールを確かめる',
    because: 'Yahoo!メールは、ほかのメールアプリからの利用を断る設定になることがあります。',
    verify,
    steps: {
      web,
      access: 'Yahoo!メールの設定で、ほかのメールアプリからの利用を許可しているか見ます。',
      password: { text: 'iPhoneのYahoo!メールのアカウントで、パスワードを入れ直します。', warning: words.keepAccount },
      page, keep,
    },
  },
  'gmail-mail': {
    title: 'Gmailを確かめる',
    because: 'Gmailは、パスワードを変えたあとなどに、もう一度サインインが要ります。',
    verify,
    steps: {
      web,
      again: { text: 'iPhoneのGmailのアカウントを開き、求められたらサインインします。', warning: words.keepAccount, note: words.older },
      room: { text: 'Googleの空きがあるか見ます。', note: 'Gmailは、iCloudではなくGoogleの容量を使います。' },
      page, keep,
    },
  },
  'ask-mail-company': {
    title: 'メールの会社に相談する',
    because: 'その会社のサーバや契約は、会社にしか調べられません。',
    verify: '会社の対応のあと、メールが届けば成功です。',
    steps: {
      note: '表示されたエラーの文と、起きた日時をメモします。',
      ask: '公式ページの窓口に、試したことと一緒に伝えます。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
