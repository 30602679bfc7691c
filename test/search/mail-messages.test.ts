import { describe, it } from 'node:test';
import type { SymptomId } from '@naosu/content';
import { assertFirst } from './first-hit.js';

/** What a device says about mail, in both languages, and the symptom that it leads to. `%@` stands for any text. */
const messages: readonly (readonly [ja: string, en: string, symptom: SymptomId])[] = [
  ['メールを取得できません', 'Cannot Get Mail', 'cannot-get-mail'],
  ['メールを受信できません', 'Unable to Receive Mail', 'cannot-get-mail'],
  ['サーバへの接続に失敗しました。', 'The connection to the server failed.', 'mail-server-failed'],
  ['接続できません', 'Unable to Connect', 'mail-server-failed'],
  ['iCloudサーバに接続できませんでした。', 'Failed to connect to the iCloud server.', 'mail-server-failed'],
  ['メールサーバ“%@”が応答しません。', 'The mail server “%@” is not responding.', 'mail-server-failed'],
  ['“%@”のサーバに接続できません', 'Cannot Connect to the Server for “%@”', 'mail-server-failed'],
  ['サーバ“%@”のポート993への接続がタイムアウトになりました。', 'The connection to the server “%@” on port 993 timed out.', 'mail-server-failed'],
  ['メールサーバまたはネットワークで問題が起きている可能性があります。', 'There may be a problem with the mail server or network.', 'mail-server-failed'],
  ['アカウントエラー: %@。', 'Account Error: %@.', 'mail-account-error'],
  ['複数のアカウントエラー', 'Multiple Account Errors', 'mail-account-error'],
  ['“%@”用のユーザ名またはパスワードが間違っています。', 'The user name or password for “%@” is incorrect.', 'mail-password-wrong'],
  ['iCloudアカウント“%@”のパスワードを入力', 'Enter the password for the iCloud account “%@”', 'mail-password-wrong'],
  ['メールは、SSLを使って、サーバ“%@”のポート993に接続できませんでした。', 'Mail was unable to connect to server “%@” using SSL on port 993', 'mail-secure-connection'],
  ['SSLサーバ%@を確認できません', 'Unable to verify SSL server %@', 'mail-secure-connection'],
  ['サーバの識別情報を検証できません', 'Cannot Verify Server Identity', 'mail-secure-connection'],
  ['インターネット接続がありません。', 'No Internet connection available.', 'mail-offline'],
  ['インターネット接続がオフラインのようです。', 'The Internet connection appears to be offline.', 'mail-offline'],
  ['メールを送信できません', 'Cannot Send Mail', 'cannot-send-mail'],
  ['“%@”の送信メールサーバに接続できません', 'Cannot Connect to the Outgoing Mail Server for “%@”', 'cannot-send-mail'],
  ['サーバiCloudを使用してメッセージを送信できません', 'Cannot send message using the server iCloud.', 'cannot-send-mail'],
  ['送信可能な上限を超えたため、メッセージの送信に失敗しました。', 'Sending the message failed because you exceeded your sending limit.', 'sending-limit-reached'],
  ['メッセージが大きすぎるため、サーバから拒否されました。', 'The message was rejected by the server because it is too large.', 'message-too-large'],
  ['受信者“%@”はサーバに拒否されました。', 'The recipient “%@” was rejected by the server.', 'recipient-rejected'],
  ['受信者“%@”は、リレーを許可していないため、サーバに拒否されました。', 'The recipient “%@” was rejected by the server because it does not allow relaying.',
    'recipient-rejected'],
  ['差出人のアドレス“%@”はサーバに拒否されました。', 'The sender address “%@” was rejected by the server.', 'sender-address-rejected'],
  ['このアカウントは使用停止中です。', 'This account is inactive.', 'mail-account-inactive'],
  ['Apple IDまたはパスワードが正しくありません。', 'Your Apple ID or password is incorrect.', 'mail-sign-in-failed'],
];

describe('what a device says about mail', () => {
  for (const [japanese, english, symptom] of messages) {
    it(`“${english}” leads to ${symptom}, in either language`, () => {
      for (const text of [japanese, english]) assertFirst(text, symptom);
    });
  }

  it('leads elsewhere where only a part of it is the words of a short message', () => {
    for (const text of ['iCloudに接続できません', 'Unable to connect to iCloud', 'アイクラウドに接続できない']) assertFirst(text, 'cannot-connect-icloud');
    for (const text of ['Wi-Fiに接続できない', 'インターネットに接続できません']) assertFirst(text, 'needs-internet', ['ja']);
    assertFirst('OutlookでiCloudメールを受信できません', 'mail-in-other-app', ['ja']);
    assertFirst('ドコモメールを受信できません', 'docomo-mail-trouble', ['ja']);
  });

  it('leads to the same symptom in the spelling of readers', () => {
    assertFirst('サーバーへの接続に失敗しました', 'mail-server-failed');
    assertFirst('ユーザー名またはパスワードが間違っています', 'mail-password-wrong');
    assertFirst('Apple Accountまたはパスワードが正しくありません', 'mail-sign-in-failed');
  });

  it('leads by the line below the title where both stand together', () => {
    assertFirst('メールを取得できません\nサーバへの接続に失敗しました。', 'mail-server-failed');
    assertFirst('Cannot Get Mail\nThe connection to the server failed.', 'mail-server-failed');
    assertFirst('メールを取得できません\n“iCloud”用のユーザ名またはパスワードが間違っています。', 'mail-password-wrong');
    assertFirst('Cannot Send Mail\nA copy has been placed in your Outbox. '
      + 'Sending the message failed because you exceeded your sending limit.', 'sending-limit-reached');
  });
});
