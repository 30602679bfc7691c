import type { TableTextsOf } from '../../../types.js';
import type { tables } from '../tables.js';

/** The tables that help to answer the questions of the mail guide, in Japanese. */
export const questionTableTexts = {
  'mail-messages': {
    caption: 'メッセージの本文で分かること',
    columns: { message: 'メッセージ', meaning: '考えられる原因', first: 'はじめに見る所' },
    rows: {
      'server': ['「サーバへの接続に失敗しました」など', '回線、またはサーバ側の問題', '別の回線で試し、{label:system-status}を見ます'],
      'credentials': ['「ユーザ名またはパスワードが間違っています」など', '保存されたパスワードが古い、またはアカウントの確認待ち', 'パスワードの変更と、確認の表示の有無'],
      'other-account': ['「アカウントエラー：」のあとにiCloud以外の名前', 'そのアカウントだけの問題', '表示された名前のメールサービス'],
      'nothing': ['「メールを取得できません」だけ', '題名だけでは決まりません', '{label:system-status}、iCloudの空き、回線'],
    },
  },
  'fetch-ways': {
    caption: 'データの取得方法の選び方',
    columns: { way: '方法', trait: '特徴', suits: '向く人' },
    rows: {
      push: ['{label:push}', 'すぐに届き、電池を少し使います', '通知が必要で、回線が安定している人'],
      automatically: ['{label:fetch}の{label:automatically}', '開いていない間の取得は、電源とWi-Fiにつないだときだけです', '急がない人'],
      interval: ['{label:fetch}の15分〜1時間ごと', '間隔は最短で15分です', '原因を調べる間だけ使う人'],
      manual: ['{label:manual}', 'メールを開いたときに届きます', '電池の持ちを優先する人'],
    },
  },
} satisfies TableTextsOf<Pick<typeof tables, 'mail-messages' | 'fetch-ways'>>;
