import type { FixTextsOf } from '../../types.js';
import type { phoneStorageFixes as structure } from '../phone-storage.js';

const verify = 'iPhoneの空きが増えたら{label:back-up-now}をタップします。同じ表示が出ずに完了すれば成功です。';
const copy = '残したいものを、パソコンなど別の場所へ保存します。';
const remove = '不要なものを選んで削除します。';
const check = '{label:recently-deleted}を開き、必要なものがないか確かめます。';
const empty = { text: '確かめたら、そこからも削除します。', warning: 'ここで消すと元に戻せません。' };
const everywhere = '同期しているほかの端末にある、同じもの';
const saved = '別の場所へ保存したもの';
const rest = '削除していないもの';
const option = { gains: '消した分だけ、空きが増えます。', loses: '同期しているほかの端末からも消えます。', costs: '無料' };

/** Making room on the phone, in Japanese. */
export const phoneStorageFixes = {
  'free-phone-space': {
    title: 'iPhone本体の空きを作る',
    because: 'バックアップの準備には、iPhone本体の空きも要ります。',
    verify,
    steps: {},
  },
  'offload-apps': {
    title: 'アプリを一時的に取り除く',
    because: 'アプリ本体だけを外すので、書類とデータは残ります。',
    verify,
    steps: {
      open: '使用量の一覧を開きます。',
      choose: 'あまり使わない、大きなアプリをタップします。',
      offload: {
        text: '{label:offload-app}をタップします。',
        warning: '{label:delete-app}はデータも消すので、押さないでください。',
        note: '配信が終わったアプリは、入れ直せません。',
      },
    },
    option: { gains: 'アプリ本体の分だけ、空きが増えます。', loses: '入れ直すまで、そのアプリは使えません。', costs: '無料' },
  },
  'optimise-photos': {
    title: '写真の元データをiCloudに置く',
    because: '元データをiCloudだけに置くと、iPhoneの空きが増えます。',
    verify,
    warning: 'iCloudの空きが足りないと使えません。元データを見るには通信が要ります。',
    steps: {
      open: '写真の設定を開きます。',
      choose: { text: '{label:optimise-storage}を選びます。', note: '{label:sync-this-iphone}がオフなら、ここでやめて別の方法を選びます。' },
      leave: '充電器とWi-Fiにつなぎ、しばらく置いておきます。',
    },
    option: {
      gains: '写真が多いほど、空きが増えます。',
      loses: '元データがiPhoneに残らず、パソコンのバックアップにも入りません。',
      costs: '無料（iCloudの容量は使います）',
    },
  },
  'clear-safari': {
    title: 'Safariの履歴とデータを消す',
    because: 'たまったサイトのデータを消すと、その分の空きが増えます。',
    verify,
    warning: 'このページの進み具合も消えます。先にリンクを控えてください。',
    steps: {
      'keep-link': 'このページの続きのリンクを、メモなどにコピーします。',
      'open': { text: 'Safariの設定を開きます。', note: '{label:apps}がなければ、{label:settings}の画面で{label:safari}を探します。' },
      'clear': '{label:clear-history}をタップし、画面の案内にしたがいます。',
    },
    option: { gains: '増える空きは、わずかなことが多いです。', loses: '閲覧履歴が消え、サイトからサインアウトされます。', costs: '無料' },
  },
  'delete-attachments': {
    title: 'メッセージの大きな添付を消す',
    because: '届いた写真やビデオも、iPhoneの空きを使います。',
    verify,
    warning: '消した添付は戻せません。iCloudと同期していれば、ほかの端末からも消えます。',
    steps: {
      open: '使用量の一覧を開きます。',
      large: { text: '{label:large-attachments}をタップします。', note: '表示がなければ、一覧のメッセージの中を見ます。' },
      save: copy,
      delete: remove,
    },
    lost: { attachments: '削除した添付', everywhere },
    kept: { saved, text: 'メッセージの文章' },
    option,
  },
  'delete-phone-files': {
    title: 'iPhone内の大きなファイルを消す',
    because: 'ダウンロードした書類やビデオも、iPhoneの空きを使います。',
    verify,
    warning: 'このiPhoneにしかないファイルは、消すと元に戻せません。',
    steps: {
      open: { text: '{label:files}アプリで{label:on-my-iphone}を開きます。', note: '最近のものは{label:recents}からも探せます。' },
      copy,
      delete: remove,
      empty: { text: '{label:recently-deleted}を確かめてから、そこでも削除します。', warning: 'ここで消すと元に戻せません。' },
    },
    lost: { files: '削除したファイル', everywhere },
    kept: { 'copies': saved, 'other-files': rest },
    option: { ...option, loses: 'ほかに写しのないファイルは、失われます。' },
  },
  'delete-phone-photos': {
    title: 'iPhoneの写真とビデオを消す',
    because: '写真とビデオは、iPhoneの空きを大きく使いがちです。',
    verify,
    warning: 'iCloud写真がオンなら、消した写真はiCloudとほかの端末からも消えます。',
    steps: {
      look: {
        text: '{label:sync-this-iphone}がオンかどうかを確かめます。',
        warning: '{label:remove-photos}は押さないでください。30日後に、すべての端末からiCloudの写真が消えます。',
      },
      copy: '残したい写真の元データを、パソコンなど別の場所へ保存します。',
      delete: '{label:photos}アプリで、不要なものだけを削除します。',
      check,
      empty,
    },
    lost: { photos: '削除した写真とビデオ', everywhere },
    kept: { 'copies': saved, 'other-photos': rest },
    option,
  },
  'delete-apps': {
    title: '使わないアプリを消す',
    because: 'アプリ本体とデータの両方の分だけ、空きが増えます。',
    verify,
    warning: 'アプリの中のデータも消えます。入れ直しても戻らないことがあります。',
    steps: {
      open: '使用量の一覧を開きます。',
      choose: { text: 'もう使わないアプリをタップします。', warning: '認証アプリとLINEは選ばないでください。' },
      save: 'アプリの中に残したいデータがあれば、別の場所へ保存します。',
      delete: 'データが不要なら、{label:delete-app}をタップします。',
    },
    lost: { 'app-data': 'アプリの中の書類とデータ', 'records': 'ゲームの記録など、入れ直しても戻らないもの' },
    kept: { 'server-data': 'サービス側に保存されているデータ', 'other-apps': 'ほかのアプリ' },
    option: { gains: '大きなアプリを消すと、空きがまとまって増えます。', loses: 'アプリの中だけにあるデータは、失われます。', costs: '無料' },
  },
} satisfies FixTextsOf<typeof structure>;
