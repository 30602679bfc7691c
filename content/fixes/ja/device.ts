import type { FixTextsOf } from '../../types.js';
import type { deviceFixes as structure } from '../device.js';

const note = 'ボタンが使いにくければ、{label:settings}の{label:general}にある{label:shut-down}でも電源を切れます。';

/** The phone as a whole, in Japanese. */
export const deviceFixes = {
  'restart': {
    title: 'iPhoneを再起動する',
    because: '一時的な不具合なら、再起動で解消することがあります。',
    steps: {
      'hold-both': { text: '{label:power-off}が出るまで、サイドボタンと音量ボタンの片方を同時に押し続けます。', note },
      'hold-one': { text: '{label:power-off}が出るまで、側面か上部の電源ボタンを押し続けます。', note },
      'hold-top-both': { text: '{label:power-off}が出るまで、上部の電源ボタンと音量ボタンの片方を同時に押し続けます。', note },
      'hold-top': { text: '{label:power-off}が出るまで、上部の電源ボタンを押し続けます。', note },
      'shut-down': '{label:settings}の{label:general}を開き、一番下の{label:shut-down}をタップします。',
      'slide': '{label:power-off}のつまみを右へ動かします。',
      'wait': '電源が切れるまで、目安として30秒ほど待ちます。',
      'start-side': 'Appleのロゴが出るまで、サイドボタンを押し続けます。',
      'start-power': 'Appleのロゴが出るまで、側面か上部の電源ボタンを押し続けます。',
      'start-top': 'Appleのロゴが出るまで、上部の電源ボタンを押し続けます。',
      'start-any': 'Appleのロゴが出るまで、ふだん画面を消すときに押すボタンを押し続けます。',
    },
  },
  'update-ios': {
    title: 'iOSをアップデートする',
    because: '古いiOSの不具合や、バージョンの違いによる問題が解消することがあります。',
    steps: {
      power: 'iPhoneを充電器とWi-Fiにつなぎます。',
      open: { text: 'アップデートの画面を開きます。', note: '古い機種には、新しいiOSが出ないことがあります。' },
      choose: {
        text: '2つ出たら、番号を見て1つを選びます。',
        note: '今と同じ番号で始まるものは、今のiOSの修正です。どちらにも、不具合の修正が入っています。「新しいiOSバージョンのバックアップがある」と出た人は、番号の大きいほうを選びます。',
      },
      install: { text: '{label:install-update}をタップします。', note: '空きが足りないと出たら、先にiPhoneの空きを作ります。' },
      passcode: '求められたら、パスコードを入力し、利用規約に同意します。',
      leave: { text: '再起動して画面が戻るまで、電源につないだまま待ちます。', warning: '途中で電源を切らないでください。' },
    },
  },
  'check-date-time': {
    title: '日付と時刻を自動にする',
    because: '時計がずれていると、暗号化された接続に失敗することがあります。',
    steps: {
      open: '日付と時刻の画面を開きます。',
      on: '{label:set-automatically}をオンにします。',
      look: '時刻とタイムゾーンが正しいか見ます。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
