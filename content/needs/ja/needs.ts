import type { needs } from '../needs.js';

/** Needs in Japanese. */
export const needTexts = {
  'wifi-password': 'Wi-Fiのパスワード',
  'apple-account-password': 'Apple Account（旧Apple ID）のパスワード',
  'trusted-device': '確認コードを受け取れる、信頼できる別の端末か電話番号',
  'recovery-method': '復旧用連絡先か復旧キー（高度なデータ保護を使っている場合だけ）',
  'passcode': 'iPhoneのパスコード',
  'computer': 'MacまたはWindowsのパソコン（十分な空きがあるもの）',
  'cable': 'iPhoneをパソコンにつなぐケーブル',
  'charger': '充電器',
  'carrier-profile': 'APN構成プロファイル（格安SIMの場合だけ。通信会社の案内にあります）',
  'stored-copy': '消すもののコピー（なくなってよいものだけを消すなら、不要です）',
  'time': '途中で中断しなくてすむ時間',
} satisfies Record<(typeof needs)[number], string>;
