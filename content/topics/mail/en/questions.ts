import { checkTexts } from '../../../checks/en/checks.js';
import type { QuestionText } from '../../../guide-parts.js';
import { mailNeedTexts } from '../../../needs/en/mail.js';
import { needTexts } from '../../../needs/en/needs.js';
import { mailCheckTexts } from './checks.js';
import { questionTableTexts as tables } from './question-tables.js';

/** The questions of the guide to mail in English. */
export const text: QuestionText = {
  title: 'When iCloud Mail doesn’t work',
  checks: { ...checkTexts, ...mailCheckTexts },
  needs: { ...needTexts, ...mailNeedTexts },
  tables,
};
