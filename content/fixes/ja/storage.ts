import type { FixTextsOf } from '../../types.js';
import type { storageFixes as structure } from '../storage.js';

const verify = '空きが増えたら{label:back-up-now}をタップします。完了の日時が変われば成功です。';
const copy = '残したいものを、パソコンなど別の場所へ保存します。';
const remove = '不要なものを選んで削除します。';
const check = '{label:recently-deleted}を開き、必要なものがないか確かめます。';
const empty = { text: '確かめたら、そこからも削除します。', warning: 'ここで消すと元に戻せません。' };
const everywhere = '同期しているほかの端末にある、同じもの';
const saved = '別の場所へ保存したもの';
const rest = '削除していないもの';
const option = { gains: '消した分だけ、空きが増えます。', loses: '同期しているほかの端末からも消えます。', costs: '無料' };

/** Making room in iCloud, in Japanese. */
export const storageFixes = {
  'make-room': {
    title: 'iCloudの空きを作る',
    because: '空きが{label:next-backup-size}より少ないと、バックアップは完了しません。',
    verify,
    steps: {},
  },
  'delete-old-backups': {
    title: '使わない端末のバックアップを消す',
    because: '手放した端末のバックアップも、iCloudの容量を使い続けます。',
    verify,
    warning: '消したバックアップは元に戻せません。使用中のiPhoneのものなら、自動バックアップも止まります。',
    steps: {
      open: { text: 'バックアップの一覧を開きます。', note: 'iOS 15以前は{label:icloud-storage}の中にあります。' },
      choose: {
        text: 'もう使わない端末をタップします。',
        warning: '紛失・故障・売却した端末のデータは、ここにしか残っていないかもしれません。',
      },
      compare: {
        text: '端末の名前と最後の日付を見て、このiPhoneのものでないことを確かめます。',
        warning: '復元中の端末があれば、終わるまで消さないでください。',
      },
      delete: '不要だと確信できたら、{label:delete-backup}をタップします。',
      confirm: '確認の画面で{label:turn-off-and-delete}をタップします。',
    },
    lost: {
      'backup': 'その端末のバックアップ（元に戻せません）',
      'auto-backup': '選んだ端末の、今後の自動バックアップ',
    },
    kept: { phone: 'このiPhoneの中のデータ', synced: 'iCloud写真など、別に同期しているデータ' },
    option: {
      gains: '古い端末の分が大きければ、空きがまとまって増えます。',
      loses: 'その端末を、そのバックアップから復元できなくなります。',
      costs: '無料',
    },
  },
  'trim-backup': {
    title: 'バックアップするアプリを減らす',
    because: '対象のアプリを減らすと、{label:next-backup-size}が小さくなります。',
    verify: '{label:next-backup-size}が減ったら{label:back-up-now}をタップします。完了の日時が変われば成功です。',
    warning: '外したアプリのデータは、iCloudバックアップから復元できなくなります。',
    steps: {
      'open': { text: 'バックアップの一覧を開きます。', note: 'iOS 15以前は{label:icloud-storage}の中にあります。' },
      'this-iphone': 'このiPhoneをタップします。',
      'show-all': '{label:show-all-apps}をタップします。',
      'switch-off': {
        text: 'なくしても困らないアプリだけをオフにします。',
        warning: '認証アプリ、ゲーム、LINEは外さないでください。アプリを入れ直しても、記録は戻らないことがあります。',
      },
      'confirm': '確認の画面で{label:turn-off-and-delete}をタップします。',
    },
    lost: {
      'app-copy': '外したアプリの、iCloudバックアップ内のデータ',
      'records': '認証コード、ゲームの記録、トークなどを復元する手段',
    },
    kept: { 'phone': 'このiPhoneの中のアプリとデータ', 'other-apps': '外さなかったアプリのバックアップ' },
    option: {
      gains: 'バックアップに必要な空きが減ります。',
      loses: '外したアプリのデータは、機種変更や故障のあとに戻せません。',
      costs: '無料',
    },
  },
  'empty-mail': {
    title: '大きな添付のあるメールを消す',
    because: 'iCloudメールの添付も、バックアップと同じ容量を使います。',
    verify,
    warning: 'ゴミ箱を空にすると、そのメールは元に戻せません。',
    steps: {
      'find': '{label:mail}アプリで、大きな添付のあるiCloudメールを探します。',
      'save': '残したい添付を、iCloudとは別の場所へ保存します。',
      'delete': '不要なメールを削除します。',
      'open-trash': { text: '{label:trash}を開き、必要なメールがないか確かめます。', note: '空きが増えるのは、ここを空にしたあとです。' },
      'empty': 'ゴミ箱の中のメールを削除します。',
    },
    lost: { messages: '削除したメールと添付', everywhere },
    kept: { saved, 'other-messages': rest },
    option,
  },
  'delete-drive-files': {
    title: 'iCloud Driveの不要なファイルを消す',
    because: 'iCloud Driveのファイルも、バックアップと同じ容量を使います。',
    verify,
    warning: '消したファイルは、ほかの端末からもすぐに消えます。',
    steps: {
      open: '{label:files}アプリで{label:icloud-drive}を開きます。',
      copy: { text: copy, note: 'Appleの案内「{link:archive-icloud}」も参考になります。' },
      delete: remove,
      check,
      empty,
    },
    lost: { files: '削除したファイル', everywhere },
    kept: { 'copies': saved, 'other-files': rest },
    option,
  },
  'delete-photos': {
    title: '不要な写真とビデオを消す',
    because: 'iCloud写真がオンなら、写真もバックアップと同じ容量を使います。',
    verify,
    warning: 'iCloud写真がオンなら、消した写真はiCloudとほかの端末からも消えます。',
    steps: {
      look: {
        text: '{label:sync-this-iphone}がオンかどうかを確かめます。',
        warning: '{label:remove-photos}は押さないでください。30日後に、すべての端末からiCloudの写真が消えます。',
      },
      copy: {
        text: '残したい写真の元データを、パソコンなど別の場所へ保存します。',
        note: '元データは、{label:download-originals}を選ぶとiPhoneに入ります。空きが足りなければ、パソコンで取り出します。',
      },
      count: 'コピー先で枚数を数え、何枚か開いて確かめます。',
      delete: '{label:photos}アプリで、不要なものだけを削除します。',
      check,
      empty: {
        text: '確かめたあと、{label:recently-deleted}から削除します。',
        warning: 'ここで消すと元に戻せません。急がなければ、約30日は戻せます。',
      },
    },
    lost: { photos: '削除した写真とビデオ', everywhere },
    kept: { 'copies': saved, 'other-photos': rest },
    option,
  },
  'prepare-new-iphone': {
    title: '機種変更用の一時的な容量を使う',
    because: '機種変更のときは、iCloudの容量を一時的に追加できる場合があります。',
    verify: '新しいiPhoneで、写真やアプリのデータがそろっていれば成功です。',
    warning: 'このバックアップには期限があります。機種変更をしない場合には向きません。',
    steps: {
      'open': '画面を開きます。リセットは行いません。',
      'start': { text: '{label:get-ready}の案内があれば、開始のボタンをタップします。', note: '案内が出なければ、前の画面に戻って別の方法を選びます。' },
      'back-up': '充電器とWi-Fiにつなぎ、バックアップが終わるまで待ちます。',
      'move': '画面に出た期限までに、新しいiPhoneへ移します。',
    },
    option: {
      gains: '何も消さずに、機種変更用のバックアップを作れます。',
      loses: '期限が過ぎると、そのバックアップは消えます。',
      costs: '無料（新しいiPhoneへ移る場合のみ）',
    },
  },
  'upgrade-plan': {
    title: 'iCloudの容量を増やす',
    because: '空きが{label:next-backup-size}以上になれば、容量不足は解消します。',
    verify,
    steps: {
      open: 'iCloudの容量の画面を開きます。',
      plans: { text: '{label:change-storage-plan}をタップします。', note: 'ボタンの名前は、端末や契約によって違います。' },
      choose: '足りない分を補える容量と、画面に出た金額を確かめます。',
      pay: { text: '納得できたら、画面の案内にしたがって購入します。', note: 'Face ID、Touch ID、パスワードのいずれかで確認します。' },
    },
    option: { gains: '何も消さずに、空きが増えます。', loses: '消えるデータはありません。', costs: '解約するまで、月額料金がかかります。' },
  },
} satisfies FixTextsOf<typeof structure>;
