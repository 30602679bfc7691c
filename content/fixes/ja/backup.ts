import type { FixTextsOf } from '../../types.js';
import type { backupFixes as structure } from '../backup.js';

/** The backup itself, in Japanese. */
export const backupFixes = {
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
      lock: { text: '画面をロックします。', note: 'ロックを外すと、このページを続きから見られます。' },
      wait: { text: '目安として30分〜1時間、そのまま置きます。', note: '初回や写真が多いときは、一晩かかることもあります。' },
      look: 'ロックを外し、{label:last-backup}の日時を見ます。',
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
    because: '復元の途中では、バックアップの作成や削除はできません。',
    verify: '復元中の表示が消え、バックアップが完了すれば成功です。',
    steps: {
      look: 'このiPhoneが復元中という表示があるか確かめます。',
      other: 'ほかの端末を復元していれば、その端末で進み具合を見ます。',
      power: '復元中の端末を、充電器とWi-Fiにつなぎます。',
      leave: { text: '復元が終わるまで、そのまま置いておきます。', note: 'データが多いと、数日かかることもあります。' },
    },
  },
  'ask-administrator': {
    title: '学校や会社の管理者に聞く',
    because: '学校や会社の設定が、バックアップを止めていることがあります。',
    verify: '管理者の対応のあと、{label:back-up-now}が押せれば成功です。',
    steps: {
      look: '学校や会社のプロファイルがあるか確かめます。',
      keep: { text: 'プロファイルは消さずに、名前だけを控えます。', warning: '消すと、メールやVPNの設定も一緒に消えることがあります。' },
      ask: '管理者に、iCloudバックアップの利用を制限しているか聞きます。',
    },
  },
  'wait-for-service': {
    title: 'Apple側の復旧を待つ',
    because: 'Apple側の障害なら、iPhoneの設定を変えても直りません。',
    verify: '復旧の表示のあと、バックアップが完了すれば成功です。',
    steps: {
      'look': '{label:system-status}のページで、iCloudの項目に問題の表示がないか見ます。',
      'wait': '目安として2時間ほど、設定を変えずに待ちます。',
      'again': { text: 'もう一度、{label:system-status}のページを見ます。', note: '続いていれば、翌朝にまた確かめます。' },
      'back-up': '問題の表示が消えたら、{label:back-up-now}をタップします。',
    },
  },
  'check-date-time': {
    title: '日付と時刻を自動にする',
    because: '時計がずれていると、安全な接続に失敗することがあります。',
    verify: '時刻が合い、バックアップが完了すれば成功です。',
    steps: {
      open: '日付と時刻の画面を開きます。',
      on: '{label:set-automatically}をオンにします。',
      look: '時刻とタイムゾーンが正しいか見ます。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
