import type { CheckTextsOf } from '../../../types.js';
import type { backupChecks as structure } from '../checks.js';

/** Checks of the backup guide, in Japanese. */
export const backupCheckTexts = {
  'next-backup-size': {
    question: '次のバックアップのサイズはいくつですか？',
    why: 'iCloudの空きと比べると、足りるかどうかが分かります。',
    how: '{label:next-backup-size}の数字です。使用中のiPhoneを選ぶと、数分で出ます。iOS 15以前は、{label:manage-storage}の中の{label:backups}です。',
    options: { any: 'iCloudの空きがこの数字以上なら足ります。' },
  },
  'backup-run': {
    question: 'このiPhoneのバックアップは、はじめてですか？',
    why: 'はじめてのときはすべてを送るので、長くかかります。',
    options: { first: 'はじめて', later: '2回目以降' },
  },
  'upload-speed': {
    question: '回線の上り（アップロード）の速さは？',
    why: '速さが分かると、時間を見積もれます。',
    how: '測ったことがなければ、空欄のままで構いません。',
    options: { any: '測った速さから見積もります。' },
  },
  'icloud-room': {
    question: 'iCloudの空きは足りますか？',
    why: '空きと{label:next-backup-size}を比べます。',
    options: {
      short: '次のバックアップには空きが足りません。',
      enough: '次のバックアップに足りる空きがあります。',
      'probably-short': '目安では、空きが足りない見込みです。',
      borderline: '目安では、足りるかどうか判断できません。',
      'probably-enough': '目安では足りそうですが、確かではありません。',
    },
  },
  'phone-space-message': {
    question: 'デバイスの空き容量が足りないという表示が出ましたか？',
    why: 'iCloudではなく、iPhone本体の空きが足りないことがあります。',
    how: '「バックアップを完了するために十分な空き容量がデバイスにありません。」という表示です。',
    options: { seen: '出た', 'not-seen': '出ていない' },
  },
  'phone-free': {
    question: 'iPhone本体の空きはどれくらいですか？',
    why: 'iCloudの空きとは別に、本体の空きも必要です。',
    how: '画面の上部に、使っている量と全体の容量が出ます。',
    options: {
      'under-one': '目安：1GB未満なら、本体の空きを増やしてください。',
      'one-to-five': '目安：1GB以上5GB未満は、足りないことがあります。',
      'five-or-more': '目安：5GB以上なら、本体の空きが原因とは考えにくいです。',
    },
  },
  'backup-switch': {
    question: 'iCloudバックアップのスイッチはどうなっていますか？',
    why: 'オフのままでは、バックアップは作られません。',
    how: '{label:back-up-this-iphone}のスイッチを見てください。',
    options: { on: 'オン', off: 'オフ', greyed: '灰色で押せない' },
  },
  'auto-conditions': {
    question: 'ふだん寝ている間、どれが当てはまりますか？',
    why: '自動バックアップは、条件がそろったときに動きます。',
    how: '当てはまるものをすべて選んでください。',
    options: {
      wifi: 'Wi-Fiにつながっている（モバイル通信でのバックアップがオンなら、それでも可）',
      power: '電源につながっている',
      locked: '画面がロックされている',
      room: 'iCloudに空きがある',
    },
  },
  'last-backup-days': {
    question: '最後のバックアップはいつですか？',
    why: '自動バックアップが動いているかどうかが分かります。',
    how: '{label:last-backup}の日付を選んでください。',
    options: {
      fresh: '目安：2日未満なら動いています。',
      late: '目安：2日以上たっていたら、手動で作ってみてください。',
      overdue: '目安：2週間以上たっていたら、早めに原因を確かめてください。',
      lapsed: '180日以上たつと、古いバックアップは削除されることがあります。',
    },
  },
} satisfies CheckTextsOf<typeof structure>;
