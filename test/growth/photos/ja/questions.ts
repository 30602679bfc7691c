import { checkTexts } from '../../../checks/ja/checks.js';
import { scopeTexts } from '../../../checks/ja/scope.js';
import type { QuestionText } from '../../../guide-parts.js';
import { needTexts } from '../../../needs/ja/needs.js';
import { only } from '../../../only.js';
import { sharedCheckIds, sharedNeedIds } from '../shared.js';

/** The words of the questions. */
export const text: QuestionText = {
  title: '写真がアップロードされないとき', checks: { ...only(checkTexts, sharedCheckIds), ...scopeTexts }, needs: only(needTexts, sharedNeedIds),
  tables: {},
};
