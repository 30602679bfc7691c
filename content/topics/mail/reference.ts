import type { ReferenceStructure } from '../../types.js';
import { faq } from './faq.js';
import { tasks } from './tasks.js';

/** Questions about iCloud Mail, and the routine that prevents trouble. */
export const reference: ReferenceStructure = { faq, tasks };
