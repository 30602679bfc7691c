import { symptomList } from '../../../symptom-list.js';
import { structure } from '../list.js';

/** Names of the symptoms of mail, in Japanese. */
export const list = symptomList(structure, 'ja', { name: 'iCloudメール', title: 'iCloudメールが使えないとき' }, {
  'cannot-get-mail': 'メールを取得できない',
  'mail-server-failed': 'メールサーバに接続できない',
  'mail-password-wrong': 'メールのパスワードが違うと出る',
  'mail-not-received': '届くはずのメールが届かない',
  'mail-account-error': 'メールのアカウントエラーが出る',
  'mail-secure-connection': 'SSLや証明書のエラーが出る',
  'mail-offline': 'メールがオフラインと出る',
  'mail-sign-in-failed': 'メールにサインインできない',
  'mail-account-inactive': 'メールアカウントが使用停止中と出る',
  'mail-after-password-change': 'パスワード変更後にメールを使えない',
  'mail-late': 'メールが遅れて届く、通知が来ない',
  'mail-in-junk': 'メールが迷惑メールに入る',
  'mailbox-full': 'iCloudがいっぱいでメールが止まった',
  'cannot-send-mail': 'メールを送信できない',
  'sending-limit-reached': '送信の上限を超えたと出る',
  'message-too-large': 'メールや添付が大きすぎると出る',
  'recipient-rejected': '宛先が拒否された',
  'sender-address-rejected': '差出人のアドレスが拒否された',
  'wrong-sender-shown': '違うアドレスから送ってしまう',
  'mail-down-everywhere': 'どの端末でもメールを使えない',
  'web-mail-unavailable': 'iCloud.comのメールを開けない',
  'mail-in-other-app': 'OutlookやAndroidで使えない',
  'docomo-mail-trouble': 'ドコモメールを使えない',
  'other-mail-trouble': 'au、Gmail、ソフトバンクなどを使えない',
  'domain-mail-blocked': '自社ドメインのメールが届かない（送る側）',
});
