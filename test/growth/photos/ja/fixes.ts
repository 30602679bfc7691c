import { sharedCauseTexts } from '../../../causes/ja/causes.js';
import { contactTexts } from '../../../contacts/ja/shared.js';
import { computerFixes } from '../../../fixes/ja/computer.js';
import { networkFixes } from '../../../fixes/ja/network.js';
import { serviceFixes } from '../../../fixes/ja/service.js';
import type { FixesText } from '../../../guide-parts.js';
import { only } from '../../../only.js';
import type { FixTextsOf } from '../../../types.js';
import type { photosFixes } from '../own-fixes.js';
import { sharedCauseIds, sharedFixIds } from '../shared.js';

const own = {
  'resume-photos': {
    title: 'アップロードを再開する', because: '止まったままのことがあります。',
    steps: { open: '写真のアプリを開きます。', resume: '再開を選びます。' },
  },
  'photos-meanwhile': { title: '待つ間にできること', because: '写真は端末に残っています。', steps: { keep: '写真を消さずに待ちます。', charge: '電源につないでおきます。' } },
} satisfies FixTextsOf<typeof photosFixes>;

/** The words of the fixes. */
export const text: FixesText = {
  causes: only(sharedCauseTexts, sharedCauseIds),
  fixes: { ...only({ ...networkFixes, ...serviceFixes, ...computerFixes }, sharedFixIds), ...own },
  contacts: only(contactTexts, ['apple-support']),
  tables: {},
  retry: 'もう一度、写真のアプリを開きます。',
  verify: '新しい写真が別の端末に出れば成功です。',
  tomorrow: '明日、別の端末で写真を見てください。',
};
