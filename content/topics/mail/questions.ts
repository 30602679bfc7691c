import type { QuestionParts } from '../../guide-parts.js';
import { labelsCheckedOn } from '../../labels/checked-on.js';
import { mailQuestionLabels } from '../../labels/mail-questions.js';
import { sharedQuestionLabels } from '../../labels/shared-questions.js';
import { mailQuestionLinks } from '../../links/mail-questions.js';
import { sharedQuestionLinks } from '../../links/shared-questions.js';
import { mail as topic } from './topic.js';

/** What the questions of the mail guide need beside their prose. */
export const parts: QuestionParts & { readonly topic: typeof topic } = {
  topic,
  labels: { checkedOn: labelsCheckedOn, labels: { ...sharedQuestionLabels, ...mailQuestionLabels } },
  links: { ...sharedQuestionLinks, ...mailQuestionLinks },
};
