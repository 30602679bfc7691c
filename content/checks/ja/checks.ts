import type { CheckTextsOf } from '../../types.js';
import type { checks } from '../checks.js';

/** Checks of every guide, in Japanese. */
export const checkTexts = {
  'icloud-free': {
    question: 'iCloudの空きはどれくらいですか？',
    why: '空きがないと、バックアップもメールの送受信も止まります。',
    how: '画面の上部に、使っている量と全体の容量が出ます。',
    options: {
      'full': '空きがありません。バックアップもメールの送受信も止まります。',
      'under-half': '目安：0.5GB未満なら、バックアップには足りない見込みです。',
      'half-to-one': '目安：0.5GB以上1GB未満は、バックアップに足りるとは言い切れません。',
      'one-or-more': '目安：1GB以上でも、大きなバックアップには足りないことがあります。',
    },
  },
  'wifi-state': {
    question: 'Wi-Fiは安定していますか？',
    why: '回線が不安定だと、通信が途中で止まることがあります。',
    how: 'つながりを見たあと、Safariで動画が止まらないか試してください。',
    options: {
      steady: '安定している',
      unsteady: '遅い、または途切れる',
      none: 'Wi-Fiにつながらない',
    },
  },
  'system-status': {
    question: 'AppleのiCloudに障害は出ていますか？',
    why: 'Apple側の障害なら、端末を操作しても直りません。',
    how: 'iCloudで始まる行と、Apple Accountの行を見てください。',
    options: { problem: '障害やメンテナンスの表示がある', normal: '異常の表示はない' },
  },
  restoring: {
    question: 'バックアップから復元している途中の端末はありますか？',
    why: '復元が終わるまで、バックアップの作成も削除もできません。',
    how: 'このiPhoneが復元中なら、{label:icloud-backup}の画面に出ます。機種変更中の端末も見てください。',
    options: { yes: '復元中の端末がある', no: '復元中の端末はない' },
  },
  'managed-device': {
    question: '学校や会社に管理されているiPhoneですか？',
    why: '管理用の設定が、iCloudの利用を制限していることがあります。',
    how: '管理プロファイルがあれば、{label:device-management}の画面に名前が出ます。',
    options: { yes: '管理されている', no: '管理されていない' },
  },
  'account-request': {
    question: '設定アプリに、アカウントについての表示が出ていますか？',
    why: '確認が残っていると、iCloudを使えないことがあります。',
    how: '設定の最初の画面で、自分の名前の下を見てください。',
    options: {
      password: 'パスワードの入力を求められている',
      terms: '利用規約への同意を求められている',
      email: 'メールアドレスの確認を求められている',
      locked: 'アカウントがロックされている',
      nothing: '何も出ていない',
    },
  },
  'ios-update': {
    question: 'アップデートの案内は出ていますか？',
    why: '古いiOSの不具合が、原因のこともあります。',
    options: { available: '案内が出ている', 'up-to-date': 'アップデートはない' },
  },
  'device-button': {
    question: 'どの端末を使っていますか？',
    why: '電源の切り方が違います。',
    how: 'ホームボタンは、画面の下にある丸いボタンです。iPadでは、「iPhone」を「iPad」と読み替えてください。',
    options: {
      'face-id': 'ホームボタンのないiPhone',
      'home-button': 'ホームボタンのあるiPhone',
      'ipad-face-id': 'ホームボタンのないiPad',
      'ipad-home-button': 'ホームボタンのあるiPad',
    },
  },
  computer: {
    question: 'どのパソコンを使いますか？',
    why: 'バックアップに使うアプリが違います。',
    options: { mac: 'Mac', windows: 'Windows' },
  },
} satisfies CheckTextsOf<typeof checks>;
