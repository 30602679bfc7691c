/**
 * What the screen says of mail, in Japanese: exact strings, close variants, and phrases that readers run together from several of them.
 * `%@` stands for any text. The same place in the other languages holds the same message. Spellings that search takes as equal stand here once.
 * A message whose words stand within others is named with its computer (`Mac:`).
 */
export const messages = {
  'cannot-get-mail': [
    'メールを取得できません',
    'Mac: メールを受信できません',
  ],
  'mail-server-failed': [
    'サーバへの接続に失敗しました。',
    'メールを取得できませんサーバへの接続に失敗しました',
    'iCloudメールアカウントエラーサーバに接続できません',
    'iPhoneメールアカウントエラーサーバへの接続に失敗しました',
    'iCloudアカウントエラーサーバへの接続に失敗しました',
    'iCloudサーバへの接続に失敗しました',
    'iCloudサーバに接続できませんでした。',
    'Mac: 接続できません',
    '%@サーバ“%@”が応答しません。',
    '“受信メールサーバ”フィールド',
    'メールサーバ“%@”が応答しません。',
    '“%@”のサーバに接続できません',
    'サーバに接続できません。',
    'サーバ"%@"のポート%@への接続がタイムアウトになりました。',
    'サーバ"%@"のポート%@許可されませんでした。',
    'サーバ"%@"のポート%@接続できません。',
    'メールサーバまたはネットワークで問題が起きている可能性があります。',
    'アカウント“%@”の設定を確認するか、やり直してください。',
  ],
  'mail-password-wrong': [
    '“%@”用のユーザ名またはパスワードが間違っています。',
    'パスワードが正しくありません',
    'アカウント“%@”のパスワードを入力',
    'iCloudメールアカウントエラーパスワード',
  ],
  'mail-not-received': [
    'iCloudメール届かない迷惑メールにもない',
  ],
  'mail-account-error': [
    'アカウントエラー: %@',
    '複数のアカウントエラー',
    'iCloudアカウントエラーメールを取得できません',
    'メールアカウントエラーiCloudに関する通知が出るのに届かない',
  ],
  'mail-secure-connection': [
    'メールは、SSLを使って、サーバ“%@”のポート%@に接続できませんでした。',
    'SSLサーバ%@を確認できません',
    'サーバの識別情報を検証できません',
    '送信メールサーバ“%@”のSSL設定を確認',
  ],
  'mail-offline': [
    'インターネット接続がありません。',
    'インターネット接続がオフラインのようです。',
  ],
  'mail-sign-in-failed': [
    'Apple IDまたはパスワードが正しくありません。',
    '認証できませんでした',
  ],
  'mail-account-inactive': [
    'このアカウントは使用停止中です。',
    'このアカウントは使用停止中です。“設定”＞“メール”＞“アカウント”で確認してください。',
  ],
  'mail-after-password-change': [],
  'mail-late': [],
  'mail-in-junk': [],
  'mailbox-full': [
    '552 5.2.2 user is over quota',
    '552 5.2.2 over quota',
  ],
  'cannot-send-mail': [
    'メールを送信できません',
    'サーバiCloudを使用してメッセージを送信できません',
    '“%@”の送信メールサーバに接続できません',
    '“送信メールサーバ”フィールド',
    'サーバ“%@”が応答しません。%@“送信メールサーバ”フィールド',
    '送信メールサーバ“%@”のアカウント設定を確認',
  ],
  'sending-limit-reached': [
    '送信可能な上限を超えたため、メッセージの送信に失敗しました。',
    '1日に送信できるメッセージの合計数を超えました。',
    '受信者の上限を超えました。',
  ],
  'message-too-large': [
    'メッセージが大きすぎるため、サーバから拒否されました。',
    'メッセージのサイズは%@で%@最大サイズ%@を超えています。',
  ],
  'recipient-rejected': [
    '受信者"%@"はサーバに拒否されました。',
    '550 5.1.1 user does not exist',
    'ユーザが不明なため',
    'リレーを許可していないため',
  ],
  'sender-address-rejected': [
    '差出人のアドレス“%@”はサーバに拒否されました。',
  ],
  'wrong-sender-shown': [],
  'mail-down-everywhere': [],
  'web-mail-unavailable': [],
  'mail-in-other-app': [
    'AndroidiCloudメールサーバに接続できません',
  ],
  'docomo-mail-trouble': [
    'ドコモメールを取得できません',
    'ドコモメールを送信できません',
  ],
  'other-mail-trouble': [],
  'domain-mail-blocked': [
    '550 5.7.1 [CS01] Message rejected due to local policy',
    '550 5.7.1 [HM08] Message rejected due to local policy',
    '421 4.7.1 Messages to %@ deferred due to excessive volume',
    '550 5.7.1 Your message was rejected due to %@ DMARC policy',
    '554 5.7.1 Your message was rejected due to %@ DMARC policy',
    '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL',
    'サーバに接続できませんではないのに消える',
  ],
} as const satisfies Record<string, readonly string[]>;
