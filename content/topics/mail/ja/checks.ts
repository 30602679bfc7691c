import type { CheckTextsOf } from '../../../types.js';
import type { mailChecks } from '../checks.js';
import { docomoCheckTexts } from './docomo-checks.js';

/** Checks of the guide to mail in Japanese. */
export const mailCheckTexts = {
  'mail-error-body': {
    question: '題名の下の文には、何と書いてありますか？',
    why: '題名は同じでも、下の文で原因が分かれます。',
    how: 'いちばん近いものを選んでください。アカウントの名前も見てください。',
    options: {
      server: 'サーバや接続についての文',
      credentials: 'ユーザ名やパスワードについての文',
      'other-account': 'iCloud以外のアカウントの名前がある',
      nothing: '題名だけ、またはもう見られない',
    },
  },
  'send-error-body': {
    question: '送れなかったとき、どんな文が出ましたか？',
    why: '断られた理由が文に書かれています。',
    how: '届いた英語のエラーメールも見てください。',
    options: {
      server: 'サーバや接続についての文',
      limit: '送信の上限を超えた',
      'too-large': 'メッセージが大きすぎる',
      recipient: '受信者が拒否された、ユーザが不明',
      sender: '差出人のアドレスが拒否された',
      nothing: '文は出ない、覚えていない',
    },
  },
  'mail-account': {
    question: '問題があるのは、どのアカウントのメールですか？',
    why: 'エラーが、iCloudとは別のアカウントのこともあります。',
    how: 'エラーの文に出る名前か、宛先のアドレスの@の後ろを見てください。',
    options: {
      icloud: 'iCloud（@icloud.com、@me.com、@mac.com）',
      docomo: 'ドコモ（@docomo.ne.jp）',
      au: 'au、UQ mobile（@au.com、@ezweb.ne.jp）',
      softbank: 'ソフトバンク（@i.softbank.jp）',
      rakuten: '楽天モバイル（@rakumail.jp）',
      yahoo: 'Yahoo!メール（@yahoo.co.jp）',
      gmail: 'Gmail（@gmail.com）',
      other: 'そのほか（会社やプロバイダなど）',
    },
  },
  'mail-device': {
    question: 'メールを、どのアプリで使っていますか？',
    why: '端末とアプリによって、直し方が違います。',
    how: 'iPadは、iPhoneと同じです。',
    options: {
      iphone: 'iPhoneの「メール」アプリ',
      mac: 'Macの「メール」アプリ',
      'outlook-new': '新しいOutlook、Mac版かスマホ版のOutlook',
      'outlook-classic': '従来のOutlook（Windows）',
      android: 'Androidのメールアプリ',
      'other-app': 'そのほかのメールアプリ',
      web: 'ブラウザ（iCloud.com）',
    },
  },
  'mail-web': {
    question: 'ブラウザのiCloud.comでは、メールを使えますか？',
    why: '使えるなら、メールはiCloudにあり、アプリ側に原因がありそうです。',
    how: 'Webからのアクセスをオフにしている人は、「わからない」を選んでください。',
    options: { works: '使える', 'same-trouble': '同じように問題がある', 'cannot-sign-in': 'サインインできない' },
  },
  'mail-other-devices': {
    question: '別の端末でも、iCloudメールに問題がありますか？',
    why: '複数の端末で起きるなら、端末の外に原因がありそうです。',
    how: 'iPadやパソコンの「メール」か、ブラウザで試してください。',
    options: { 'same-trouble': '同じように問題がある', fine: '別の端末では使える', 'no-other': '別の端末がない' },
  },
  'mail-other-network': {
    question: '別の回線でも、メールに問題がありますか？',
    why: '回線を変えて使えるなら、今の回線に原因がありそうです。',
    how: 'Wi-Fiとモバイル通信を切り替えて、もう一度試してください。サーバや証明書の警告が出たら、先へ進まないでください。',
    options: { 'same-trouble': '同じように問題がある', fine: '別の回線なら使える' },
  },
  'mail-sending': {
    question: 'メールの送信もできませんか？',
    why: '送信も受信もできないなら、サービス側の障害も考えられます。',
    how: '自分あてに短いメールを1通送ってみてください。',
    options: { 'fails-too': '送信もできない', works: '送信はできる' },
  },
  'mail-password-asked': {
    question: 'メールのパスワードを求められていますか？',
    why: 'パスワードの問題なら、サービス側の障害ではなさそうです。',
    options: { yes: '求められている', no: '求められていない' },
  },
  'mail-after-restart': {
    question: '問題のある端末を再起動しても、変わりませんか？',
    why: '再起動で変わらないなら、その端末の外の原因も考えられます。',
    options: { 'no-change': '再起動しても変わらない', 'not-tried': 'まだ再起動していない' },
  },
  'mail-scope': {
    question: '問題はどこで起きていますか？',
    why: 'Apple側の障害を見分けるためです。',
    options: {
      'device-side': 'この端末か、回線やアカウントに原因がありそうです。',
      unclear: 'どちらに原因があるか、まだ決められません。',
      'service-side': 'Apple側に原因がありそうです。',
    },
  },
  'mail-password-changed': {
    question: '少し前にApple Accountのパスワードを変えましたか？',
    why: '変えると、アプリ用パスワードがすべて使えなくなります。',
    how: 'リセットした場合も「変えた」です。',
    options: { recently: '変えた', no: '変えていない' },
  },
  'mail-switch': {
    question: 'iCloudメールのスイッチはどうなっていますか？',
    why: 'オフのままでは、iCloudメールは届きません。',
    how: '一覧に見当たらないときは、{label:saved-to-icloud}の中も見てください。',
    options: { on: 'オン', off: 'オフ' },
  },
  'mail-fetch': {
    question: 'iCloudの行は、どれになっていますか？',
    why: 'iCloudメールでは、{label:push}がふつうの設定です。',
    how: '{label:push}のスイッチがオフのときは、{label:fetch}を選んでください。',
    options: { push: 'プッシュ', fetch: 'フェッチ', manual: '手動' },
  },
  'low-power': {
    question: '低電力モードはオンですか？',
    why: 'オンの間は、メールの取得が減るか止まります。',
    how: '電池の印が黄色なら、オンです。',
    options: { on: 'オン', off: 'オフ' },
  },
  'missing-from': {
    question: '届かないのは、誰からのメールですか？',
    why: '一人の相手だけなら、相手側に原因があるかもしれません。',
    how: '別の人や自分の別のアドレスから送ってみると分かります。',
    options: { 'one-sender': '決まった相手からだけ', several: 'いろいろな相手から' },
  },
  'mail-notice': {
    question: 'メールが届いたことを、いつ知りたいですか？',
    why: '知らせの速さと電池の持ちは、両立しないことがあります。',
    options: { 'at-once': 'すぐに知りたい', later: '少し遅れてもよい', battery: '電池を長持ちさせたい' },
  },
  'push-or-fetch': {
    question: 'プッシュとフェッチの、どちらが合いますか？',
    why: '回線と使い方から考えます。',
    options: {
      push: '{label:push}が合います。iCloudメールのふつうの設定です。',
      'fetch-for-now': '原因を調べる間だけ、{label:fetch}を試せます。調べたら{label:push}に戻します。',
      manual: '{label:manual}なら電池を節約できます。メールを開いたときだけ届きます。',
    },
  },
  'added-as': {
    question: 'iCloudメールを、どうやって追加しましたか？',
    why: 'ふつうに使い始めた人は、サーバ名もアプリ用パスワードも要りません。',
    how: '一覧に「iCloud」とあれば、上を選んでください。',
    options: { icloud: 'Apple Accountでサインインしただけ', imap: '「その他」から自分でサーバ名を入れた' },
  },
  'two-factor': {
    question: '2ファクタ認証はオンですか？',
    why: 'アプリ用パスワードを作るには、2ファクタ認証が必要です。',
    options: { on: 'オン', off: 'オフ' },
  },
  'mail-app': {
    question: 'そのアプリでは、どうやってサインインしますか？',
    why: '対応するアプリなら、アプリ用パスワードは要りません。',
    how: '2025年10月から、Outlookなどの対応アプリはApple Accountでサインインできます。',
    options: { direct: 'Appleの画面に移ってサインインする', 'other-app': 'サーバ名やパスワードを入力する' },
  },
  'app-password-needed': {
    question: 'アプリ用パスワードは必要ですか？',
    why: 'アプリと追加のしかたから考えます。',
    options: {
      'not-needed': '要りません。Apple Accountのサインインだけで使えます。',
      'sign-in-directly': '要りません。アプリでApple Accountにサインインします。',
      'needs-two-factor': '必要です。先にiPhoneの{label:settings}、{label:your-name}、{label:sign-in-security}の順に開き、2ファクタ認証をオンにします。',
      needed: '必要です。16文字の専用パスワードを作ります。',
    },
  },
  'sender-role': {
    question: '送る側での立場は、どちらに近いですか？',
    why: 'ドメインの設定は、管理する人だけが変えられます。',
    options: { 'domain-owner': 'ドメインやメールサーバを管理している', 'mail-user': '会社や学校のアドレスで送るだけ' },
  },
  'domain-records': {
    question: '送信元のドメインで、どれが整っていますか？',
    why: 'Appleは、整っていない送信元のメールを拒否することがあります。',
    how: 'DNSの管理画面で見て、当てはまるものをすべて選んでください。',
    options: {
      spf: 'SPF（送信を許すサーバの一覧）',
      dkim: 'DKIM（電子署名）',
      dmarc: 'DMARC（認証に失敗したメールの扱い）',
      'reverse-dns': '逆引きDNS',
      unsubscribe: '登録を解除する方法（一斉配信のとき）',
    },
  },
  ...docomoCheckTexts,
} satisfies CheckTextsOf<typeof mailChecks>;
