import type { CheckTextsOf } from '../../types.js';
import type { scopeChecks } from '../scope.js';

/** Where trouble with iCloud comes from, in Japanese. */
export const scopeTexts = {
  'other-devices': {
    question: '同じアカウントの別の端末でも、iCloudに問題がありますか？',
    why: '複数の端末で起きるなら、iPhoneの外に原因がありそうです。',
    how: 'iPadやパソコンで、iCloudの写真やメモを開いてみてください。',
    options: { 'same-trouble': '同じように問題がある', fine: '別の端末では使える', 'no-other': '別の端末がない' },
  },
  'other-network': {
    question: '別のネットワークでも、iCloudに問題がありますか？',
    why: 'つなぎ先を変えて使えるなら、今の回線に原因がありそうです。',
    how: '別のWi-Fiかモバイル通信に切り替え、iCloudの写真やメモを開いてみてください。',
    options: { 'same-trouble': '同じように問題がある', fine: '別のネットワークなら使える' },
  },
  'service-scope': {
    question: '問題はどこで起きていますか？',
    why: 'Apple側の障害を見分けるためです。',
    options: {
      'device-side': 'このiPhoneか、その回線に原因がありそうです。',
      unclear: 'どちらに原因があるか、まだ決められません。',
      'service-side': 'Apple側に原因がありそうです。',
    },
  },
} satisfies CheckTextsOf<typeof scopeChecks>;
