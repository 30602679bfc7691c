import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locale, SymptomId } from '@naosu/content';
import { normalise } from '../../src/engine/symptom-search/normalise.js';
import { assertFirst } from './first-hit.js';
import { indexes } from './page-search.js';

/** What the phone says about backups, in both languages, and the symptom that it leads to. `%@` stands for any text. */
const messages: readonly (readonly [ja: string, en: string, symptom: SymptomId])[] = [
  ['iCloudストレージがいっぱいです', 'iCloud Storage Is Full', 'icloud-storage-full'],
  ['写真、ビデオ、およびiCloud Driveは現在アップデートされていません。', 'Photos, videos, and iCloud Drive are no longer updating.', 'icloud-storage-full'],
  ['空き領域不足です', 'Not Enough Storage', 'icloud-storage-full'],
  ['iCloudストレージに十分な空き領域がないため、このiPhoneのバックアップは作成できません。',
    'This iPhone cannot be backed up because there is not enough iCloud storage available.', 'icloud-storage-full'],
  ['ストレージは“設定”で管理できます。', 'You can manage your storage in Settings.', 'icloud-storage-full'],
  ['このiPhoneのバックアップを作成するには、空き領域があと%@必要です。', 'An additional %@ is required to back up this iPhone', 'icloud-storage-full'],
  ['iCloudストレージに十分な空き領域がありません', 'You do not have enough space in iCloud to back up this iPhone', 'icloud-storage-full'],
  ['最後に行ったバックアップを完了できませんでした。', 'The last backup could not be completed.', 'last-backup-incomplete'],
  ['前回のバックアップを完了できませんでした', 'Your last backup could not be completed', 'last-backup-incomplete'],
  ['前回のバックアップを作成できませんでした', 'The last backup was not completed', 'last-backup-incomplete'],
  ['ネットワークの状態がよくなかったため前回のバックアップは完了できませんでした。', 'The last backup could not be completed because of poor network conditions.', 'poor-network'],
  ['iCloud上により新しいiOSバージョンのバックアップがあるため前回のバックアップは完了できませんでした。',
    'The last backup could not be completed because iCloud contains a backup from a newer iOS version.', 'newer-ios-backup'],
  ['バックアップを完了するために十分な空き容量がデバイスにありません。', 'There isn’t enough free space on this device to finish a backup.', 'phone-storage-short'],
  ['前回のバックアップ中に利用不可能なファイルがありました。', 'Some files were unavailable during the last backup.', 'files-unavailable'],
  ['現在ほかのデバイスがこのバックアップから復元中のため、iCloudバックアップを開始できません。あとでやり直してください。',
    'iCloud Backup cannot begin because another device is currently restoring from this backup. Try again later.',
    'other-device-restoring'],
  ['このiPhoneは現在復元中です。復元が終了すると、自動的にバックアップが作成されます。',
    'This iPhone is currently being restored and will automatically back up when it is done.', 'restore-in-progress'],
  ['iCloudバックアップに失敗しました', 'iCloud Backup Failed', 'enabling-failed'],
  ['iCloudバックアップの有効化中に問題が起きました。', 'There was a problem enabling iCloud Backup.', 'enabling-failed'],
  ['iCloudバックアップを有効にするにはインターネットに接続してください。', 'Connect to the Internet to enable iCloud Backup.', 'needs-internet'],
  ['iCloudバックアップを有効にするには機内モードをオフにするか、Wi-Fiを使用してください。', 'Turn off Airplane Mode or use Wi-Fi to enable iCloud Backup.', 'needs-internet'],
  ['バックアップを作成するにはWi-Fiネットワークに接続する必要があります。', 'You must be connected to a Wi-Fi network to start a backup.', 'needs-internet'],
  ['バックアップを作成するにはWi-Fiまたはモバイル通信ネットワークに接続する必要があります。', 'You must be connected to a Wi-Fi or cellular network to start a backup.',
    'needs-internet'],
  ['確認済みメールアドレスなしにこのiPhoneからiCloudにバックアップできません。', 'This iPhone cannot back up to iCloud without a verified email address.',
    'needs-verified-email'],
  ['iCloudバックアップには、パスワードの確認が必要です。', 'iCloud Backup requires that you verify your password.', 'password-required'],
  ['iCloudバックアップはアカウント“%@”にアクセスできません。“設定”でアカウント情報を確認してください。',
    'iCloud Backup is unable to access the account “%@”. Review your account information in Settings.', 'account-inaccessible'],
  ['このiPhoneの最後のバックアップ作成から%@日間経ちます。', 'It’s been %@ days since the last backup', 'not-backed-up-lately'],
  ['このiPhoneの最後のバックアップ作成から%@週間経ちます。', 'It’s been %@ weeks since the last backup', 'not-backed-up-lately'],
  ['iPhoneのバックアップ未作成', 'iPhone Not Backed Up', 'not-backed-up-lately'],
  ['iCloudに接続できません', 'Cannot connect to iCloud', 'cannot-connect-icloud'],
  ['iCloudへの接続がタイムアウトになりました。', 'The connection to iCloud timed out.', 'cannot-connect-icloud'],
  ['iCloudへの接続中にエラーが起きました。', 'There was an error connecting to iCloud.', 'cannot-connect-icloud'],
  ['プロキシエラーのため、iCloudに接続できません。', 'Unable to connect to iCloud because of a proxy error.', 'cannot-connect-icloud'],
  ['iCloudストレージの詳細は現在利用できません。あとでやり直してください。', 'iCloud storage details are currently unavailable. Try again later.',
    'storage-details-unavailable'],
  ['新しいiCloud利用規約', 'New iCloud Terms and Conditions', 'terms-required'],
  ['新しい利用規約に同意する必要があります。', 'you must accept the new Terms and Conditions.', 'terms-required'],
  ['バックアップを削除できません', 'Cannot Delete Backup', 'cannot-delete-backup'],
  ['このバックアップは使用されているため削除できません。', 'This backup cannot be deleted because it is in use.', 'cannot-delete-backup'],
  ['Apple IDは一時的にロックされました。', 'Your Apple ID has been temporarily locked.', 'account-locked'],
  ['バックアップを作成できません', 'Unable to back up', 'cannot-back-up'],
  ['iPhoneのバックアップに失敗', 'iPhone Backup Failed', 'cannot-back-up'],
];

