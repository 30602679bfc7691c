import { checkTexts } from '../../../checks/en/checks.js';
import { scopeTexts } from '../../../checks/en/scope.js';
import type { QuestionText } from '../../../guide-parts.js';
import { needTexts } from '../../../needs/en/needs.js';
import { only } from '../../../only.js';
import { sharedCheckIds, sharedNeedIds } from '../shared.js';

/** The words of the questions. */
export const text: QuestionText = {
  title: 'When photos are not uploaded', checks: { ...only(checkTexts, sharedCheckIds), ...scopeTexts },
  needs: only(needTexts, sharedNeedIds), tables: {},
};
