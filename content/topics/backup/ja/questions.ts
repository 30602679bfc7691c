import { checkTexts } from '../../../checks/ja/checks.js';
import type { QuestionText } from '../../../guide-parts.js';
import { needTexts } from '../../../needs/ja/needs.js';
import { backupCheckTexts } from './checks.js';

/** The questions of the guide to backups in Japanese. */
export const text: QuestionText = {
  title: 'iCloudバックアップができないとき',
  checks: { ...checkTexts, ...backupCheckTexts },
  needs: needTexts,
  tables: {},
};
