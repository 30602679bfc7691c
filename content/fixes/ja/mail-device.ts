import type { FixTextsOf } from '../../types.js';
import type { mailDeviceFixes as structure } from '../mail-device.js';

const clock = '日付と時刻が、自動で設定されているか見ます。';

/** Mail on computers, on Android and in apps of other makers, in Japanese. */
export const mailDeviceFixes = {
  'check-mail-servers': {
    title: 'メールサーバの設定を見直す',
    because: 'サーバ名やポートが1つ違うだけでも、接続に失敗します。',
    steps: {
      'open-classic': '{label:outlook-file}から{label:outlook-account-settings}を開き、iCloudのアカウントを選びます。',
      'open-app': { text: 'メールアプリの設定で、iCloudのアカウントを開きます。', note: '新しいOutlookでは、歯車の印の中にあります。' },
      'note': '変える前の値を、写真に撮っておきます。',
      'compare': { text: '受信と送信の値を、表と同じにします。', note: 'POPは使えません。IMAPを選びます。' },
      'sending': { text: '送信サーバの認証をオンにします。', note: 'パスワードは、受信も送信もアプリ用パスワードです。' },
      'save': '設定を保存します。',
    },
  },
  'set-up-mail-app': {
    title: 'アプリのメールアカウントを作り直す',
    because: 'ほかの方法で直らないときに、アプリの設定を初めから作り直します。',
    warning: 'アプリの中だけにあるメールや下書きは、消えると戻せません。',
    steps: {
      'web': {
        text: 'ブラウザでiCloudメールを開き、必要なメールがあるか見ます。',
        warning: '開けないか、見つからないメールがあれば、ここでやめます。',
      },
      'outbox': '未送信のメールと下書きを、別の場所にコピーします。',
      'remove-classic': '{label:outlook-file}から{label:outlook-account-settings}を開き、iCloudのアカウントを削除します。',
      'remove-app': {
        text: 'アプリの設定で、iCloudのアカウントをアプリから外します。',
        note: 'iPhoneの{label:settings}では、何も削除しません。',
      },
      'add': 'アカウントの追加で、iCloudのメールアドレスを入力します。',
      'sign-in': {
        text: 'Appleの画面に移ったら、サインインして{label:allow}を選びます。',
        note: 'パスワードの欄が出たら、アプリ用パスワードを入力します。',
      },
      'servers': 'サーバを聞かれたら、表の値を入力します。',
      'load': 'メールの読み込みが終わるまで待ちます。',
    },
    lost: {
      'outbox': '送信待ちのまま残っているメール',
      'drafts': 'アプリの中だけにある下書き',
      'local-mail': 'アプリやパソコンの中だけに保存したメール',
      'app-settings': '署名や通知など、アプリの中の設定',
    },
    kept: { 'mail': 'iCloudに保存済みのメール', 'iphone': 'iPhone標準のメールアプリと設定', 'other-accounts': 'ほかのアカウントのメール' },
    tomorrow: '送受信が続いているか、署名や通知が元どおりかを見ます。',
  },
  'check-mac-mail': {
    title: 'Macのメールを確かめる',
    because: 'Macだけの不調なら、Macの通信やスイッチが原因のことがあります。',
    steps: {
      page: 'Wi-Fiにつながり、{label:safari}でサイトが開くか見ます。',
      switch: 'iCloudのメールがオンか見ます。',
      online: 'メニューで選べるなら、アカウントをオンラインにします。',
      enabled: '{label:mail-app}の設定で、iCloudの{label:enable-account}がオンか見ます。',
      clock,
      reopen: '{label:mail-app}を終了し、開き直します。',
    },
  },
  'check-android-mail': {
    title: 'Androidのメールアプリを確かめる',
    because: '通信や電池の制限が、メールの受信を止めることがあります。',
    steps: {
      page: 'ブラウザで、ふだん見ないサイトが開くか試します。',
      clock,
      data: {
        text: 'メールアプリに、モバイルデータとバックグラウンドの通信を許可します。',
        note: '端末の設定の、アプリごとの画面にあります。名前は機種で違います。',
      },
      saver: { text: 'データセーバーがオンなら、いったんオフにします。', undo: 'データセーバーをオンに戻します。' },
      battery: 'メールアプリを、電池の最適化の対象から外します。',
      sync: 'アプリの設定で、iCloudのアカウントの同期がオンか見ます。',
      reopen: 'メールアプリを終了し、開き直します。',
    },
  },
  'check-app-connection': {
    title: 'パソコンやアプリの通信を確かめる',
    because: 'メールを見る端末の通信や時計が、接続を妨げることがあります。',
    steps: {
      page: 'ブラウザで、ふだん見ないサイトが開くか試します。',
      line: { text: '開かなければ、別の回線につないで試します。', note: 'だれでも使える無料Wi-Fiは避けます。' },
      vpn: {
        text: 'VPNを使っていれば、いったんオフにします。',
        note: '会社や学校のVPNは、管理者に聞いてからにします。',
        undo: 'VPNをオンに戻します。',
      },
      clock,
      reopen: 'メールアプリかブラウザを終了し、開き直します。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
