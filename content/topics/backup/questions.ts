import type { QuestionParts } from '../../guide-parts.js';
import { backupQuestionLabels } from '../../labels/backup-questions.js';
import { labelsCheckedOn } from '../../labels/checked-on.js';
import { sharedQuestionLabels } from '../../labels/shared-questions.js';
import { sharedQuestionLinks as links } from '../../links/shared-questions.js';
import { backup as topic } from './topic.js';

/** What the questions of the backup guide need beside their prose. */
export const parts: QuestionParts & { readonly topic: typeof topic } = {
  topic,
  labels: { checkedOn: labelsCheckedOn, labels: { ...sharedQuestionLabels, ...backupQuestionLabels } },
  links,
};
