import type { FixTextsOf } from '../../types.js';
import type { resetFixes as structure } from '../resets.js';

/** Resets, in Japanese. */
export const resetFixes = {
  'reset-network': {
    title: 'ネットワーク設定をリセットする',
    because: '通信の設定が壊れていれば、初期状態に戻すと直ることがあります。',
    verify: 'Wi-Fiにつなぎ直し、バックアップが完了すれば成功です。',
    warning: 'Wi-Fiのパスワードや格安SIMのAPN設定が消え、通信できなくなることがあります。',
    steps: {
      'open': 'リセットの画面を開きます。',
      'choose': { text: '{label:reset-network-settings}をタップします。', warning: '{label:erase-all}は押さないでください。iPhoneの中身が消えます。' },
      'passcode': 'iPhoneのパスコードを入力します。',
      'confirm': '確認が出たら、もう一度{label:reset-network-settings}をタップします。',
      'wifi': 'iPhoneが再起動したら、Wi-Fiを選んでパスワードを入力します。',
      'restore': '使っていれば、APN構成プロファイルとVPNを設定し直します。',
      'back-up': '{label:back-up-now}をタップします。',
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
  'reset-all-settings': {
    title: 'すべての設定をリセットする',
    because: '設定の不具合が、データを残したまま直ることがあります。',
    verify: 'Wi-Fiにつなぎ直し、バックアップが完了すれば成功です。',
    warning: 'データは残りますが、通信設定やApple Payのカードなどが消えます。',
    steps: {
      'open': 'リセットの画面を開きます。',
      'choose': { text: '{label:reset-all-settings}をタップします。', warning: '{label:erase-all}は押さないでください。iPhoneの中身が消えます。' },
      'passcode': 'iPhoneのパスコードを入力します。',
      'confirm': '確認が出たら、もう一度{label:reset-all-settings}をタップします。',
      'wifi': 'iPhoneが再起動したら、Wi-Fiを選んでパスワードを入力します。',
      'cards': 'Apple Payのカード、APN、VPN、通知などを設定し直します。',
      'back-up': '{label:back-up-now}をタップします。',
    },
    lost: {
      network: 'Wi-Fi、VPN、APN、証明書、ローミングなど通信の設定',
      cards: 'Apple Payのカード',
      privacy: '位置情報とプライバシーの設定',
      dictionary: 'キーボードの変換学習',
      layout: 'ホーム画面の配置と壁紙',
      notifications: '通知の設定',
    },
    kept: { media: '写真とビデオ', apps: 'アプリと、その中のデータ', contacts: '連絡先とメッセージ' },
  },
} satisfies FixTextsOf<typeof structure>;
