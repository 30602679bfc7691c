import type { FixTextsOf } from '../../types.js';
import type { backupFixes as structure } from '../backup.js';
import { stolenDeviceDelay, transitCards } from './account-words.js';

/** What helps a backup alone, in Japanese. */
export const backupFixes = {
  'low-data-off': {
    title: '省データモードをオフにする',
    because: '{label:low-data-mode}がオンのWi-Fiでは、自動バックアップが動きません。',
    verify: '次の朝に、{label:last-backup}の日時が新しくなっていれば成功です。',
    steps: {
      open: '接続中のWi-Fiの右にある、丸で囲まれた「i」をタップします。',
      off: { text: '{label:low-data-mode}がオンなら、オフにします。', note: 'この設定は、同じアカウントの端末すべてに伝わります。' },
      night: '電源につないで画面をロックし、ひと晩置きます。',
    },
  },
  'allow-account-changes': {
    title: 'スクリーンタイムの制限を見直す',
    because: 'スクリーンタイムで制限すると、アカウントの項目が灰色になります。',
    verify: '自分の名前の画面で、灰色だった項目を押せれば成功です。',
    steps: {
      open: { text: '{label:content-restrictions}を開きます。', note: 'オフなら、この対処は飛ばします。' },
      allow: {
        text: '下へ進み、{label:account-changes}を{label:allow}にします。',
        undo: '用が済んだら、{label:account-changes}を元の設定に戻します。',
      },
      passcode: {
        text: '求められたら、スクリーンタイムのパスコードを入力します。',
        note: 'iPhoneのパスコードとは別です。家族が設定したものなら、その人に頼みます。',
      },
    },
  },
  'get-code': {
    title: '確認コードを別の方法で受け取る',
    because: 'コードは、別の端末や電話番号に届いていることがあります。',
    verify: 'コードを入力して、サインインが進めば成功です。',
    steps: {
      devices: '同じアカウントの別の端末に、確認の表示が出ていないか見ます。',
      number: '画面に出た電話番号の末尾が、自分の番号と同じか見ます。',
      signal: { text: '機内モードがオフで、電波があるか見ます。', note: 'SMSの受信を断る設定も見直します。' },
      again: 'コードの入力画面で、再送信か、電話で受け取る方法を選びます。',
      settings: { text: 'サインイン済みの別の端末があれば、{label:get-code}でコードを表示します。', warning: 'コードを人に教えないでください。' },
      newest: 'いくつも届いたら、最後に届いたコードを入力します。',
      recover: { text: 'どれも使えなければ、Appleのページで復旧を申し込みます。', note: '数日以上かかり、サポートに頼んでも短くなりません。申し込みに使った端末は、その間なるべく使わないでおきます。使うと、取り消されることがあります。' },
    },
  },
  'run-backup': {
    title: '手動でバックアップする',
    because: '設定がオンかどうかと、エラーが続いているかが分かります。',
    verify: '{label:last-backup}が今の日時になれば成功です。',
    steps: {
      open: 'バックアップの画面を開きます。',
      switch: { text: '{label:back-up-this-iphone}がオフなら、オンにします。', note: 'オンなら、そのまま次へ進みます。' },
      start: '{label:back-up-now}をタップします。',
      stay: { text: '終わるまでWi-Fiにつないでおきます。', note: '初回は数時間以上かかることもあります。' },
    },
  },
  'leave-on-power': {
    title: '充電しながら、しばらく置いておく',
    because: '充電、Wi-Fi、ロックがそろうと、中断されにくくなります。',
    verify: '{label:last-backup}が新しい日時になれば成功です。',
    steps: {
      power: 'iPhoneを充電器につなぎます。',
      wifi: 'Wi-Fiの電波が強い場所に、iPhoneを置きます。',
      start: '{label:back-up-now}をタップします。',
      lock: { text: '画面をロックします。', note: 'ロックを解除すると、このページを続きから見られます。' },
      wait: { text: '目安として30分〜1時間、そのまま置きます。', note: '初回や写真が多いときは、一晩かかることもあります。' },
      look: 'ロックを解除し、{label:last-backup}の日時を見ます。',
    },
    tomorrow: '充電してロックした夜の翌朝に、{label:last-backup}の日時を見ます。',
  },
  'turn-backup-off-on': {
    title: 'iCloudバックアップを一度オフにして、オンに戻す',
    because: '設定の状態が乱れていれば、入れ直すと直ることがあります。',
    verify: 'オンに戻したあと、バックアップが完了すれば成功です。',
    warning: 'オフのまま180日たつと、バックアップは削除されます。その場でオンに戻してください。',
    steps: {
      open: 'バックアップの画面を開きます。',
      off: '{label:back-up-this-iphone}をオフにします。',
      prompt: {
        text: '確認が出たら、{label:turn-off}を選びます。',
        warning: '「削除」とあるボタンは選ばないでください。ほかになければ、キャンセルしてやめます。',
      },
      wait: 'オフのまま、目安として10秒ほど待ちます。',
      on: '{label:back-up-this-iphone}をオンに戻します。',
      start: '{label:back-up-now}をタップします。',
    },
    lost: {
      'countdown': 'オフのまま180日たった場合の、iCloudにあるバックアップ',
      'auto-backup': 'オンに戻すまでの自動バックアップ',
    },
    kept: { phone: 'iPhoneの中のデータ', existing: '今あるバックアップ（削除を選ばなければ、すぐには消えません）' },
    tomorrow: '{label:back-up-this-iphone}がオンのままか、もう一度見ます。',
  },
  'wait-for-restore': {
    title: '復元が終わるのを待つ',
    because: '復元の間は、バックアップの作成も削除もできません。',
    verify: '復元中の表示が消え、バックアップが完了すれば成功です。',
    steps: {
      look: 'このiPhoneが復元中という表示があるか確かめます。',
      other: 'ほかの端末を復元していれば、その端末で進み具合を見ます。',
      power: '復元中の端末を、充電器とWi-Fiにつなぎます。',
      password: 'Apple Accountのパスワードを求められたら、入力します。',
      room: { text: '復元中の端末に、空きがあるか見ます。', note: '空きがないと、復元が止まることがあります。' },
      leave: {
        text: '復元が終わるまで、そのまま置いておきます。',
        warning: '途中でやめると、まだ届いていない写真やデータを失うことがあります。',
        note: 'データが多いと、数日かかることもあります。何日も変わらなければ、別のWi-Fiで試します。',
      },
    },
  },
  'use-cellular': {
    title: 'モバイル通信でバックアップする',
    because: '対応する機種と通信会社なら、Wi-Fiがなくてもバックアップできます。',
    verify: 'バックアップが、途中で止まらずに完了していれば成功です。',
    steps: {
      'plan': { text: '今月の残りのデータ通信量が、{label:next-backup-size}より多いか確かめます。', warning: '追加料金や速度制限がかかることがあります。', note: 'iOS 15以前は、{label:manage-storage}の中の{label:backups}です。' },
      'open': 'バックアップの画面を開きます。',
      'on': { text: '{label:back-up-over-cellular}がオフなら、オンにします。', note: '初めからオンのこともあります。表示がなければ、この方法は使えません。' },
      'back-up': '{label:back-up-now}をタップします。',
      'as-before': '終わったら、{label:back-up-over-cellular}を始める前の状態に戻します。',
    },
  },
  'prepare-new-iphone': {
    title: '機種変更用の一時的な容量を使う',
    because: '機種変更のときは、iCloudの容量が一時的に増える場合があります。',
    verify: '新しいiPhoneに、写真やアプリのデータがそろっていれば成功です。',
    steps: {
      'open': {
        text: '機種変更の準備をする画面を開きます。',
        warning: '{label:reset}と{label:erase-all}は押さないでください。',
      },
      'start': { text: '{label:get-ready}の下の{label:get-started}をタップします。', note: '{label:get-ready}がなければ、別の方法を選びます。' },
      'back-up': {
        text: '充電器とWi-Fiにつなぎ、バックアップが終わるまで待ちます。',
        note: '追加のストレージを無料で使えると出たら、「続ける」をタップします。',
      },
      'move': {
        text: '21日以内に、新しいiPhoneへデータを移します。',
        warning: 'データがそろったと確かめるまで、古いiPhoneの中身を消さないでください。',
        note: '新しいiPhoneが届いていなければ、あと21日延ばせます。',
      },
    },
    option: {
      gains: 'バックアップの分が、一時的に増えます。',
      loses: '期限（21日）が過ぎると、そのバックアップは消えます。',
      costs: '無料',
    },
  },
  'reset-all-settings': {
    title: 'すべての設定をリセットする',
    because: '設定の乱れが原因なら、データを残したまま直せることがあります。',
    warning: 'データは残りますが、通信の設定、Apple Payのカード、SuicaやPASMOなどが消えます。',
    steps: {
      suica: transitCards,
      open: 'リセットの画面を開きます。',
      choose: { text: '{label:reset-all-settings}をタップします。', warning: '{label:erase-all}は押さないでください。iPhoneの中身が消えます。', note: stolenDeviceDelay },
      passcode: 'iPhoneのパスコードを入力します。',
      confirm: '確認が出たら、もう一度{label:reset-all-settings}をタップします。',
      wifi: 'iPhoneが再起動したら、Wi-Fiを選んでパスワードを入力します。',
      cards: { text: 'Apple Payのカード、APN、VPN、通知などを設定し直します。', note: 'SuicaやPASMOも消えていれば、ウォレットに追加し直します。すぐにできなければ、翌朝もう一度試します。' },
    },
    lost: {
      network: 'Wi-Fi、VPN、APN、証明書、ローミングなど通信の設定',
      cards: 'Apple Payのカード（SuicaとPASMOも。残高はサーバに残ります）',
      privacy: '位置情報とプライバシーの設定',
      dictionary: 'キーボードの変換学習',
      layout: 'ホーム画面の配置と壁紙',
      notifications: '通知の設定',
    },
    kept: { media: '写真とビデオ', apps: 'アプリと、その中のデータ', contacts: '連絡先とメッセージ' },
  },
  'backup-meanwhile': {
    title: '復旧を待つ間にすること',
    because: 'Apple側の障害が直るまで、設定を変えずにデータを守ります。',
    steps: {
      keep: 'サインアウト、リセット、削除はしないでおきます。',
      computer: '急ぐときは、パソコンにバックアップしておきます。',
      again: '目安として2時間ほどたったら、もう一度{link:system-status}を見ます。',
      morning: 'まだ障害が出ていれば、翌朝にもう一度見ます。',
      resume: '障害の表示が消えたら、{label:back-up-now}をタップします。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
