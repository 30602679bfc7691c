import type { FixTextsOf } from '../../types.js';
import type { accountFixes as structure } from '../account.js';
import { stolenDeviceDelay, transitCards } from './account-words.js';

/** The Apple Account, in Japanese. */
export const accountFixes = {
  'answer-account-request': {
    title: 'Apple Accountの確認を済ませる',
    because: 'パスワードや規約の確認が残っていると、iCloudを使えないことがあります。',
    steps: {
      find: '自分の名前の下に、確認や同意を求める表示があるか見ます。',
      answer: {
        text: '表示があればタップし、画面の案内にしたがいます。',
        warning: 'パスワードに自信がなければ、何度も試さないでください。ロックされることがあります。',
      },
      email: {
        text: 'メールアドレスの確認を求められたら、届いたメールの案内にしたがいます。',
        note: 'メールが届かなければ、設定でアドレスが正しいか見ます。',
      },
    },
  },
  'unlock-account': {
    title: 'アカウントのロックを解除する',
    because: 'Apple Accountがロックされていると、iCloudを使えません。',
    warning: 'パスワードを変えると、アプリ用パスワードはすべて無効になります。復旧に数日以上かかることもあります。',
    steps: {
      'open': { text: 'Appleの公式ページ{code:iforgot.apple.com}を開きます。', warning: '検索で出る「ロック解除ツール」は使わないでください。' },
      'identify': '自分のアカウントのメールアドレスか電話番号を入力します。',
      'follow': { text: '画面の案内にしたがい、本人確認をします。', note: 'サポートに頼んでも、待ち時間は短くなりません。復旧を申し込んだ端末は、その間なるべく使わないでおきます。使うと、取り消されることがあります。' },
      'sign-in': 'iPhoneで求められたら、Apple Accountのパスワードを入力します。',
    },
    lost: {
      'app-passwords': 'パスワードを変えた場合の、アプリ用パスワード（すべて無効）',
      'time': '確認用の端末や番号がない場合、復旧までの日数（数日以上）',
    },
    kept: { data: 'iPhoneの中のデータ', account: 'アカウントとiCloudのデータ' },
  },
  'sign-in-again': {
    title: 'サインアウトして、もう一度サインインする',
    because: 'ほかの方法で直らないときに、アカウントの接続を作り直します。',
    warning: '最後の手段です。ウォレットのSuica、PASMO、カードは、このiPhoneから削除されます。',
    steps: {
      'uploads': {
        text: '写真やファイルのiCloudへの保存が、終わっているか確かめます。',
        warning: 'まだ送られていない変更は失われます。',
      },
      'suica': transitCards,
      'open': {
        text: '画面の一番下まで進み、{label:sign-out}をタップします。',
        note: `学校や会社のiPhoneなら、先に管理者に聞きます。${stolenDeviceDelay}`,
      },
      'without-erasing': {
        text: 'どちらかを選ぶ画面が出たら、{label:sign-out-without-erasing}を選びます。',
        warning: '{label:erase-this-iphone}は押さないでください。iPhoneの中身が消えます。',
        note: '出なければ、次へ進みます。',
      },
      'password': '求められたら、Apple Accountのパスワードを入力します。',
      'copy': {
        text: '{label:keep-copy}の項目が出たら、残したいものをオンにします。',
        warning: 'iCloud Driveのファイルや、最適化された写真は残りません。',
      },
      'sign-out': {
        text: '内容を確かめ、もう一度{label:sign-out}をタップします。',
        warning: '同期が終わっていないと出たら、キャンセルし、終わるまで待ちます。',
      },
      'sign-in': '{label:sign-in}をタップし、画面の案内にしたがってサインインします。',
      'code': '別の端末や電話番号に届いた確認コードを入力します。',
      'wallet': { text: 'ウォレットに、カードとSuicaなどを追加し直します。', note: '「24時間以内に」などと出て追加できなければ、翌朝もう一度試します。' },
      'switches': {
        text: 'iCloudバックアップやメールが、オンに戻っているか確かめます。',
        note: '「探す」やiMessageなどもオンか見ます。',
      },
    },
    lost: {
      'wallet': 'ウォレットのSuica、PASMO、カードなどすべて（SuicaとPASMOの残高はサーバに残ります）',
      'car-keys': '車のキー（元に戻せません）',
      'drive-files': 'このiPhoneにある、iCloud Driveのファイル',
      'photos': 'このiPhoneにある、最適化された写真',
      'not-uploaded': 'iCloudへまだ送られていない変更',
      'services': 'サインインし直すまでの、バックアップ、iCloudメール、探す、iMessage、FaceTime',
    },
    kept: { 'icloud-data': 'iCloudに保存済みのデータ', 'apps': 'iPhoneに入っているアプリ' },
    tomorrow: '写真やファイルがそろっているかを見ます。',
  },
} satisfies FixTextsOf<typeof structure>;
