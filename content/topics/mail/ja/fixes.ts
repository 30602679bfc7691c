import { sharedCauseTexts } from '../../../causes/ja/causes.js';
import { docomoContactTexts } from '../../../contacts/ja/docomo.js';
import { contactTexts } from '../../../contacts/ja/shared.js';
import { accountFixes } from '../../../fixes/ja/account.js';
import { computerFixes } from '../../../fixes/ja/computer.js';
import { deviceFixes } from '../../../fixes/ja/device.js';
import { docomoFixes } from '../../../fixes/ja/docomo.js';
import { mailBasicsFixes } from '../../../fixes/ja/mail-basics.js';
import { mailDeliveryFixes } from '../../../fixes/ja/mail-delivery.js';
import { mailDeviceFixes } from '../../../fixes/ja/mail-device.js';
import { mailDomainFixes } from '../../../fixes/ja/mail-domain.js';
import { mailOutageFixes } from '../../../fixes/ja/mail-outage.js';
import { mailPasswordFixes } from '../../../fixes/ja/mail-password.js';
import { mailSendingFixes } from '../../../fixes/ja/mail-sending.js';
import { networkFixes } from '../../../fixes/ja/network.js';
import { otherServiceFixes } from '../../../fixes/ja/other-services.js';
import { resetFixes } from '../../../fixes/ja/resets.js';
import { serviceFixes } from '../../../fixes/ja/service.js';
import { storageFixes } from '../../../fixes/ja/storage.js';
import type { FixesText } from '../../../guide-parts.js';
import type { CauseText, TextsOf } from '../../../types.js';
import type { causes } from '../causes.js';
import { tableTexts } from './tables.js';

/** The fixes of the guide to mail in Japanese. */
export const text: FixesText = {
  causes: {
    ...sharedCauseTexts,
    'other-device': { name: 'パソコンやほかの端末の通信' },
    'account-password': { name: 'Apple Accountのパスワード' },
    'web-access': { name: 'Webからのアクセスの設定' },
    'mail-switch': { name: 'iCloudメールのスイッチ' },
    'fetch-setting': { name: 'メールの取得方法' },
    'mail-password': { name: '保存された古いパスワード' },
    'app-password': { name: 'アプリ用パスワード' },
    'mail-server-settings': { name: 'メールサーバの設定' },
    misplaced: { name: '別の場所に入ったメール' },
    'mail-sorting': { name: '振り分けや迷惑メールの判定' },
    'sender-side': { name: '送る側の設定' },
    'sending-limit': { name: '送信数の上限' },
    'message-too-large': { name: 'メールの大きさ' },
    'wrong-recipient': { name: '宛先のアドレス' },
    'wrong-sender-address': { name: '差出人のアドレス' },
    'wrong-default-account': { name: 'デフォルトアカウントの設定' },
    'inactive-account': { name: '停止中のアカウント' },
    clock: { name: '日付と時刻のずれ' },
    'damaged-app': { name: 'メールアプリの設定の破損' },
    'other-account': { name: 'iCloud以外のアカウント' },
    'docomo-account': { name: 'ドコモメールのアカウント' },
    'docomo-service': { name: 'ドコモ側の障害' },
    'docomo-password': { name: 'ドコモメールのIMAP専用パスワード' },
    'docomo-profile': { name: 'ドコモメールのプロファイル' },
    'domain-authentication': { name: 'ドメインの送信認証' },
    'domain-reputation': { name: 'ドメインやIPの評価' },
  } satisfies TextsOf<typeof causes, CauseText>,
  fixes: {
    ...mailBasicsFixes, ...mailPasswordFixes, ...mailDeviceFixes, ...mailOutageFixes, ...mailDeliveryFixes, ...mailSendingFixes,
    ...mailDomainFixes, ...docomoFixes, ...otherServiceFixes, ...storageFixes, ...networkFixes, ...deviceFixes, ...accountFixes, ...serviceFixes, ...resetFixes,
    ...computerFixes,
  },
  contacts: { ...contactTexts, ...docomoContactTexts },
  tables: tableTexts,
  retry: {
    text: '問題のあるアドレスから、同じアドレスに短いメールを送ります。届くかどうかを見ます。',
    note: '届くまで数分かかることがあります（目安）。',
  },
  verify: 'エラーが出ず、自分あてに送ったメールが届けば、直っています。',
  tomorrow: '明日、新しいメールがふだんどおり届いているか見てください。',
};
