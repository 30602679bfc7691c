import type { LabelTable } from '../types.js';
import { backupQuestionLabels } from './backup-questions.js';
import { backupLabels } from './backup.js';
import { labelsCheckedOn } from './checked-on.js';
import { mailDeliveryLabels } from './mail-delivery.js';
import { mailQuestionLabels } from './mail-questions.js';
import { mailLabels } from './mail.js';
import { sharedQuestionLabels } from './shared-questions.js';
import { sharedLabels } from './shared.js';

/** The words on the screens of all guides. */
export const labelTable = {
  checkedOn: labelsCheckedOn,
  labels: {
    ...sharedQuestionLabels, ...backupQuestionLabels, ...mailQuestionLabels, ...sharedLabels, ...backupLabels, ...mailLabels,
    ...mailDeliveryLabels,
  },
} as const satisfies LabelTable;
