import type { needs } from './needs.js';

/** Needs in Japanese. */
export const needTexts = {
  'wifi-password': 'Wi-Fiのパスワード',
  'apple-account-password': 'Apple Account（旧Apple ID）のパスワード',
  'trusted-device': '確認コードを受け取れる、別の信頼できる端末か電話番号',
  'passcode': 'iPhoneのパスコード',
  'computer': 'MacまたはWindowsのパソコン（十分な空きがあるもの）',
  'cable': 'パソコンとつなぐケーブル',
  'charger': '充電器',
  'carrier-profile': '格安SIMなら、APN構成プロファイル（通信会社の案内にあります）',
  'stored-copy': '消すものの写し（確かに不要なら、なくてもかまいません）',
  'time': '途中で中断しなくてすむ時間',
} satisfies Record<(typeof needs)[number], string>;
