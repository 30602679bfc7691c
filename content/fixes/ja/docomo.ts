import type { FixTextsOf } from '../../types.js';
import type { docomoFixes as structure } from '../docomo.js';
import { words } from './mail-words.js';

const wifi = { text: 'Wi-Fiをオフにします。', note: 'ドコモの回線で確認するためです。' };
const wifiOn = 'Wi-Fiをオンに戻します。';

/** docomo Mail, in Japanese. */
export const docomoFixes = {
  'docomo-basics': {
    title: 'ドコモメールの基本を確かめる',
    because: '回線の一時的な不調や、dアカウントのロックが原因のことがあります。',
    steps: {
      'account': 'エラーに出たアカウントの名前が、ドコモメールか見ます。',
      'plan': {
        text: 'ahamoやirumoに変えた人は、ドコモメールを続ける申し込みをしたか確かめます。',
        note: '申し込みがなければ、直すメールボックスがありません。ahamoの申し込みは、プランの変更と同時だけでした。irumoでも、前のアドレスは戻らないことがあります。',
      },
      'line': { text: 'Wi-Fiとモバイルデータ通信を切り替えて、受信します。', undo: 'Wi-Fiを元の状態に戻します。' },
      'web': { text: 'ブラウザ版のドコモメールを開き、読めるか見ます。', note: '読めれば、メールは届いています。原因はiPhoneの側と考えられます。' },
      'd-account': { text: '読めなければ、dアカウントのロックや期限切れの表示がないか見ます。', note: 'iPhoneの{label:settings}に、dアカウントでサインインする場所はありません。' },
      'status': 'ドコモの通信状況のページで、障害のお知らせを見ます。',
    },
  },
  'docomo-password': {
    title: 'IMAP専用パスワードを入れ直す',
    because: 'iPhoneの{label:mail-app}は、dアカウントのパスワードではなく、IMAP専用パスワードを使います。',
    steps: {
      'wifi': wifi,
      'open': 'ドコモのページの案内から、My docomoの{label:docomo-mail-settings}を開きます。',
      'look': { text: '{label:docomo-imap-password}をタップし、暗証番号を入力します。', warning: '暗証番号を何度も間違えると、ロックされることがあります。' },
      'note': { text: '表示されたIDと、IMAP専用パスワードをメモします。', note: '大文字と小文字は区別されます。なければ、ここで発行します。' },
      'enter': {
        text: 'ドコモメールのアカウントを開き、dアカウントのIDと、IMAP専用パスワードを入力します。',
        warning: words.keepAccount,
        note: `${words.older}入力する欄がなければ{fix:docomo-profile}へ進みます。`,
      },
      'sending': '送信メールサーバにも、同じIDとパスワードを入力します。',
      'wifi-on': wifiOn,
    },
  },
  'docomo-push': {
    title: 'ドコモメールのプッシュをオンにする',
    because: 'ドコモメールはプッシュに対応しています。オフだと、届くのが遅れます。',
    verify: 'テストのメールが、開かなくても届けば成功です。',
    steps: {
      open: { text: '{label:fetch-new-data}の画面を開きます。', note: words.older },
      on: '{label:push}をオンにします。',
      account: { text: 'ドコモメールをタップし、{label:push}を選びます。', note: '{label:push}が出なければ{fix:docomo-profile}へ進みます。' },
      mailbox: 'プッシュの対象に、受信のメールボックスを選びます。',
      test: '別のアドレスからドコモメールへ送り、届くか見ます。',
    },
  },
  'docomo-profile': {
    title: 'ドコモメールのプロファイルを入れ直す',
    because: 'サーバやパスワードの設定が古いと、新しいプロファイルで直ることがあります。',
    warning: 'このiPhoneだけにある下書きや未送信のメールは、失われることがあります。',
    steps: {
      'outbox': '{label:outbox}が空か見ます。',
      'drafts': '下書きを、メモなどへコピーします。',
      'web': { text: 'ブラウザ版のドコモメールで、必要なメールが見えるか確かめます。', warning: '見えなければ、先へ進まずにドコモへ相談してください。' },
      'wifi': wifi,
      'password': { text: 'My docomoで、IMAP専用パスワードをメモします。', note: '調べ方は{fix:docomo-password}にあります。' },
      'download': { text: 'Safariでドコモのページを開き、案内にしたがってプロファイルをダウンロードします。', note: '内容の違うものがいくつかあれば、説明を読んで選びます。' },
      'install': { text: '{label:settings}の上部の{label:profile-downloaded}を開き、{label:install-profile}をタップします。', note: '同じ内容の古いプロファイルは、置き換わります。' },
      'look': { text: '一覧に、ドコモメールのプロファイルが2つないか見ます。', note: '1つなら、次の削除は飛ばします。' },
      'remove': {
        text: '2つなら、今入れたものではないほうを開き、{label:remove-profile}をタップします。',
        warning: '見分けられなければ消さず、ドコモに相談してください。会社、学校、VPN、APNのプロファイルは消さないでください。',
      },
      'wifi-on': wifiOn,
    },
    lost: {
      drafts: 'このiPhoneだけにある下書きと未送信のメール',
      account: '入れ直すまでの、このiPhoneのドコモメール',
      settings: '古いプロファイルが入れたほかの設定や、ホーム画面のアイコン',
    },
    kept: { 'server': 'ドコモのサーバにあるメール', 'other-accounts': 'iCloudなど、ほかのアカウント' },
  },
  'wait-for-docomo': {
    title: 'ドコモの復旧を待つ',
    because: 'ドコモ側の障害なら、iPhoneの設定を変えても直りません。',
    steps: {
      wait: { text: '目安として2時間ほど待ちます。', warning: '待つ間は、アカウントやプロファイルを消さないでください。' },
      again: { text: 'もう一度、ドコモのページを見ます。', note: '続いていれば、翌朝にまた確かめます。' },
    },
  },
  'docomo-meanwhile': {
    title: 'ドコモメールの復旧を待つ間にすること',
    because: '障害の間は、設定を変えずに別の方法で連絡します。',
    verify: '急ぎの連絡ができていれば十分です。',
    steps: {
      status: { text: 'ドコモの通信状況のページを見ます。', note: '回線も使えなければ、Wi-Fiを使います。' },
      web: { text: 'ブラウザ版のドコモメールで、読み書きできるか試します。', undo: '共用の端末で使ったら、ログアウトします。' },
      tell: '急ぎの相手には、電話やメッセージで伝えます。',
      other: {
        text: '送る必要があれば、iCloudなど別のアドレスから送ります。',
        undo: '{label:default-account}を変えたら、元に戻します。返信先を伝えた相手にも知らせます。',
      },
      keep: { text: 'アカウントとプロファイルは、そのままにします。', note: '2時間後と翌朝に、もう一度試します（目安）。' },
    },
  },
  'set-default-account': {
    title: 'いつもの差出人を決める',
    because: 'デフォルトアカウントが違うと、別のアドレスから送られます。',
    verify: '新規メールの{label:from}が、使いたいアドレスになれば成功です。',
    steps: {
      open: { text: '{label:default-account}をタップします。', note: words.older },
      choose: 'いつも使うアカウントを選びます。',
      from: '新規メールを作り、{label:from}のアドレスを見ます。',
      reply: '返信のときは、受信したアドレスが{label:from}になっているか見ます。',
    },
  },
  'mis-send-check': {
    title: '送り間違いを防ぐ点検をする',
    because: '2つのアカウントを使うと、差出人や宛先を取り違えやすくなります。',
    verify: '両方のテストが、思ったアドレスから届けば成功です。',
    steps: {
      default: '{label:default-account}が、いつも使うほうか見ます。',
      addresses: '各アカウントのアドレスに、間違いがないか見ます。',
      card: '連絡先の自分のカードに、使うアドレスが入っているか見ます。',
      autofill: '宛先の候補に古いアドレスが出たら、候補から消します。',
      password: '両方のアカウントで送信でき、パスワードを求められないか見ます。',
      servers: { text: 'サーバとポートの設定は、変えずにおきます。', note: 'iCloudは自動、ドコモはプロファイルが設定します。表は手動で設定した人のためのものです。' },
      filters: 'ルール、迷惑メールの設定、iCloudの空きを見ます。',
      test: 'iCloudとドコモの間で、互いに1通ずつ送ります。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
