import type { FixTextsOf } from '../../types.js';
import type { resetFixes as structure } from '../resets.js';

/** Resets, in Japanese. */
export const resetFixes = {
  'reset-network': {
    title: 'ネットワーク設定をリセットする',
    because: '通信の設定が壊れていれば、初期状態に戻すと直ることがあります。',
    warning: 'Wi-Fiのパスワードや格安SIMのAPN設定が消え、通信できなくなることがあります。',
    steps: {
      open: 'リセットの画面を開きます。',
      choose: { text: '{label:reset-network-settings}をタップします。', warning: '{label:erase-all}は押さないでください。iPhoneの中身が消えます。' },
      passcode: 'iPhoneのパスコードを入力します。',
      confirm: '確認が出たら、もう一度{label:reset-network-settings}をタップします。',
      wifi: 'iPhoneが再起動したら、Wi-Fiを選んでパスワードを入力します。',
      restore: '使っていれば、APN構成プロファイルとVPNを設定し直します。',
    },
    lost: {
      wifi: '保存したWi-Fiとパスワード',
      vpn: '自分で入れたVPN設定',
      apn: '格安SIMのAPN設定',
      certificates: '手動で信頼した証明書の設定',
      roaming: 'データローミングの設定（オフになることがあります）',
      name: 'iPhoneの名前（「iPhone」に戻ります）',
    },
    kept: { 'data': '写真、アプリ、連絡先、メッセージ', 'other-settings': '壁紙、通知など通信以外の設定' },
  },
} satisfies FixTextsOf<typeof structure>;
