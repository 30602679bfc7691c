import type { FixTextsOf } from '../../types.js';
import type { mailPasswordFixes as structure } from '../mail-password.js';
import { stolenDeviceDelay } from './account-words.js';
import { words } from './mail-words.js';

/** Passwords and permissions with which mail apps sign in, in Japanese. */
export const mailPasswordFixes = {
  'reenter-mail-password': {
    title: 'メールのパスワードを入れ直す',
    because: 'パスワードを変えたあとは、古いものが端末に残ることがあります。',
    steps: {
      'request': {
        text: 'パスワードを求める表示が、自分の名前の下にあるか見ます。',
        note: 'iCloudのサーバは自動で設定されるので、入力は要りません。',
      },
      'request-mac': 'パスワードを求める表示が、自分の名前の下にあるか見ます。',
      'password': {
        text: '表示があれば開き、Apple Accountのパスワードを入力します。',
        warning: '自信がなければ、何度も試さないでください。ロックされることがあります。',
      },
      'web': {
        text: 'iCloud.comの画面で、もう一度サインインします。',
        warning: 'パスワードに自信がなければ、何度も試さないでください。ロックされることがあります。',
      },
      'code': '別の端末に確認が出たら許可し、確認コードを入力します。',
      'other-account': {
        text: 'iCloud以外のアカウントなら、その行を開いてパスワードを入れ直します。',
        warning: words.keepAccount,
        note: words.older,
      },
    },
  },
  'authorise-app': {
    title: 'アプリにApple Accountで許可を出す',
    because: '対応するアプリは、アプリ用パスワードなしでサインインできます。',
    steps: {
      'update': { text: 'メールアプリを更新します。', note: 'Outlookなどのアプリは、2025年10月からこの方法に対応しています。' },
      'sign-in': {
        text: 'サインインの画面で、Apple Accountのメールアドレスを入力します。',
        note: 'Appleの画面に移らなければ、アプリが対応していません。次の対処へ進みます。',
      },
      'allow': 'Appleの画面でサインインし、{label:allow}を選びます。',
      'open': 'メールが使えたら、Appleの公式ページ{code:account.apple.com}を開きます。',
      'revoke': {
        text: '{label:app-specific-passwords}の一覧で、このアプリの古いものを取り消します。',
        warning: 'ほかのアプリも同じものを使っていれば、取り消さないでください。',
      },
    },
  },
  'new-app-password': {
    title: 'アプリ用パスワードを作り直す',
    because: 'Apple Accountのパスワードを変えると、アプリ用パスワードはすべて無効になります。',
    steps: {
      'which': '使っているアプリではどうするか、表で見ます。',
      'two-factor': { text: '{label:two-factor}がオンか見ます。', note: 'オフなら、オンにします。あとでオフに戻せないことがあります。' },
      'open': 'Appleの公式ページ{code:account.apple.com}にサインインします。',
      'section': '{label:account-security}の中の{label:app-specific-passwords}を開きます。',
      'generate': {
        text: '{label:generate-app-password}を選び、使うアプリの名前を付けます。',
        note: 'アプリごとに1つ、全部で25個まで作れます。',
      },
      'keep': {
        text: '入力が済むまで、パスワードの画面を閉じずにおきます。',
        warning: '人に教えたり、メールで送ったりしないでください。',
        note: '英字16文字が4つに区切られ、1回だけ表示されます。取り消すまで使えます。',
      },
      'enter-apple': {
        text: '手動で追加したiCloudのアカウントを開き、パスワードを入力します。',
        warning: words.keepAccount,
        note: '手動で追加していなければ、アプリ用パスワードは要りません。',
      },
      'enter-classic': '{label:outlook-file}から{label:outlook-account-settings}を開き、受信と送信の欄に入力します。',
      'enter-app': 'メールアプリのアカウントの設定で、受信と送信の欄に入力します。',
      'revoke': 'メールが使えたら、要らなくなったアプリ用パスワードを取り消します。',
    },
  },
  'change-apple-password': {
    title: 'Apple Accountのパスワードを変える',
    because: 'パスワードが分からないままでは、iCloudにサインインできません。',
    warning: 'アプリ用パスワードはすべて無効になり、ほかの端末でも入れ直しが要ります。',
    steps: {
      sure: {
        text: 'パスワードを思い出せないか、人に知られた場合だけ進みます。',
        warning: '検索で出る「ロック解除ツール」は使わないでください。',
        note: '学校や会社のアカウントなら、管理者に頼みます。',
      },
      open: {
        text: '{label:change-password}をタップします。',
        note: stolenDeviceDelay,
      },
      passcode: 'iPhoneのパスコードを入力します。',
      new: { text: '新しいパスワードを入力します。', note: '変えられなければ、{link:iforgot}を使います。数日以上かかることもあります。' },
      others: 'ほかの端末でも、求められたら新しいパスワードを入力します。',
      apps: { text: 'Outlookなどで使っていたアプリ用パスワードを作り直します。', note: '{code:account.apple.com}の{label:account-security}にある、{label:app-specific-passwords}で作れます。' },
    },
    lost: { 'app-passwords': 'アプリ用パスワード（すべて無効）', 'other-devices': 'ほかの端末やアプリでのサインイン（入れ直すまで）' },
    kept: { mail: 'iCloudに保存済みのメール', data: 'iPhoneの中のデータ' },
    tomorrow: 'ほかの端末やメールアプリでも、送受信できるか見ます。',
  },
} satisfies FixTextsOf<typeof structure>;
