import type { SymptomEntry } from '../../types.js';

type Message = SymptomEntry['messages'][number];

/**
 * What the screen says, in both languages: exact strings, close variants and common paraphrases. `%@` stands for any text.
 * Spellings that search takes as equal (Apple ID and Apple Account, サーバ and サーバー) stand here once.
 */
export const messages = {
  'icloud-storage-full': [
    { ja: 'iCloudストレージがいっぱいです', en: 'iCloud Storage Is Full' },
    {
      ja: '写真、ビデオ、およびiCloud Driveは現在アップデートされていません。',
      en: 'Photos, videos, and iCloud Drive are no longer updating.',
    },
    { ja: '空き領域不足です', en: 'Not Enough Storage' },
    {
      ja: 'iCloudストレージに十分な空き領域がないため、このiPhoneのバックアップは作成できません。',
      en: 'This iPhone cannot be backed up because there is not enough iCloud storage available.',
    },
    {
      ja: 'iCloudストレージに十分な空き領域がないため、このiPadのバックアップは作成できません。',
      en: 'This iPad cannot be backed up because there is not enough iCloud storage available.',
    },
    { ja: 'ストレージは“設定”で管理できます。', en: 'You can manage your storage in Settings.' },
    {
      ja: 'iCloudストレージに十分な空きがないため',
      en: 'You do not have enough space in iCloud',
    },
    {
      ja: 'iCloudストレージに十分な空き領域がありません',
      en: 'You do not have enough space in iCloud to back up this iPhone',
    },
    {
      ja: 'このiPhoneのバックアップを作成するには、空き領域があと%@必要です。',
      en: 'An additional %@ is required to back up this iPhone',
    },
  ],
  'last-backup-incomplete': [
    { ja: '最後に行ったバックアップを完了できませんでした。', en: 'The last backup could not be completed.' },
    { ja: '前回のバックアップを完了できませんでした', en: 'Your last backup could not be completed' },
    { ja: '前回のバックアップを作成できませんでした', en: 'The last backup was not completed' },
  ],
  // Titles that other messages hold as a part (“Cannot Back Up”) are phrasings: found here, they would win over the rest of a paste.
  'cannot-back-up': [
    { ja: 'バックアップを作成できません', en: 'Unable to back up' },
    { ja: 'iPhoneのバックアップに失敗', en: 'iPhone Backup Failed' },
    { ja: 'iPadのバックアップに失敗', en: 'iPad Backup Failed' },
  ],
  'cannot-connect-icloud': [
    { ja: 'iCloudに接続できません', en: 'Cannot connect to iCloud' },
    { ja: 'iCloudへの接続がタイムアウトになりました。', en: 'The connection to iCloud timed out.' },
    { ja: 'iCloudへの接続中にエラーが起きました。', en: 'There was an error connecting to iCloud.' },
    {
      ja: 'プロキシエラーのため、iCloudに接続できません。',
      en: 'Unable to connect to iCloud because of a proxy error.',
    },
  ],
  'phone-storage-short': [
    {
      ja: 'バックアップを完了するために十分な空き容量がデバイスにありません。',
      en: 'There isn’t enough free space on this device to finish a backup.',
    },
  ],
  'poor-network': [
    {
      ja: 'ネットワークの状態が良くなかったため前回のバックアップは完了できませんでした',
      en: 'because of poor network conditions',
    },
    {
      ja: 'ネットワークの状態がよくなかったため前回のバックアップは完了できませんでした。',
      en: 'The last backup could not be completed because of poor network conditions.',
    },
  ],
  'newer-ios-backup': [
    {
      ja: 'iCloud上により新しいiOSバージョンのバックアップがあるため前回のバックアップは完了できませんでした。',
      en: 'The last backup could not be completed because iCloud contains a backup from a newer iOS version.',
    },
  ],
  'files-unavailable': [
    {
      ja: '前回のバックアップ中に利用不可能なファイルがありました。',
      en: 'Some files were unavailable during the last backup.',
    },
  ],
  'restore-in-progress': [
    {
      ja: 'このiPhoneは現在復元中です。復元が終了すると、自動的にバックアップが作成されます。',
      en: 'This iPhone is currently being restored and will automatically back up when it is done.',
    },
  ],
  'other-device-restoring': [
    {
      ja: '現在ほかのデバイスがこのバックアップから復元中のため、iCloudバックアップを開始できません。あとでやり直してください。',
      en: 'iCloud Backup cannot begin because another device is currently restoring from this backup. Try again later.',
    },
  ],
  'enabling-failed': [
    { ja: 'iCloudバックアップに失敗しました', en: 'iCloud Backup Failed' },
    {
      ja: 'iCloudバックアップの有効化中に問題が起きました。',
      en: 'There was a problem enabling iCloud Backup.',
    },
  ],
  'needs-internet': [
    {
      ja: 'iCloudバックアップを有効にするにはインターネットに接続してください。',
      en: 'Connect to the Internet to enable iCloud Backup.',
    },
    {
      ja: 'iCloudバックアップを有効にするには機内モードをオフにするか、Wi-Fiを使用してください。',
      en: 'Turn off Airplane Mode or use Wi-Fi to enable iCloud Backup.',
    },
    {
      ja: 'バックアップを作成するにはWi-Fiネットワークに接続する必要があります。',
      en: 'You must be connected to a Wi-Fi network to start a backup.',
    },
    {
      ja: 'バックアップを作成するにはWi-Fiまたはモバイル通信ネットワークに接続する必要があります。',
      en: 'You must be connected to a Wi-Fi or cellular network to start a backup.',
    },
  ],
  'needs-verified-email': [
    {
      ja: '確認済みメールアドレスなしにこのiPhoneからiCloudにバックアップできません。',
      en: 'This iPhone cannot back up to iCloud without a verified email address.',
    },
  ],
  'password-required': [
    {
      ja: 'iCloudバックアップには、パスワードの確認が必要です。',
      en: 'iCloud Backup requires that you verify your password.',
    },
  ],
  'account-inaccessible': [
    {
      ja: 'iCloudバックアップはアカウント“%@”にアクセスできません。“設定”でアカウント情報を確認してください。',
      en: 'iCloud Backup is unable to access the account “%@”. Review your account information in Settings.',
    },
  ],
  'not-backed-up-lately': [
    { ja: 'iPhoneのバックアップ未作成', en: 'iPhone Not Backed Up' },
    { ja: 'iPadのバックアップ未作成', en: 'iPad Not Backed Up' },
    { ja: 'このiPhoneの最後のバックアップ作成から%@日間経ちます。', en: 'It’s been %@ days since the last backup' },
    { ja: 'このiPhoneの最後のバックアップ作成から%@週間経ちます。', en: 'It’s been %@ weeks since the last backup' },
  ],
  'storage-details-unavailable': [
    {
      ja: 'iCloudストレージの詳細は現在利用できません。あとでやり直してください。',
      en: 'iCloud storage details are currently unavailable. Try again later.',
    },
  ],
  'terms-required': [
    { ja: '新しいiCloud利用規約', en: 'New iCloud Terms and Conditions' },
    { ja: '新しい利用規約に同意する必要があります。', en: 'you must accept the new Terms and Conditions.' },
  ],
  'cannot-delete-backup': [
    { ja: 'バックアップを削除できません', en: 'Cannot Delete Backup' },
    {
      ja: 'このバックアップは使用されているため削除できません。',
      en: 'This backup cannot be deleted because it is in use.',
    },
  ],
  'account-locked': [
    { ja: 'Apple IDは一時的にロックされました。', en: 'Your Apple ID has been temporarily locked.' },
  ],
  'account-restricted': [
    { ja: '制限されているためサインアウトできません', en: 'Sign Out Is Not Available Due to Restrictions' },
  ],
  'code-not-arriving': [
    { ja: '検証に失敗しました', en: 'Verification Failed' },
  ],
  'backup-button-grey': [],
  'backup-slow': [],
} as const satisfies Record<string, readonly Message[]>;
