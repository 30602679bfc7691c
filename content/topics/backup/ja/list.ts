import { symptomList } from '../../../symptom-list.js';
import { structure } from '../list.js';

/** Names of the symptoms of backups, in Japanese. */
export const list = symptomList(structure, 'ja', { name: 'iCloudバックアップ', title: 'iCloudバックアップができないとき' }, {
  'icloud-storage-full': 'iCloudの容量がいっぱい',
  'last-backup-incomplete': '前回のバックアップが完了しなかった',
  'cannot-back-up': 'バックアップを作成できない',
  'cannot-connect-icloud': 'iCloudにつながらない',
  'phone-storage-short': 'iPhone本体の空きが足りない',
  'poor-network': '通信状態が悪くて完了しなかった',
  'newer-ios-backup': 'より新しいiOSのバックアップがある',
  'files-unavailable': '一部のファイルを利用できなかった',
  'restore-in-progress': 'このiPhoneが復元中と表示される',
  'other-device-restoring': '別の端末が復元中と表示される',
  'enabling-failed': 'iCloudバックアップをオンにできない',
  'needs-internet': 'インターネット接続を求められる',
  'needs-verified-email': 'メールアドレスの確認を求められる',
  'password-required': 'パスワードを求められる',
  'account-inaccessible': 'アカウントにアクセスできない',
  'not-backed-up-lately': 'しばらくバックアップされていない',
  'storage-details-unavailable': 'iCloudの容量が表示されない',
  'terms-required': '利用規約への同意を求められる',
  'cannot-delete-backup': 'バックアップを削除できない',
  'account-locked': 'アカウントがロックされた',
  'account-restricted': '制限でアカウントを変えられない',
  'code-not-arriving': '確認コードが届かない',
  'backup-button-grey': 'バックアップのボタンを押せない',
  'backup-slow': 'バックアップが遅い、進まない',
});
