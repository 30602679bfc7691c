import { sharedContacts as contacts } from '../contacts/shared.js';
import type { GuideParts } from '../guide-parts.js';
import { backupLabels } from '../labels/backup.js';
import { labelsCheckedOn } from '../labels/checked-on.js';
import { sharedLabels } from '../labels/shared.js';
import { backupLinks } from '../links/backup.js';
import { sharedLinks } from '../links/shared.js';
import { prices } from '../prices/prices.js';
import { backup as topic } from '../topics/backup/topic.js';

/** The backup guide without its prose. */
export const parts: GuideParts = {
  topic,
  labels: { checkedOn: labelsCheckedOn, labels: { ...sharedLabels, ...backupLabels } },
  links: { ...sharedLinks, ...backupLinks },
  contacts, prices,
};
