import type { SymptomEntry } from '../../types.js';

type Message = SymptomEntry['messages'][number];

/**
 * What the screen says, in both languages: exact strings, close variants, and phrases that readers run together from several of them.
 * `%@` stands for any text. Spellings that search takes as equal (サーバ and サーバー) stand here once. A message whose words stand within
 * others is named with its computer (`Mac:`): a bare one would be found in every sentence about connections.
 */
export const messages = {
  'cannot-get-mail': [
    { ja: 'メールを取得できません', en: 'Cannot Get Mail' },
    { ja: 'Mac: メールを受信できません', en: 'Mac: Unable to Receive Mail' },
  ],
  'mail-server-failed': [
    { ja: 'サーバへの接続に失敗しました。', en: 'The connection to the server failed.' },
    { ja: 'メールを取得できませんサーバへの接続に失敗しました', en: 'Cannot Get Mail The connection to the server failed' },
    { ja: 'iCloudメールアカウントエラーサーバに接続できません', en: 'iCloud mail account error: cannot connect to the server' },
    { ja: 'iPhoneメールアカウントエラーサーバへの接続に失敗しました', en: 'iPhone mail account error: connection to the server failed' },
    { ja: 'iCloudアカウントエラーサーバへの接続に失敗しました', en: 'iCloud account error: connection to the server failed' },
    { ja: 'iCloudサーバへの接続に失敗しました', en: 'Connection to the iCloud server failed' },
    { ja: 'iCloudサーバに接続できませんでした。', en: 'Failed to connect to the iCloud server.' },
    { ja: 'Mac: 接続できません', en: 'Mac: Unable to Connect' },
    { ja: '%@サーバ“%@”が応答しません。', en: 'The %@ server “%@” is not responding.' },
    { ja: '“受信メールサーバ”フィールド', en: '“Incoming Mail Server” field.' },
    { ja: 'メールサーバ“%@”が応答しません。', en: 'The mail server “%@” is not responding.' },
    { ja: '“%@”のサーバに接続できません', en: 'Cannot Connect to the Server for “%@”' },
    { ja: 'サーバに接続できません。', en: 'Unable to connect to server.' },
    { ja: 'サーバ"%@"のポート%@への接続がタイムアウトになりました。', en: 'The connection to the server “%@” on port %@ timed out.' },
    { ja: 'サーバ"%@"のポート%@許可されませんでした。', en: 'The connection to the server “%@” on port %@ refused' },
    { ja: 'サーバ"%@"のポート%@接続できません。', en: 'The server “%@” cannot be contacted on port %@.' },
    {
      ja: 'メールサーバまたはネットワークで問題が起きている可能性があります。',
      en: 'There may be a problem with the mail server or network.',
    },
    {
      ja: 'アカウント“%@”の設定を確認するか、やり直してください。',
      en: 'Check the settings for account “%@” or try again.',
    },
  ],
  'mail-password-wrong': [
    { ja: '“%@”用のユーザ名またはパスワードが間違っています。', en: 'The user name or password for “%@” is incorrect.' },
    { ja: 'パスワードが正しくありません', en: 'Password Incorrect' },
    { ja: 'アカウント“%@”のパスワードを入力', en: 'Enter the password for the %@ account “%@”' },
    { ja: 'iCloudメールアカウントエラーパスワード', en: 'iCloud mail account error password' },
  ],
  'mail-not-received': [
    { ja: 'iCloudメール届かない迷惑メールにもない', en: 'iCloud mail not arriving and not in junk' },
  ],
  'mail-account-error': [
    { ja: 'アカウントエラー: %@', en: 'Account Error: %@' },
    { ja: '複数のアカウントエラー', en: 'Multiple Account Errors' },
    { ja: 'iCloudアカウントエラーメールを取得できません', en: 'iCloud account error: cannot get mail' },
    { ja: 'メールアカウントエラーiCloudに関する通知が出るのに届かない', en: 'Account error for iCloud mail shown and nothing arrives' },
  ],
  'mail-secure-connection': [
    {
      ja: 'メールは、SSLを使って、サーバ“%@”のポート%@に接続できませんでした。',
      en: 'Mail was unable to connect to server “%@” using SSL on port %@',
    },
    { ja: 'SSLサーバ%@を確認できません', en: 'Unable to verify SSL server %@' },
    { ja: 'サーバの識別情報を検証できません', en: 'Cannot Verify Server Identity' },
    { ja: '送信メールサーバ“%@”のSSL設定を確認', en: 'Check the SSL setting for the outgoing server “%@”.' },
  ],
  'mail-offline': [
    { ja: 'インターネット接続がありません。', en: 'No Internet connection available.' },
    { ja: 'インターネット接続がオフラインのようです。', en: 'The Internet connection appears to be offline.' },
  ],
  'mail-sign-in-failed': [
    { ja: 'Apple IDまたはパスワードが正しくありません。', en: 'Your Apple ID or password is incorrect.' },
    { ja: '認証できませんでした', en: 'Authentication Failed' },
  ],
  'mail-account-inactive': [
    { ja: 'このアカウントは使用停止中です。', en: 'This account is inactive.' },
    {
      ja: 'このアカウントは使用停止中です。“設定”＞“メール”＞“アカウント”で確認してください。',
      en: 'This account is inactive. Check the settings in Settings > Mail > Accounts.',
    },
  ],
  'mail-after-password-change': [],
  'mail-late': [],
  'mail-in-junk': [],
  'mailbox-full': [
    { ja: '552 5.2.2 user is over quota', en: '552 5.2.2 user is over quota' },
    { ja: '552 5.2.2 over quota', en: '552 5.2.2 over quota' },
  ],
  'cannot-send-mail': [
    { ja: 'メールを送信できません', en: 'Cannot Send Mail' },
    { ja: 'サーバiCloudを使用してメッセージを送信できません', en: 'Cannot send message using the server iCloud.' },
    { ja: '“%@”の送信メールサーバに接続できません', en: 'Cannot Connect to the Outgoing Mail Server for “%@”' },
    { ja: '“送信メールサーバ”フィールド', en: '“Outgoing Mail Server” field.' },
    { ja: 'サーバ“%@”が応答しません。%@“送信メールサーバ”フィールド', en: 'server “%@” is not responding. %@ “Outgoing Mail Server” field.' },
    { ja: '送信メールサーバ“%@”のアカウント設定を確認', en: 'Check the account settings for the outgoing server “%@”.' },
  ],
  'sending-limit-reached': [
    {
      ja: '送信可能な上限を超えたため、メッセージの送信に失敗しました。',
      en: 'Sending the message failed because you exceeded your sending limit.',
    },
    {
      ja: '1日に送信できるメッセージの合計数を超えました。',
      en: 'You have exceeded the total number of messages you can send each day',
    },
    { ja: '受信者の上限を超えました。', en: 'Recipient limit exceeded.' },
  ],
  'message-too-large': [
    {
      ja: 'メッセージが大きすぎるため、サーバから拒否されました。',
      en: 'The message was rejected by the server because it is too large.',
    },
    { ja: 'メッセージのサイズは%@で%@最大サイズ%@を超えています。', en: 'Your message has size %@, which exceeds %@' },
  ],
  'recipient-rejected': [
    { ja: '受信者"%@"はサーバに拒否されました。', en: 'The recipient “%@” was rejected by the server.' },
    { ja: '550 5.1.1 user does not exist', en: '550 5.1.1 user does not exist' },
    { ja: 'ユーザが不明なため', en: 'because the user is unknown' },
    { ja: 'リレーを許可していないため', en: 'because it does not allow relaying' },
  ],
  'sender-address-rejected': [
    { ja: '差出人のアドレス“%@”はサーバに拒否されました。', en: 'The sender address “%@” was rejected by the server.' },
  ],
  'wrong-sender-shown': [],
  'mail-down-everywhere': [],
  'web-mail-unavailable': [],
  'mail-in-other-app': [
    { ja: 'AndroidiCloudメールサーバに接続できません', en: 'Android iCloud mail cannot connect to the server' },
  ],
  'docomo-mail-trouble': [
    { ja: 'ドコモメールを取得できません', en: 'Cannot get docomo mail' },
    { ja: 'ドコモメールを送信できません', en: 'Cannot send docomo mail' },
  ],
  'other-mail-trouble': [],
  'domain-mail-blocked': [
    { ja: '550 5.7.1 [CS01] Message rejected due to local policy', en: '550 5.7.1 [CS01] Message rejected due to local policy' },
    { ja: '550 5.7.1 [HM08] Message rejected due to local policy', en: '550 5.7.1 [HM08] Message rejected due to local policy' },
    { ja: '421 4.7.1 Messages to %@ deferred due to excessive volume', en: '421 4.7.1 Messages to %@ deferred due to excessive volume' },
    { ja: '550 5.7.1 Your message was rejected due to %@ DMARC policy', en: '550 5.7.1 Your message was rejected due to %@ DMARC policy' },
    { ja: '554 5.7.1 Your message was rejected due to %@ DMARC policy', en: '554 5.7.1 Your message was rejected due to %@ DMARC policy' },
    { ja: '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL', en: '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL' },
    { ja: 'サーバに接続できませんではないのに消える', en: 'No server error, and yet the mail disappears' },
  ],
} as const satisfies Record<string, readonly Message[]>;
