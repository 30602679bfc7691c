import { sharedContacts as contacts } from '../../contacts/shared.js';
import type { FixParts } from '../../guide-parts.js';
import { sharedLabels } from '../../labels/shared.js';
import { sharedLinks as links } from '../../links/shared.js';
import { prices } from '../../prices/prices.js';

/** The fixes, but for their words. */
export const parts: FixParts = { labels: sharedLabels, links, contacts, prices };
