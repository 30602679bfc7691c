import type { FixTextsOf } from '../../types.js';
import type { mailOutageFixes as structure } from '../mail-outage.js';

/** What keeps a reader reachable while the service itself fails, in Japanese. */
export const mailOutageFixes = {
  'mail-meanwhile': {
    title: '復旧を待つ間の連絡手段',
    because: '障害の間は、設定を変えてもメールは早く戻りません。',
    steps: {
      'web': {
        text: 'ブラウザでiCloudメールを開き、読み書きできるか試します。',
        note: '高度なデータ保護を使っていれば、{label:web-access}がオンのときだけ開けます。',
        undo: '共用のパソコンで使ったら、サインアウトします。',
      },
      'tell': '急ぎの相手には、電話やメッセージで知らせます。',
      'other-sender': {
        text: '急ぎのメールは、別のアドレスから送ります。',
        undo: 'いつもの差出人や返信先を変えていたら、元に戻します。',
      },
      'other-address': {
        text: '大事な返事は、別のアドレスに送ってもらいます。',
        undo: 'いつものアドレスに送れるようになったと、相手に伝えます。',
      },
      'keep': { text: '今のアカウントと設定は、そのままにします。', warning: 'アカウントの削除や、サインアウトはしないでください。' },
      'forwarding': {
        text: '自動転送には頼らないようにします。',
        note: '転送もAppleのサーバで動くため、障害の間は役に立ちません。',
        undo: '障害のために転送を設定していたら、解除します。',
      },
      'again': { text: '目安として2時間ほどたったら、{label:system-status}をもう一度見ます。', note: 'まだなら、次の朝に見ます。' },
    },
  },
} satisfies FixTextsOf<typeof structure>;