/** Titles, and words of readers, that longer messages hold: they are phrasings, so that the longer message wins. */
const phrasings: readonly (readonly [ja: string, en: string, symptom: SymptomId])[] = [
  ['バックアップできません', 'Cannot Back Up', 'cannot-back-up'],
  ['バックアップに失敗しました', 'backup failed', 'cannot-back-up'],
];

/** What stands on the screen as one: a title with its body, or a body with its second sentence. */
const whole: readonly (readonly [text: string, symptom: SymptomId])[] = [
  ['iCloudストレージに十分な空き領域がないため、このiPhoneのバックアップは作成できません。ストレージは“設定”で管理できます。', 'icloud-storage-full'],
  ['This iPhone cannot be backed up because there is not enough iCloud storage available. You can manage your storage in Settings.',
    'icloud-storage-full'],
  ['バックアップできません\n確認済みメールアドレスなしにこのiPhoneからiCloudにバックアップできません。', 'needs-verified-email'],
  ['Cannot Back Up\nThis iPhone cannot back up to iCloud without a verified email address.', 'needs-verified-email'],
  ['iCloudバックアップに失敗しました\niCloudバックアップの有効化中に問題が起きました。', 'enabling-failed'],
  ['iCloud Backup Failed\nThere was a problem enabling iCloud Backup.', 'enabling-failed'],
  ['iPhoneのバックアップ未作成\nこのiPhoneの最後のバックアップ作成から3週間経ちます。', 'not-backed-up-lately'],
  ['バックアップを削除できません\nこのバックアップは使用されているため削除できません。', 'cannot-delete-backup'],
];


const messagesOf = (locale: Locale, symptom: SymptomId) => indexes[locale].entries.find(({ id }) => id === symptom)?.messages ?? [];

/** On an iPad the same messages name the iPad. */
const onIpad = (text: string): string => text.replace(/iPhone/g, 'iPad');

/** Messages that once led elsewhere, as people bring them to a support desk. */
const heard: readonly (readonly [string, string])[] = [
  ['制限されているためサインアウトできません', 'account-restricted'],
  ['検証に失敗しました', 'code-not-arriving'],
  ['552 5.2.2 <taro@icloud.com>: user is over quota', 'mailbox-full'],
  ['550 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137', 'domain-mail-blocked'],
  ['550 5.7.1 [CS01] Message rejected due to local policy.', 'domain-mail-blocked'],
  ['421 4.7.1 Messages to taro@icloud.com deferred due to excessive volume. Try again later', 'domain-mail-blocked'],
  ['554 5.7.1 Your message was rejected due to example.com DMARC policy.', 'domain-mail-blocked'],
  ['550 5.1.1 <taro@icloud.com>: user does not exist', 'recipient-rejected'],
];

describe('what the phone says about backups', () => {
  for (const [japanese, english, symptom] of messages) {
    it(`“${english}” is a message of ${symptom}, and found first in both languages`, () => {
      const place = messagesOf('ja', symptom).indexOf(japanese);
      assert.ok(place >= 0, japanese);
      assert.equal(messagesOf('en', symptom)[place], english);
      for (const text of [japanese, english]) {
        assertFirst(text, symptom);
        assertFirst(onIpad(text), symptom);
      }
    });
  }

  it('is known as words of readers where other messages hold it as a part', () => {
    for (const [japanese, english, symptom] of phrasings) {
      const known = (locale: 'ja' | 'en') =>
        indexes[locale].entries.find(({ id }) => id === symptom)?.phrasings.map(normalise);
      assert.ok(known('ja')?.includes(normalise(japanese)), japanese);
      assert.ok(known('en')?.includes(normalise(english)), english);
      assertFirst(japanese, symptom, ['ja']);
      assertFirst(english, symptom, ['en']);
    }
  });

  it('is found by what a support desk hears', () => {
    for (const [text, symptom] of heard) assertFirst(text, symptom);
    assertFirst('確認コードが届かない', 'code-not-arriving', ['ja']);
  });

  it('is found where a title and its body stand together', () => {
    for (const [text, symptom] of whole) {
      assertFirst(text, symptom);
      assertFirst(onIpad(text), symptom);
    }
  });

  it('is all that the symptoms know, but paraphrases', () => {
    const listed = new Set(messages.flatMap(([japanese, english]) => [japanese, english, onIpad(japanese), onIpad(english)]));
    const more = indexes.ja.entries.filter(({ topic }) => topic === 'backup').flatMap((entry) => entry.messages)
      .filter((message) => !listed.has(message));
    assert.deepEqual(more, [
      'iCloudストレージに十分な空きがないため', 'ネットワークの状態が良くなかったため前回のバックアップは完了できませんでした',
      '制限されているためサインアウトできません', '検証に失敗しました',
    ]);
  });
});
