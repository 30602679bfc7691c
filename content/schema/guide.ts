import * as z from 'zod/mini';
import type { Guide } from '../types.js';
import { contact } from './contact.js';
import { labelTable } from './label.js';
import { link } from './link.js';
import { priceList } from './price.js';
import { id, locale } from './scalars.js';
import { topicText } from './text.js';
import { topic } from './topic.js';

/** What guides and catalogs have in common. */
export const shared = {
  labels: labelTable,
  links: z.record(id, link),
  contacts: z.record(id, contact),
  prices: z.array(priceList),
};

/** One guide in one locale. */
export const guide = z.strictObject({ locale, topic, text: topicText, ...shared }) satisfies z.ZodMiniType<Guide>;
