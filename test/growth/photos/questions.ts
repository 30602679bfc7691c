import type { QuestionParts } from '../../guide-parts.js';
import { labelsCheckedOn } from '../../labels/checked-on.js';
import { sharedQuestionLabels } from '../../labels/shared-questions.js';
import { sharedQuestionLinks as links } from '../../links/shared-questions.js';
import { topic } from './topic.js';

/** The questions, but for their words. */
export const parts: QuestionParts & { readonly topic: typeof topic } = {
  topic, labels: { checkedOn: labelsCheckedOn, labels: sharedQuestionLabels }, links,
};
