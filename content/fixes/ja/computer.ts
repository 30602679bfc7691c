import type { FixTextsOf } from '../../types.js';
import type { computerFixes as structure } from '../computer.js';

/** The second copy, in Japanese. */
export const computerFixes = {
  'computer-backup': {
    title: 'パソコンにバックアップを作る',
    because: 'iCloudに問題がある間も、iPhoneのデータを守れます。',
    verify: 'パソコンの画面で、最後のバックアップの日時が今になっていれば成功です。',
    excludes: {
      'other-backup': 'ほかの端末のバックアップ',
      'icloud-photos': 'iCloud写真',
      'icloud-drive': 'iCloud Driveのファイル',
      'icloud-mail': 'iCloudメール',
      'icloud-messages': 'iCloudと同期しているメッセージ',
      'not-uploaded': '下書きなど、iCloudへまだ送られていないもの',
      'app-mail': 'ほかのアプリやパソコンの中だけにあるメール',
      'wallet-keys': 'ウォレットの車のキー',
    },
    steps: {
      'connect': 'iPhoneを、ケーブルでパソコンにつなぎます。',
      'trust': {
        text: 'iPhoneに確認が出たら{label:trust}をタップし、パスコードを入力します。',
        note: '自分のパソコンでだけ進めます。',
      },
      'finder': { text: 'Macで{label:finder}を開きます。', note: 'macOS Mojave以前ではiTunesを使います。' },
      'app': { text: 'Windowsで{label:apple-devices}アプリを開きます。', note: 'Microsoft Storeで入手できます。古いWindowsではiTunesを使います。' },
      'choose': { text: 'パソコンの画面で、自分のiPhoneを選びます。', note: '画面の左側にあります。iTunesでは、上部にある端末のボタンです。' },
      'all-data': 'Macで{label:back-up-to-mac}を選びます。',
      'this-computer': { text: 'バックアップ先として{label:this-computer}を選びます。', note: '別の言葉で出ることもあります。' },
      'encrypt': {
        text: 'パスワードとヘルスケアのデータも残すなら、{label:encrypt-backup}を選びます。',
        warning: '暗号化のパスワードを忘れると、このバックアップは使えません。紙などに書いて残します。',
      },
      'start': {
        text: 'パソコンで{label:back-up-computer}をクリックします。',
        warning: '復元のボタンは押さないでください。終わるまでケーブルも抜きません。',
      },
      'still-on': {
        text: '終わったら、iPhoneでiCloudバックアップがオンのままか見ます。',
        note: 'オフに変わっていたら、オンに戻します。',
      },
    },
  },
} satisfies FixTextsOf<typeof structure>;
