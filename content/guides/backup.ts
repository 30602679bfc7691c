import { contacts } from '../contacts/contacts.js';
import type { GuideParts } from '../guide-parts.js';
import { labelTable as labels } from '../labels/labels.js';
import { links } from '../links/links.js';
import { prices } from '../prices/prices.js';
import { backup as topic } from '../topics/backup/topic.js';

/** The backup guide without its prose. */
export const parts: GuideParts = { topic, labels, links, contacts, prices };
