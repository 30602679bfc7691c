import type { FixTextsOf } from '../../types.js';
import type { mailSendingFixes as structure } from '../mail-sending.js';
import { words } from './mail-words.js';

const verify = 'メールが{label:outbox}から消え、相手に届けば成功です。';
const send = 'もう一度送信し、{label:outbox}から消えるのを確かめます。';

/** Mail that does not leave, in Japanese. */
export const mailSendingFixes = {
  'check-outbox': {
    title: '送信ボックスに残ったメールを見る',
    because: '送れなかったメールは{label:outbox}に残り、あとのメールも止めることがあります。',
    verify,
    steps: {
      open: { text: '{label:mail-app}のメールボックス一覧で、{label:outbox}を開きます。', note: '出ていなければ、未送信のメールはありません。' },
      look: '残ったメールを開き、宛先と添付の大きさを見ます。',
      send: '直す所があれば直し、もう一度送信します。',
      copy: '送れなければ、本文をメモなどへコピーします。',
      delete: { text: '送れないときだけ、{label:outbox}から削除し、新しく作って送ります。', warning: '本文と添付を別に残してから、削除してください。' },
    },
  },
  'wait-for-limit': {
    title: '送信の上限が戻るのを待つ',
    because: 'iCloudメールには1日の送信の上限があり、日ごとに戻ります。',
    verify,
    steps: {
      limits: { text: '送った数を、上限の表と比べます。', note: 'くわしくは「{link:mail-limits-page}」にあります。' },
      stop: { text: '自動でメールを送るアプリやセキュリティソフトがあれば、送信を止めます。', warning: '送った覚えのないメールがあれば、Apple Accountのパスワードの変更も考えてください。' },
      wait: { text: '翌日まで待ちます。', note: '急ぎなら、別のアドレスや電話を使います。大勢に送るなら、何日かに分けます。' },
      outbox: '{label:outbox}のメールをもう一度送信します。',
    },
  },
  'shrink-message': {
    title: 'メールを小さくして送る',
    because: '上限を超えるメールは、サーバに拒否されます。',
    verify,
    steps: {
      'size': { text: '添付の合計を、上限の表と比べます。', note: '添付は送信中に約1.3倍になります。合計15MBまでが目安です。' },
      'mail-drop': { text: '送信のときにMail Dropを提案されたら、選びます。', note: '大きな添付は、受け取るためのリンクに変わります。' },
      'link': '提案されなければ、添付のかわりに、期限つきの共有リンクを送ります。',
      'split': '添付を何通かに分けるなら、大切なものから送ります。',
      'slim': { text: '写真は、送信のときに小さいサイズを選びます。', note: '本文の中の画像も減らします。' },
      'send': send,
    },
  },
  'check-recipient': {
    title: '宛先のアドレスを確かめる',
    because: '宛先がない、または間違っていると、サーバに拒否されます。',
    verify,
    steps: {
      message: { text: 'エラーに出たアドレスを見ます。', note: '「リレーを許可していない」なら、原因は宛先よりも、送信の認証かもしれません。' },
      compare: { text: '1文字ずつ、正しいアドレスと比べます。', note: '空白、全角文字、点、.comと.co.jpの違いに注意します。' },
      card: '自動で入る古いアドレスや、連絡先のアドレスを直します。',
      ask: '別の方法で、アドレスが変わっていないか相手に聞きます。',
      send,
    },
  },
  'check-sender-address': {
    title: '差出人のアドレスを選び直す',
    because: '使えなくなった別名などを差出人にすると、拒否されます。',
    verify,
    steps: {
      from: '新規メールを作り、{label:from}の行をタップします。',
      choose: { text: '使えると分かっているアドレスを選びます。', note: '別のアカウントから送る場合は、返信もそこに届きます。' },
      alias: { text: '別名（エイリアス）を使うなら、iCloud.comのメールの設定で見ます。', note: 'オフや削除済みの別名では送れません。' },
      send,
    },
  },
  'turn-account-on': {
    title: '停止中のアカウントをオンにする',
    because: '設定でオフになったアカウントでは、送受信できません。',
    steps: {
      open: { text: 'アカウントの一覧を開きます。', note: words.older },
      choose: { text: 'エラーに出た名前のアカウントをタップします。', warning: words.keepAccount },
      on: { text: '{label:icloud-mail-switch}をオンにします。', note: 'iCloudの場合は、iCloudの設定に同じ項目があります。' },
    },
  },
} satisfies FixTextsOf<typeof structure>;
