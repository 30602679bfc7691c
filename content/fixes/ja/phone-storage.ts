import type { FixTextsOf } from '../../types.js';
import type { phoneStorageFixes as structure } from '../phone-storage.js';
import { deletion } from './deletion.js';

const open = 'アプリごとの使用量の一覧を開きます。';

const { final, saved, rest, free, photos } = deletion;

/** Making room on the phone, in Japanese. */
export const phoneStorageFixes = {
  'free-phone-space': {
    title: 'iPhone本体の空きを作る',
    because: 'バックアップの準備には、iPhone本体の空きも要ります。',
    steps: {},
  },
  'offload-apps': {
    title: 'アプリを一時的に取り除く',
    because: 'アプリ本体だけを外すので、書類とデータは残ります。',
    steps: {
      open,
      choose: 'あまり使わない、大きなアプリをタップします。',
      offload: {
        text: '{label:offload-app}をタップします。',
        warning: '{label:delete-app}はデータも消すので、押さないでください。',
        note: '配信が終わったアプリは、入れ直せません。',
      },
    },
    option: { gains: 'アプリ本体の分です。', loses: '入れ直すまで、そのアプリは使えません。', costs: free },
  },
  'optimise-photos': {
    title: '写真の元データをiCloudに置く',
    because: '元データをiCloudだけに置くと、iPhoneの空きが増えます。',
    steps: {
      room: { text: 'iCloudに空きがあるか確かめます。', note: 'いっぱいなら、別の方法を選びます。' },
      open: '写真の設定を開きます。',
      choose: {
        text: '{label:optimise-storage}を選びます。',
        warning: '{label:sync-this-iphone}のスイッチは変えないでください。',
        note: 'スイッチがオフなら、別の方法を選びます。',
      },
      leave: '充電器とWi-Fiにつなぎ、しばらく置いておきます。',
    },
    option: {
      gains: '写真が多いほど増えますが、時間がかかります。',
      loses: '元データを見るのに通信が要り、パソコンのバックアップにも入りません。',
      costs: free,
    },
  },
  'clear-safari': {
    title: 'Safariの履歴とデータを消す',
    because: 'たまったサイトのデータを消すと、その分の空きが増えます。',
    steps: {
      'keep-link': 'このページの続きのリンクを、メモなどにコピーします。',
      'open': { text: 'Safariの設定を開きます。', note: '{label:apps}がなければ、{label:settings}の画面で{label:safari}を探します。' },
      'clear': { text: '{label:clear-history}をタップし、画面の案内にしたがいます。', warning: 'このページの進み具合も消えます。' },
    },
    option: { gains: '多くの場合、わずかです。', loses: '閲覧履歴が消え、サイトからサインアウトされます。', costs: free },
  },
  'delete-attachments': {
    title: 'メッセージの大きな添付を消す',
    because: '届いた写真やビデオも、iPhoneの容量を使います。同期していれば、iCloudの容量も使います。',
    warning: '消した添付は戻せません。iCloudと同期していれば、ほかの端末からも消えます。',
    steps: {
      open,
      large: { text: '{label:large-attachments}をタップします。', note: '表示がなければ、一覧のメッセージの中を見ます。' },
      save: '残したい添付を、パソコンなどiPhoneとは別の場所へ保存します。',
      delete: { text: '不要な添付だけを選んで削除します。', warning: final },
    },
    lost: { attachments: '削除した添付', everywhere: '同期している場合、ほかの端末にある同じ添付' },
    kept: { saved, text: 'メッセージの文章' },
    option: { gains: '消した添付の分です。iCloudは、同期しているときだけ増えます。', loses: '消した添付は戻せず、同期中のほかの端末からも消えます。', costs: free },
  },
  'delete-phone-files': {
    title: 'iPhone内の大きなファイルを消す',
    because: 'ダウンロードした書類やビデオも、iPhoneの容量を使います。',
    warning: 'このiPhoneにしかないファイルは、消すと元に戻せません。',
    steps: {
      open: {
        text: '{label:files}アプリで{label:on-my-iphone}を開きます。',
        note: '{label:recents}には、ほかの端末からも消えるiCloudのファイルが混ざります。',
      },
      copy: '残したいファイルを、パソコンなどiPhoneとは別の場所へ保存します。',
      delete: '{label:on-my-iphone}で、不要なファイルだけを削除します。',
      empty: { text: '{label:recently-deleted}を確かめてから、そこでも削除します。', warning: final },
    },
    lost: { files: '削除したファイル', everywhere: 'iCloudのファイルも選んだ場合、ほかの端末にある同じファイル' },
    kept: { 'copies': saved, 'other-files': rest },
    option: { gains: '消したファイルの分です。', loses: 'ほかにコピーのないファイルは、失われます。', costs: free },
  },
  'delete-phone-photos': {
    title: 'iPhoneの写真とビデオを消す',
    because: '写真とビデオは、iPhoneの容量を大きく使いがちです。',
    warning: photos.warning,
    steps: {
      look: { text: photos.look, warning: photos.lookWarning },
      copy: {
        text: '残したい写真の元データを、iPhoneともiCloudとも別の場所へ保存します。',
        note: 'コピー先で枚数を数え、何枚か開いて確かめます。',
      },
      delete: { text: photos.delete, warning: photos.warning },
      check: photos.check,
      empty: { text: photos.empty, warning: final },
    },
    lost: { photos: photos.lost, everywhere: photos.everywhere },
    kept: { 'copies': saved, 'other-photos': rest },
    option: { gains: photos.gains, loses: photos.loses, costs: free },
  },
  'delete-apps': {
    title: '使わないアプリを消す',
    because: 'アプリ本体とデータの両方の分だけ、空きが増えます。',
    warning: 'アプリの中のデータも消えます。入れ直しても戻らないことがあります。',
    steps: {
      open,
      choose: { text: 'もう使わないアプリをタップします。', warning: '認証アプリ、ゲーム、LINEは選ばないでください。' },
      save: 'アプリの中に残したいデータがあれば、別の場所へ保存します。',
      delete: 'データが不要なときだけ、{label:delete-app}をタップします。',
    },
    lost: { 'app-data': 'アプリの中の書類とデータ', 'records': 'ゲームの記録など、入れ直しても戻らないもの' },
    kept: { 'server-data': 'サービス側に保存されているデータ', 'other-apps': 'ほかのアプリ' },
    option: { gains: 'アプリ本体とデータの分です。', loses: 'アプリの中だけにあるデータは、失われます。', costs: free },
  },
} satisfies FixTextsOf<typeof structure>;
