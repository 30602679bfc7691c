import type { FixTextsOf } from '../../types.js';
import type { computerFixes as structure } from '../computer.js';

/** The second copy, in Japanese. */
export const computerFixes = {
  'computer-backup': {
    title: 'パソコンにバックアップを作る',
    because: 'iCloudで失敗している間も、iPhoneのデータを守れます。',
    verify: 'パソコンの画面で、バックアップの日時が今になれば成功です。',
    steps: {
      'connect': 'iPhoneを、ケーブルでパソコンにつなぎます。',
      'trust': { text: 'iPhoneに確認が出たら{label:trust}をタップし、パスコードを入力します。', note: '自分のパソコンでだけ進めます。' },
      'finder': { text: '{label:finder}を開きます。', note: 'macOS Mojave以前ではiTunesを使います。' },
      'app': { text: 'Microsoft Storeで入手できる{label:apple-devices}を開きます。', note: '古いWindowsではiTunesを使います。' },
      'choose': '画面に出たiPhoneを選びます。',
      'all-data': '{label:back-up-to-mac}を選びます。',
      'this-computer': { text: '{label:this-computer}にバックアップする設定を選びます。', note: 'アプリによって、表示の言葉が違います。' },
      'encrypt': {
        text: 'パスワードとヘルスケアも残すなら、{label:encrypt-backup}を選びます。',
        warning: '暗号化のパスワードを忘れると、このバックアップは使えません。紙などに控えます。',
      },
      'start': { text: '{label:back-up-computer}をクリックします。', warning: '終わるまでケーブルを抜かないでください。' },
      'date': '終わったら、最後のバックアップの日時を見ます。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
