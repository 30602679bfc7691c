import type { FixTextsOf } from '../../types.js';
import type { storageFixes as structure } from '../storage.js';
import { deletion } from './deletion.js';

const list = { text: 'バックアップの一覧を開きます。', note: 'iOS 15以前は、{label:manage-storage}の中の{label:backups}です。' };
const copy = '残したいファイルを、パソコンなどiCloudとは別の場所へ保存します。';

const { final, saved, rest, free, photos } = deletion;
const drive = '消したファイルは、iCloudとほかの端末からもすぐに消えます。';

/** Making room in iCloud, in Japanese. */
export const storageFixes = {
  'make-room': {
    title: 'iCloudの空きを作る',
    because: '空きが足りないとバックアップは完了せず、いっぱいになるとメールの送受信も止まります。同じアカウントの端末は、1つの容量を分け合っています。iOS 17以降は、容量の画面の{label:recommended}も参考になります。',
    steps: {},
  },
  'delete-old-backups': {
    title: '使わない端末のバックアップを消す',
    because: '手放した端末のバックアップも、iCloudの容量を使い続けます。',
    warning: '消したバックアップは元に戻せません。使用中のiPhoneのものなら、自動バックアップも止まります。',
    steps: {
      open: list,
      choose: {
        text: 'もう使わない端末をタップします。',
        warning: '紛失・故障・売却した端末のデータは、ここにしか残っていないかもしれません。',
      },
      compare: {
        text: '端末の名前と日付を見て、使用中の端末でないことを確かめます。',
        warning: '復元中の端末があれば、終わるまで消さないでください。',
      },
      delete: '不要だと言い切れるときだけ、{label:delete-backup}をタップします。',
      confirm: '確認が出たら{label:turn-off-and-delete}をタップします。',
    },
    lost: {
      'backup': 'その端末のバックアップ（元に戻せません）',
      'auto-backup': '選んだ端末の、今後の自動バックアップ',
    },
    kept: { phone: 'このiPhoneの中のデータ', synced: 'iCloud写真など、別に同期しているデータ' },
    option: {
      gains: 'そのバックアップの分です。',
      loses: 'その端末を、そのバックアップから復元できなくなります。',
      costs: free,
    },
  },
  'trim-backup': {
    title: 'バックアップするアプリを減らす',
    because: 'アプリを外すと、その分iCloudのバックアップが小さくなります。',
    warning: '外したアプリのデータは、iCloudバックアップから復元できなくなります。',
    steps: {
      'open': list,
      'this-iphone': '一覧で、このiPhoneをタップします。',
      'show-all': '{label:show-all-apps}をタップします。',
      'switch-off': {
        text: 'データを失っても困らないアプリだけを、オフにします。',
        warning: '写真、認証アプリ、ゲーム、LINEはオンのままにします。アプリを入れ直しても、記録は戻らないことがあります。',
      },
      'confirm': '確認が出たら{label:turn-off-and-delete}をタップします。',
    },
    lost: {
      'app-copy': '外したアプリの、iCloudバックアップ内のデータ',
      'records': '認証コード、ゲームの記録、トークなどを復元する手段',
    },
    kept: { 'phone': 'このiPhoneの中のアプリとデータ', 'other-apps': '外さなかったアプリのバックアップ' },
    option: {
      gains: '外したアプリのデータの分です。',
      loses: '外したアプリのデータは、機種変更や故障のあとに戻せません。',
      costs: free,
    },
  },
  'empty-mail': {
    title: '大きな添付のあるメールを消す',
    because: 'iCloudメールの添付も、iCloudの容量を使います。',
    warning: 'ゴミ箱を空にすると、そのメールは元に戻せません。',
    steps: {
      'find': '{label:mail}アプリで、大きな添付のあるiCloudメールを探します。',
      'save': '残したい添付を、パソコンなどiCloudとは別の場所へ保存します。',
      'delete': '大きな添付のある、不要なメールを削除します。',
      'open-trash': { text: 'iCloudの{label:trash}を開き、必要なメールがないか確かめます。', note: '空きが増えるのは、ここを空にしたあとです。' },
      'empty': { text: '{label:trash}の中のメールを削除します。', warning: final, note: 'iCloud.comのメールでは、{label:empty-trash}も使えます。' },
    },
    lost: { messages: '削除したメールと添付', everywhere: 'ほかの端末にある、同じメール' },
    kept: { saved, 'other-messages': rest },
    option: { gains: '消した添付の分です。', loses: '消したメールは、ほかの端末からも消えます。', costs: free },
  },
  'delete-drive-files': {
    title: 'iCloud Driveの不要なファイルを消す',
    because: 'iCloud Driveのファイルも、iCloudの容量を使います。',
    warning: drive,
    steps: {
      open: '{label:files}アプリで{label:icloud-drive}を開きます。',
      copy: { text: copy, note: 'Appleの案内「{link:archive-icloud}」も参考になります。' },
      delete: { text: '{label:icloud-drive}で、不要なファイルだけを削除します。', warning: drive },
      check: '{label:files}アプリの{label:recently-deleted}を開き、必要なものがないか確かめます。',
      empty: { text: '{label:recently-deleted}からも、不要なファイルを削除します。', warning: final },
    },
    lost: { files: '削除したファイル', everywhere: 'ほかの端末にある、同じファイル' },
    kept: { 'copies': saved, 'other-files': rest },
    option: { gains: '消したファイルの分です。', loses: '消したファイルは、ほかの端末からもすぐに消えます。', costs: free },
  },
  'delete-photos': {
    title: '不要な写真とビデオを消す',
    because: 'iCloud写真がオンなら、写真もiCloudの容量を使います。',
    warning: photos.warning,
    steps: {
      look: {
        text: photos.look,
        warning: photos.lookWarning,
        note: 'オフなら、iCloudの空きは増えません。別の方法を選びます。',
      },
      copy: {
        text: '残したい写真の元データを、パソコンなどiCloudとは別の場所へ保存します。',
        note: '{label:download-originals}を選ぶと、元データがiPhoneに入ります。空きが足りなければ、パソコンで{code:iCloud.com}から保存します。',
      },
      count: 'コピー先で枚数を数え、何枚か開いて確かめます。',
      delete: { text: photos.delete, warning: photos.warning },
      check: photos.check,
      empty: {
        text: photos.empty,
        warning: 'ここで消すと元に戻せません。急がなければ、約30日は戻せます。',
      },
    },
    lost: { photos: photos.lost, everywhere: photos.everywhere },
    kept: { 'copies': saved, 'other-photos': rest },
    option: { gains: photos.gains, loses: photos.loses, costs: free },
  },
  'upgrade-plan': {
    title: 'iCloudの容量を増やす',
    because: '増やした分だけ、iCloudに空きができます。',
    steps: {
      open: 'iCloudの容量の画面を開きます。',
      plans: {
        text: '{label:change-storage-plan}をタップします。',
        note: '家族がiCloud+を契約していれば、その容量を分けてもらえることがあります。「ファミリー」に入るだけでは、容量は共有されません。',
      },
      choose: '足りない分を補える容量と、画面に出た金額を確かめます。',
      pay: { text: '納得できたら、画面の案内にしたがって購入します。', note: 'Face ID、Touch ID、パスワードのいずれかで確認します。' },
    },
    option: { gains: '選んだ容量と今の容量との差です。', loses: 'ありません。', costs: '解約するまで、月額料金がかかります。' },
  },
} satisfies FixTextsOf<typeof structure>;
