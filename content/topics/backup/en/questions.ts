import { checkTexts } from '../../../checks/en/checks.js';
import { scopeTexts } from '../../../checks/en/scope.js';
import type { QuestionText } from '../../../guide-parts.js';
import { needTexts } from '../../../needs/en/needs.js';
import { backupCheckTexts } from './checks.js';

/** The questions of the guide to backups in English. */
export const text: QuestionText = {
  title: 'When iCloud Backup fails',
  checks: { ...checkTexts, ...scopeTexts, ...backupCheckTexts },
  needs: needTexts,
  tables: {},
};
