import type { FixTextsOf } from '../../types.js';
import type { networkFixes as structure } from '../network.js';

/** The way to the internet, in Japanese. */
export const networkFixes = {
  'check-connection': {
    title: 'Wi-Fiのつながりを確かめる',
    because: '電波が弱いと、通信が途中で止まることがあります。',
    steps: {
      look: '使っているWi-Fiの名前の横に、チェックマークがあるか見ます。',
      airplane: '{label:control-center}を開き、{label:airplane-mode}がオフか確かめます。',
      page: '{label:safari}で、ふだん見ないサイトがすぐ開くか試します。',
      near: 'iPhoneを持って、Wi-Fiルーターの近くへ移ります。',
      vpn: { text: 'VPNを使っていれば、いったんオフにします。', note: '会社や学校のVPNは、管理者に聞いてからにします。', undo: 'VPNをオンに戻します。' },
    },
  },
  'toggle-airplane': {
    title: '機内モードで通信をつなぎ直す',
    because: '通信をいったん切ると、接続が作り直されます。',
    steps: {
      open: '{label:control-center}を開きます。',
      on: '{label:airplane-mode}をオンにします。',
      wait: '機内モードのまま、目安として10秒ほど待ちます。',
      off: '{label:airplane-mode}をオフにします。',
      look: '画面の上部に、Wi-Fiの印が戻ったことを確かめます。',
    },
  },
  'restart-router': {
    title: 'ルーターを再起動する',
    because: 'ルーターの不調は、電源の入れ直しで直ることがあります。',
    steps: {
      tell: '同じWi-Fiを使っている人に、通信が切れると伝えます。',
      off: 'ルーターの電源を切ります。',
      wait: '電源を切ったまま、目安として数十秒待ちます。',
      on: 'ルーターの電源を入れます。',
      settle: 'ルーターのランプが落ち着くまで、目安として1〜2分待ちます。',
      look: 'iPhoneがWi-Fiにつながったことを確かめます。',
    },
  },
  'other-wifi': {
    title: '別のWi-Fiで試す',
    because: '別のWi-Fiでうまくいけば、いつものWi-Fiに原因があると分かります。',
    steps: {
      open: 'Wi-Fiの一覧を開きます。',
      choose: { text: '家族の家など、信頼できる別のWi-Fiを選びます。', warning: 'だれでも使える無料Wi-Fiは避けます。' },
    },
  },
  'rejoin-wifi': {
    title: 'Wi-Fiを登録し直す',
    because: '接続情報に問題があれば、登録し直すと直ることがあります。',
    warning: 'パスワードが分からないと、このWi-Fiに戻れなくなります。',
    steps: {
      open: 'Wi-Fiの一覧を開きます。',
      details: '使っているWi-Fiの名前の横にある、情報ボタン（iの印）をタップします。',
      forget: '{label:forget-network}をタップし、確認が出たら削除を選びます。',
      choose: 'Wi-Fiの一覧から、同じWi-Fiを選びます。',
      password: 'Wi-Fiのパスワードを入力します。',
    },
    lost: {
      'network': 'このWi-Fiの保存済みパスワード',
      'other-devices': 'iCloudキーチェーンを使うほかの端末での、このWi-Fiへの接続',
    },
    kept: { 'other-networks': 'ほかのWi-Fiの設定', 'data': '写真やアプリなどのデータ' },
  },
} satisfies FixTextsOf<typeof structure>;
