import type { CauseText, TextsOf } from '../../types.js';
import type { sharedCauses } from '../causes.js';

/** Causes that guides share, in Japanese. */
export const sharedCauseTexts = {
  'passing-fault': { name: '一時的な不具合' },
  'icloud-full': { name: 'iCloudの空き容量不足' },
  network: { name: 'Wi-Fiや回線の問題' },
  'old-ios': { name: '古いiOSの不具合' },
  'apple-service': { name: 'Apple側の障害' },
  account: { name: 'アカウントの状態' },
  'phone-account': { name: 'iPhoneのサインイン' },
  restriction: { name: '学校や会社による制限' },
  'damaged-settings': { name: '設定の破損' },
} satisfies TextsOf<typeof sharedCauses, CauseText>;
