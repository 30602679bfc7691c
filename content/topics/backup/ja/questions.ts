import { checkTexts } from '../../../checks/ja/checks.js';
import { scopeTexts } from '../../../checks/ja/scope.js';
import type { QuestionText } from '../../../guide-parts.js';
import { needTexts } from '../../../needs/ja/needs.js';
import { backupCheckTexts } from './checks.js';

/** The questions of the guide to backups in Japanese. */
export const text: QuestionText = {
  title: 'iCloudバックアップができないとき',
  checks: { ...checkTexts, ...scopeTexts, ...backupCheckTexts },
  needs: needTexts,
  tables: {},
};
