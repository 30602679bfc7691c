/**
 * What the screen says of backups, in Japanese: exact strings, close variants and common paraphrases.
 * `%@` stands for any text. The same place in the other languages holds the same message. Spellings that search takes as equal stand here once.
 */
export const messages = {
  'icloud-storage-full': [
    'iCloudストレージがいっぱいです',
    '写真、ビデオ、およびiCloud Driveは現在アップデートされていません。',
    '空き領域不足です',
    'iCloudストレージに十分な空き領域がないため、このiPhoneのバックアップは作成できません。',
    'iCloudストレージに十分な空き領域がないため、このiPadのバックアップは作成できません。',
    'ストレージは“設定”で管理できます。',
    'iCloudストレージに十分な空きがないため',
    'iCloudストレージに十分な空き領域がありません',
    'このiPhoneのバックアップを作成するには、空き領域があと%@必要です。',
  ],
  'last-backup-incomplete': [
    '最後に行ったバックアップを完了できませんでした。',
    '前回のバックアップを完了できませんでした',
    '前回のバックアップを作成できませんでした',
  ],
  'cannot-back-up': [
    'バックアップを作成できません',
    'iPhoneのバックアップに失敗',
    'iPadのバックアップに失敗',
  ],
  'cannot-connect-icloud': [
    'iCloudに接続できません',
    'iCloudへの接続がタイムアウトになりました。',
    'iCloudへの接続中にエラーが起きました。',
    'プロキシエラーのため、iCloudに接続できません。',
  ],
  'phone-storage-short': [
    'バックアップを完了するために十分な空き容量がデバイスにありません。',
  ],
  'poor-network': [
    'ネットワークの状態が良くなかったため前回のバックアップは完了できませんでした',
    'ネットワークの状態がよくなかったため前回のバックアップは完了できませんでした。',
  ],
  'newer-ios-backup': [
    'iCloud上により新しいiOSバージョンのバックアップがあるため前回のバックアップは完了できませんでした。',
  ],
  'files-unavailable': [
    '前回のバックアップ中に利用不可能なファイルがありました。',
  ],
  'restore-in-progress': [
    'このiPhoneは現在復元中です。復元が終了すると、自動的にバックアップが作成されます。',
  ],
  'other-device-restoring': [
    '現在ほかのデバイスがこのバックアップから復元中のため、iCloudバックアップを開始できません。あとでやり直してください。',
  ],
  'enabling-failed': [
    'iCloudバックアップに失敗しました',
    'iCloudバックアップの有効化中に問題が起きました。',
  ],
  'needs-internet': [
    'iCloudバックアップを有効にするにはインターネットに接続してください。',
    'iCloudバックアップを有効にするには機内モードをオフにするか、Wi-Fiを使用してください。',
    'バックアップを作成するにはWi-Fiネットワークに接続する必要があります。',
    'バックアップを作成するにはWi-Fiまたはモバイル通信ネットワークに接続する必要があります。',
  ],
  'needs-verified-email': [
    '確認済みメールアドレスなしにこのiPhoneからiCloudにバックアップできません。',
  ],
  'password-required': [
    'iCloudバックアップには、パスワードの確認が必要です。',
  ],
  'account-inaccessible': [
    'iCloudバックアップはアカウント“%@”にアクセスできません。“設定”でアカウント情報を確認してください。',
  ],
  'not-backed-up-lately': [
    'iPhoneのバックアップ未作成',
    'iPadのバックアップ未作成',
    'このiPhoneの最後のバックアップ作成から%@日間経ちます。',
    'このiPhoneの最後のバックアップ作成から%@週間経ちます。',
  ],
  'storage-details-unavailable': [
    'iCloudストレージの詳細は現在利用できません。あとでやり直してください。',
  ],
  'terms-required': [
    '新しいiCloud利用規約',
    '新しい利用規約に同意する必要があります。',
  ],
  'cannot-delete-backup': [
    'バックアップを削除できません',
    'このバックアップは使用されているため削除できません。',
  ],
  'account-locked': [
    'Apple IDは一時的にロックされました。',
  ],
  'account-restricted': [
    '制限されているためサインアウトできません',
  ],
  'code-not-arriving': [
    '検証に失敗しました',
  ],
  'backup-button-grey': [],
  'backup-slow': [],
} as const satisfies Record<string, readonly string[]>;
