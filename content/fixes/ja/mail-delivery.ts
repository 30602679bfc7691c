import type { FixTextsOf } from '../../types.js';
import type { mailDeliveryFixes as structure } from '../mail-delivery.js';
import { words } from './mail-words.js';

const test = '別のアドレスから自分あてに送り、届くか見ます。';
const open = { text: 'iCloud.comのメールを開き、サインインします。', note: '高度なデータ保護を使っていれば、{label:web-access}がオンのときだけ開けます。項目が見当たらなければ、パソコンで開きます。' };

const olderBlocked = 'iOS 18以前では、{label:settings}の{label:apps}にある{label:mail-app}の中です。名前の近い項目を探します。';

/** Mail that does not arrive, in Japanese. */
export const mailDeliveryFixes = {
  'not-received-check': {
    title: '届かないメールを順に探す',
    because: '別の場所に入っていたり、設定で動かされていたりすることがあります。',
    verify: '探していたメールが見つかれば成功です。',
    steps: {
      'categories': {
        text: '受信トレイの上に分類が並んでいたら、横へ送って{label:all-mail}を選びます。',
        note: 'iOS 26では、広告などが別の分類に入ります。差出人ごとにまとまっていたら、開いて中も見ます。',
      },
      'search': { text: '{label:mail-app}で、差出人や件名を検索します。', note: '{label:archive}と{label:trash}も見ます。' },
      'junk': { text: '{label:junk}を開いて探します。', note: 'iCloudでは、30日たつと自動で消えます。' },
      'threads': '同じ件名の古いやり取りを開いて探します。',
      'blocked': { text: 'ブロックした相手の一覧に、送信者がいないか見ます。', note: olderBlocked },
      'web': {
        text: 'iCloudのアドレスなら、iCloud.comのメールの{label:web-mail-settings}で、{label:rules}と{label:forward-to}を見ます。',
        note: '設定があれば{fix:check-rules}{fix:check-forwarding}へ進みます。',
      },
      'space': 'iCloudに空きがあるか見ます。空きがないと、iCloudメールは届きません。',
      'accounts': '相手が送ったアドレスを確かめ、そのアカウントの受信トレイを見ます。',
      'test': { text: test, note: '届くなら、相手側の事情かもしれません。エラーの返信が来ていないか、相手に聞きます。' },
    },
  },
  'check-junk': {
    title: '迷惑メールのフォルダを確かめる',
    because: '必要なメールが、迷惑メールと判定されることがあります。',
    verify: '探していたメールが受信トレイに戻れば成功です。',
    steps: {
      open: '{label:mail-app}で、届くはずのアカウントの{label:junk}を開きます。',
      look: { text: '必要なメールを探します。', warning: '心当たりのないメールのリンクや添付は、開かないでください。', note: 'iCloudでは、30日たったものは自動で消えます。' },
      mark: { text: '見つけたメールを{label:not-junk}にするか、受信トレイへ移動します。', note: '同じ相手のメールが、次から受信トレイに届きやすくなります。' },
      later: { text: '相手を連絡先に追加します。', note: '{label:vip}は見分けやすくして通知する機能で、受信の許可リストではありません。' },
    },
  },
  'check-rules': {
    title: 'iCloudメールのルールを見直す',
    because: 'ルールが、届いたメールを別の場所へ動かしていることがあります。',
    verify: 'テストのメールが受信トレイに届けば成功です。',
    warning: '削除したルールは元に戻せません。変える前に内容をメモします。',
    steps: {
      open,
      list: '歯車の{label:web-mail-settings}から、{label:rules}を開きます。',
      note: { text: '今あるルールの内容と順番をメモします。', note: '画面の写真を撮っておくと、同じものを作り直せます。' },
      find: {
        text: '探しているメールに当てはまるルールを、上から順に探します。',
        note: '当てはまった最初の1件だけが働きます。ルールは500件までです。移動先のフォルダを消したり名前を変えたりすると、正しく働きません。',
      },
      edit: { text: '原因になっていそうな1件だけを、編集します。', warning: 'まとめてオフにする機能はありません。削除は最後にします。' },
      wait: '変更が効くまで、最大15分待ちます。',
      test,
    },
    lost: { rules: '変更や削除をしたルール（削除は元に戻せません）', sorting: 'そのルールがしていた振り分け' },
    kept: { 'messages': '届いているメール', 'other-rules': '変えていないルール' },
  },
  'check-forwarding': {
    title: 'メールの転送を見直す',
    because: '転送後に削除する設定だと、iCloudにはメールが残りません。',
    verify: 'テストのメールがiCloudの受信トレイに届けば成功です。',
    warning: '転送を止めると、転送先には届かなくなります。',
    steps: {
      open,
      note: { text: '歯車の{label:web-mail-settings}を開き、{label:forward-to}のアドレスをメモします。', note: '入力がなければ、この対処は終わりです。' },
      target: '転送先のメールボックスに、探しているメールがないか見ます。',
      keep: { text: '{label:delete-after-forwarding}をオフにします。', note: 'iCloudにもメールが残るようになります。その分、iCloudの空きを使います。' },
      stop: { text: '不要な転送なら、{label:forward-to}もオフにします。', warning: '覚えのない転送先なら、Apple Accountのパスワードの変更も考えてください。' },
      test,
    },
    lost: { forwarding: '転送の設定（メモしたアドレスで戻せます）' },
    kept: { messages: 'iCloudにあるメール', target: '転送先に届いたメール' },
  },
  'turn-off-threads': {
    title: 'スレッド表示をオフにする',
    because: '新しいメールが、古いやり取りの中に隠れることがあります。',
    verify: '探していたメールが一覧に出れば成功です。',
    steps: {
      open: { text: '{label:organize-by-thread}をオフにします。', note: words.older, undo: '探し終えたら、{label:organize-by-thread}をオンに戻します。' },
      look: '{label:mail-app}の受信トレイを、日付の順に見ます。',
    },
  },
  'check-blocked': {
    title: 'ブロックした相手を確かめる',
    because: 'ブロックした相手のメールは、見えなくなることがあります。',
    verify: '相手にもう一度送ってもらい、受信トレイに届けば成功です。',
    steps: {
      open: { text: 'ブロックした相手の一覧を開きます。', note: olderBlocked },
      look: '届かない相手のアドレスや番号がないか見ます。',
      unblock: { text: 'あれば左へスワイプして、ブロックを解除します。', note: '電話とメッセージのブロックも解除されます。' },
      trash: '{label:trash}に、その相手のメールがないか見ます。',
    },
  },
  'check-hidden-address': {
    title: '「メールを非公開」のアドレスを確かめる',
    because: 'そのアドレスを無効にすると、メールは相手に戻ります。',
    verify: 'テストのメールが、転送先に届けば成功です。',
    steps: {
      open: { text: '{label:hide-my-email}を開きます。', note: 'このアドレスを使っていなければ、この対処は飛ばします。' },
      active: '届かないアドレスが、無効の一覧に入っていないか見ます。',
      forward: { text: '{label:hidden-forward-to}のアドレスを見ます。', note: 'メールは、そのアドレスの受信トレイに届きます。' },
      test,
    },
  },
  'carrier-filter': {
    title: '携帯会社の受信設定を見直す',
    because: '携帯会社のフィルタが、そのアドレスあてのメールを止めることがあります。',
    verify: '相手にもう一度送ってもらい、届けば成功です。',
    steps: {
      address: { text: '届かないのが、ドコモ、au、ソフトバンクのアドレスか確かめます。', note: 'iCloudのアドレスには、この設定は関係ありません。' },
      open: { text: '携帯会社の公式アプリか会員ページで、迷惑メールの設定を開きます。', note: 'ドコモの入口は「{link:docomo-support}」にあります。' },
      allow: '受信を許可する一覧に、相手のドメイン（@より後ろ）を追加します。',
      test: '相手にもう一度送ってもらい、届くか見ます。',
    },
  },
  'ask-sender': {
    title: '送信した相手に調べてもらう',
    because: '相手側のメールの設定で、iCloudに受け取られないことがあります。',
    verify: '相手がもう一度送り、届けば成功です。',
    steps: {
      address: '電話など別の方法で、相手が入力したあなたのアドレスを確かめます。',
      bounce: 'エラーの返信が相手に届いていないか、聞きます。',
      send: {
        text: '次の文をコピーして、相手の管理者に渡してもらいます。',
        copy: 'メール管理ご担当者様\n\nそちらから送られたメールが、iCloudメールに届きません。\n次の点をご確認いただけますか。\n・エラーの返信（SMTPの応答コードと本文）\n・SPF、DKIM、DMARCの設定と認証結果\n・送信元IPアドレスの逆引きDNS\n・Appleの送信者向け情報（support.apple.com/ja-jp/102322）\n\n宛先：\n送信日時：\n件名：',
      },
      meanwhile: { text: '急ぎの用件は、別のアドレスや電話で受け取ります。', note: '相手のサーバの設定は、受け取る側では直せません。' },
    },
  },
} satisfies FixTextsOf<typeof structure>;
