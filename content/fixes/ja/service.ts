import type { FixTextsOf } from '../../types.js';
import type { serviceFixes as structure } from '../service.js';

/** What only the service or an administrator can mend, in Japanese. */
export const serviceFixes = {
  'wait-for-service': {
    title: 'Apple側の障害か確かめ、復旧を待つ',
    because: 'Apple側の障害なら、iPhoneの設定を変えても直りません。',
    verify: '問題の表示が消え、もう一度試してうまくいけば成功です。',
    steps: {
      wait: '目安として2時間ほど、設定を変えずに待ちます。',
      again: { text: 'もう一度、{label:system-status}のページを見ます。', note: '続いていれば、次へ進まず、翌朝にまた確かめます。' },
    },
  },
  'ask-administrator': {
    title: '学校や会社の管理者に聞く',
    because: '学校や会社の設定が、iCloudの利用を制限していることがあります。',
    verify: '管理者の対応のあと、もう一度試してうまくいけば成功です。',
    steps: {
      look: '学校や会社のプロファイルがあるか確かめます。',
      keep: { text: 'プロファイルは消さずに、名前だけをメモします。', warning: '消すと、メールやVPNの設定も一緒に消えることがあります。' },
      ask: '管理者に、iCloudバックアップやiCloudメールを制限しているか聞きます。',
    },
  },
} satisfies FixTextsOf<typeof structure>;
