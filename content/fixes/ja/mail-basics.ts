import type { FixTextsOf } from '../../types.js';
import type { mailBasicsFixes as structure } from '../mail-basics.js';
import { words } from './mail-words.js';

const { older } = words;
const inList = '見当たらなければ、{label:saved-to-icloud}の{label:see-all}をタップします。次の画面では{label:use-on-this-iphone}を見ます。';
const powerMode = 'iPhone 15以降でiOS 26以降なら、{label:power-mode}の中にあります。';
const home = 'ホームボタンのある機種では、ホームボタンを2回押します。';

/** Short looks, the Mail switch, and how mail is fetched, in Japanese. */
export const mailBasicsFixes = {
  'mail-quick-check': {
    title: '3分で基本を確かめる',
    because: 'よくある原因を、3分ほどで順に確かめられます。',
    steps: {
      'airplane': '{label:control-center}を開き、{label:airplane-mode}がオフか見ます。',
      'page': {
        text: '{label:safari}で、ふだん見ないサイトが開くか試します。',
        note: '開かなければ、Wi-Fiとモバイル通信を切り替えて試します。',
      },
      'vpn': {
        text: 'VPNを使っていれば、いったんオフにします。',
        note: '会社や学校のVPNは、管理者に聞いてからにします。構成プロファイルは削除しません。',
        undo: 'VPNをオンに戻します。',
      },
      'clock': { text: '{label:set-automatically}がオンか見ます。', warning: 'サーバや証明書の警告が出ても、続けて接続しないでください。パスワードを盗まれるおそれがあります。' },
      'low-power': { text: '{label:low-power-mode}がオンなら、オフにします。', note: `オンの間は、メールの取得が減るか止まります。${powerMode}` },
      'switch': { text: 'iCloudメールのスイッチがオンか見ます。', note: inList },
      'address': '使ったメールアドレスに、打ち間違いがないか見ます。',
      'reopen': { text: '{label:mail-app}を閉じて、開き直します。', note: `画面の下端から上へスワイプして止め、メールの画面を上へスワイプします。${home}` },
    },
  },
  'reopen-mail': {
    title: 'メールアプリを開き直す',
    because: 'アプリの一時的な不調なら、開き直すと直ることがあります。',
    steps: {
      switcher: { text: '画面の下端から上へスワイプし、途中で指を止めます。', note: home },
      close: { text: '{label:mail-app}の画面を、上へスワイプして閉じます。', note: 'このアプリに、キャッシュを消す操作はありません。' },
    },
  },
  'turn-mail-on': {
    title: 'iCloudメールをオンにする',
    because: 'このスイッチがオフの端末には、iCloudメールが届きません。',
    steps: {
      'open': { text: 'iCloudメールの項目を開きます。', note: inList },
      'open-mac': 'MacのiCloudメールの項目を開きます。',
      'on': 'スイッチをオンにします。',
    },
  },
  'toggle-mail': {
    title: 'iCloudメールをオフにして、オンに戻す',
    because: 'この端末のメールの設定が乱れていれば、入れ直すと直ることがあります。',
    warning: '未送信のメールや、iCloudへ送られていない下書きは消えることがあります。',
    steps: {
      'outbox': '{label:outbox}と下書きを見て、必要な文を別の場所にコピーします。',
      'open': { text: 'iCloudメールの項目を開きます。', note: inList },
      'open-mac': 'MacのiCloudメールの項目を開きます。',
      'off': {
        text: 'スイッチをオフにします。',
        warning: '{label:delete-account}や{label:sign-out}は押さないでください。',
        note: '確認が出たら、内容を読んでから進みます。',
      },
      'wait': 'オフのまま、目安として数十秒待ちます。',
      'on': 'スイッチをオンに戻します。',
      'load': '{label:mail-app}を開き、メールの一覧が戻るまで待ちます。',
    },
    lost: {
      'outbox': '送信ボックスに残っている、未送信のメール',
      'drafts': 'iCloudへ送られていない下書き',
      'changes': 'iCloudへ送られていない、移動や削除などの変更',
    },
    kept: { 'mail': 'iCloudに保存済みのメール', 'address': 'メールアドレスとアカウント', 'other-data': '写真や連絡先など、メール以外のデータ' },
  },
  'turn-push-on': {
    title: 'メールをプッシュで受け取る',
    because: 'iCloudメールは、プッシュで届くのがふつうの状態です。',
    steps: {
      open: { text: '{label:fetch-new-data}の画面を開きます。', note: older },
      on: '画面の上にある{label:push}をオンにします。',
      account: '一覧のiCloudで、{label:push}を選びます。',
    },
  },
  'try-fetch': {
    title: '少しの間だけフェッチで試す',
    because: 'プッシュが届かない原因が、不安定な通信にあるかを調べます。',
    verify: '{label:push}に戻したあとも届けば成功です。フェッチの間だけ届くなら、不安定な通信が原因と考えられます。',
    steps: {
      open: { text: '{label:fetch-new-data}の画面を開きます。', note: older },
      choose: { text: '一覧のiCloudで、{label:fetch}を選びます。', note: '原因を調べる間だけの設定です。' },
      interval: {
        text: '画面の下にある間隔で、15分を選びます。',
        note: 'これより短い間隔はありません。{label:automatically}では、アプリを開いていない間は、充電中でWi-Fiにつながるときだけ届きます。',
      },
      test: '家族などに頼み、メールを1通送ってもらいます。',
      wait: 'そのまま15分待ちます。',
      look: 'メールが届いたか見ます。',
      push: { text: '同じ画面で、iCloudを{label:push}に戻します。', note: '15分に変えた間隔も、元に戻します。' },
    },
    tomorrow: 'iCloudが{label:push}に戻っていて、メールが届くか見ます。',
  },
  'low-power-off': {
    title: '低電力モードをオフにする',
    because: '低電力モードの間は、メールの取得が減るか止まります。',
    steps: { off: { text: '{label:low-power-mode}をオフにします。', note: `電池が少なければ、先に充電器につなぎます。${powerMode}` } },
  },
  'check-web-access': {
    title: 'Webからのアクセスの設定を見る',
    because: '高度なデータ保護を使っていると、iCloud.comを開けない設定のことがあります。',
    verify: 'iCloud.comのメールが開けば成功です。',
    steps: {
      look: { text: '{label:web-access}がオンか見ます。', note: '項目が見当たらなければ、次の対処へ進みます。' },
      on: {
        text: 'オフなら、オンにします。',
        note: 'オフのままがよければ変えずに、iPhoneの{label:mail-app}で読みます。',
        undo: 'オフだった人は、使い終わったらオフに戻します。',
      },
      again: 'iCloud.comのメールを開き直します。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
