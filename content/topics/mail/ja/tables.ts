import type { TableTextsOf } from '../../../types.js';
import type { tables } from '../tables.js';

/** The tables that belong to the fixes of the mail guide, in Japanese. */
export const tableTexts = {
  'push-and-fetch': {
    caption: 'プッシュとフェッチの違い',
    columns: { aspect: '違い', push: '{label:push}', fetch: '{label:fetch}' },
    rows: {
      delivery: ['届き方', 'すぐに届きます。iCloudメールの標準です', '決まった間隔で届きます'],
      battery: ['電池', '少し多く使います', '間隔が長いほど減りにくくなります'],
      suits: ['向く環境', '安定したWi-Fiや5G', '電波が弱い所、移動中、VPNの使用中（原因を調べる間だけ）'],
      beware: ['注意', '回線が切れている間は届きません', '間隔の分、届くのが遅れます'],
    },
  },
  'app-password-by-app': {
    caption: 'アプリ用パスワードが要るアプリ',
    columns: { app: 'アプリ', trouble: '起きていること', what: 'すること' },
    rows: {
      'apple-mail': ['iPhone・Macの「メール」', '受信できない', 'アプリ用パスワードは原則不要です'],
      'outlook': ['Outlookなど対応アプリ', 'サインインできても届かない', 'Apple Accountで直接サインインします。できない版では、アプリ用パスワードを使います'],
      'android': ['Androidのメールアプリ（IMAP）', '接続できない', '16文字のアプリ用パスワードを入力します'],
      'old-client': ['古いメールソフト', '受信できない', '新しいアプリ用パスワードで設定し直します'],
    },
  },
  'not-received-items': {
    caption: '届いたはずのメールが見えない理由',
    columns: { item: '項目', look: '見ること', what: 'すること' },
    rows: {
      sorting: ['ルールと転送', '別の場所へ動かす設定', '1件ずつ直して、もう一度試します'],
      threads: ['スレッド表示', '古いやり取りの中に入っていないか', 'スレッドをオフにして探します'],
      storage: ['iCloudの空き', '0GBになっていないか', '空きを作ります'],
      credentials: ['サインイン', 'パスワードを求める表示', '表示にしたがって入力します'],
      route: ['VPN', 'オンになっていないか', '一時的にオフにして受信します'],
    },
  },
  'sending-figures': {
    caption: '送信者が見る数字の目安',
    columns: { figure: '項目', aim: '目安', action: '超えたとき' },
    rows: {
      'complaints': ['苦情率', '0.10%未満。0.30%に達しないこと（Googleの基準。Appleは非公表）', '頻度と件名を見直します'],
      'hard-bounces': ['宛先がなく、届かないメール', '2%未満（業界の習慣）', 'その宛先をすぐに外します'],
      'spikes': ['送信量の急増', '避けます', '日を追って少しずつ増やします'],
      'block-lists': ['ブロックリスト', '登録なし', '原因を直してから解除を申請します'],
    },
  },
  'icloud-and-docomo': {
    caption: 'iCloudメールとドコモメールの使い分け',
    columns: { item: '項目', icloud: 'iCloudメール', docomo: 'ドコモメール' },
    rows: {
      'default-sender': ['いつもの差出人', 'よく使うなら、こちら', '仕事で使うなら、こちら'],
      'reply-address': ['返信の差出人', '受信したアドレス', '受信したアドレス'],
      'receiving': ['受信の方法', '{label:push}', '{label:push}（出なければプロファイルを入れ直します）'],
      'sending': ['送信の認証', 'Apple Accountで自動', 'IMAP専用パスワード'],
      'junk': ['迷惑メール', '{label:junk}フォルダとルール', 'ドコモの受信設定（ドメインの許可など）'],
    },
  },
  'meanwhile-ways': {
    caption: '復旧までの代わりの方法',
    columns: { way: '方法', how: 'やり方', effect: '効果' },
    rows: {
      'web': ['Webのメール', 'SafariやChromeで{link:icloud-mail}を開きます', '使えれば読み書きでき、サーバの様子も分かります'],
      'other-ways': ['ほかの連絡手段', 'メッセージ、電話、カレンダーの招待', '急ぎの連絡が途切れません'],
      'fetch-method': ['取得方法の変更', '変えません', '障害のときは効果がありません'],
      'forwarding': ['iCloudメールの転送', '新しく設定しません', 'Appleのサーバで動くため、障害中は助けになりません'],
    },
  },
  'mail-servers': {
    caption: 'iCloudメールのサーバ設定（ほかのメールアプリ用）',
    columns: { item: '項目', value: '入力する値' },
    rows: {
      'imap-host': ['受信サーバ（IMAP）', '{code:imap.mail.me.com}'],
      'imap-port': ['受信のポート', '{code:993}'],
      'imap-security': ['受信の暗号化', 'SSL/TLS'],
      'imap-user': ['受信のユーザ名', 'アドレスの@より前。使えなければアドレス全体'],
      'smtp-host': ['送信サーバ（SMTP）', '{code:smtp.mail.me.com}'],
      'smtp-port': ['送信のポート', '{code:587}'],
      'smtp-security': ['送信の暗号化', 'STARTTLS。送信の認証はオン'],
      'smtp-user': ['送信のユーザ名', 'アドレス全体'],
      'password': ['パスワード', 'アプリ用パスワード（受信、送信とも）'],
    },
  },
  'docomo-servers': {
    caption: 'ドコモメールのサーバ設定（手動で設定した場合だけ）',
    columns: { item: '項目', value: '値' },
    rows: {
      'imap-host': ['受信サーバ（IMAP）', '{code:imap.spmode.ne.jp}'],
      'imap-port': ['受信のポート', '{code:993}'],
      'smtp-host': ['送信サーバ（SMTP）', '{code:smtp.spmode.ne.jp}'],
      'smtp-port': ['送信のポート', '{code:465}'],
      'security': ['暗号化', 'SSL/TLS（TLS 1.2）'],
      'user': ['ユーザ名', 'dアカウントのID'],
      'password': ['パスワード', 'IMAP専用パスワード'],
    },
  },
  'sending-limits': {
    caption: 'iCloudメールの上限',
    columns: { limit: '上限', figure: '数' },
    rows: {
      'messages': ['iCloudから送る数（1日）', '1,000通'],
      'recipients': ['iCloudからの宛先（1日）', '1,000人'],
      'per-message': ['iCloudからの宛先（1通）', '500人'],
      'size': ['1通の大きさ（送信も受信も）', '20MB'],
      'mail-drop': ['Mail Dropを使うとき', '5GBまで'],
      'kept': ['Mail Dropの保存期間', '30日'],
    },
  },
} satisfies TableTextsOf<Omit<typeof tables, 'mail-messages' | 'fetch-ways'>>;
