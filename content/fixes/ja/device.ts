import type { FixTextsOf } from '../../types.js';
import type { deviceFixes as structure } from '../device.js';

/** The phone as a whole, in Japanese. */
export const deviceFixes = {
  'restart': {
    title: 'iPhoneを再起動する',
    because: '一時的な不具合なら、再起動で解消することがあります。',
    verify: '再起動のあと、バックアップが完了すれば成功です。',
    steps: {
      'hold-both': { text: 'サイドボタンと音量ボタンの片方を、同時に押し続けます。', note: 'ボタンが使いにくければ、{label:settings}の{label:general}にある{label:shut-down}でも電源を切れます。' },
      'hold-one': { text: '本体の側面か上部にある電源ボタンを、押し続けます。', note: 'ボタンが使いにくければ、{label:settings}の{label:general}にある{label:shut-down}でも電源を切れます。' },
      'slide': '{label:power-off}のつまみを右へ動かします。',
      'wait': '画面が消えるまで、目安として30秒ほど待ちます。',
      'start-side': 'Appleのロゴが出るまで、サイドボタンを押し続けます。',
      'start-power': 'Appleのロゴが出るまで、電源ボタンを押し続けます。',
      'back-up': 'ロックを解除し、{label:back-up-now}をもう一度タップします。',
    },
  },
  'update-ios': {
    title: 'iOSをアップデートする',
    because: '古いiOSの不具合や、バックアップとのバージョン違いが解消することがあります。',
    verify: 'アップデートのあと、バックアップが完了すれば成功です。',
    warning: '途中で電源を切らないでください。できれば先に、パソコンへバックアップします。',
    steps: {
      'power': 'iPhoneを充電器とWi-Fiにつなぎます。',
      'open': { text: 'アップデートの画面を開きます。', note: '更新がなければ、この対処は要りません。' },
      'install': { text: '{label:install-update}をタップします。', note: '空きが足りないと出たら、先にiPhoneの空きを作ります。' },
      'passcode': '求められたら、パスコードを入力し、利用規約に同意します。',
      'leave': '再起動して画面が戻るまで、電源につないだまま待ちます。',
      'back-up': 'ロックを解除し、{label:back-up-now}をタップします。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
