import { checkTexts } from '../../../checks/ja/checks.js';
import type { QuestionText } from '../../../guide-parts.js';
import { mailNeedTexts } from '../../../needs/ja/mail.js';
import { needTexts } from '../../../needs/ja/needs.js';
import { mailCheckTexts } from './checks.js';
import { questionTableTexts as tables } from './question-tables.js';

/** The questions of the guide to mail in Japanese. */
export const text: QuestionText = {
  title: 'iCloudメールが使えないとき',
  checks: { ...checkTexts, ...mailCheckTexts },
  needs: { ...needTexts, ...mailNeedTexts },
  tables,
};
