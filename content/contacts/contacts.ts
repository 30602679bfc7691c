import type { Contact } from '../types.js';
import { docomoContacts } from './docomo.js';
import { sharedContacts } from './shared.js';

/** The contacts of all guides. */
export const contacts = { ...sharedContacts, ...docomoContacts } as const satisfies Record<string, Contact>;
