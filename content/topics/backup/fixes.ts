import { sharedContacts as contacts } from '../../contacts/shared.js';
import type { FixParts } from '../../guide-parts.js';
import { backupLabels } from '../../labels/backup.js';
import { sharedLabels } from '../../labels/shared.js';
import { backupLinks } from '../../links/backup.js';
import { sharedLinks } from '../../links/shared.js';
import { prices } from '../../prices/prices.js';

/** What the fixes of the backup guide need beside their prose. */
export const parts: FixParts = {
  labels: { ...sharedLabels, ...backupLabels },
  links: { ...sharedLinks, ...backupLinks },
  contacts, prices,
};
