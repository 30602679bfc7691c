import type { LabelTable } from '../types.js';
import { backupLabels } from './backup.js';
import { labelsCheckedOn } from './checked-on.js';
import { mailDeliveryLabels } from './mail-delivery.js';
import { mailLabels } from './mail.js';
import { sharedLabels } from './shared.js';

/** The words on the screens of all guides. */
export const labelTable = {
  checkedOn: labelsCheckedOn,
  labels: { ...sharedLabels, ...backupLabels, ...mailLabels, ...mailDeliveryLabels },
} as const satisfies LabelTable;
