import * as z from 'zod/mini';
import type { Contact } from '../types.js';
import { condition } from './condition.js';
import { httpsUrl, isoDate, text, words } from './scalars.js';

const time = z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/));

/** Where a human answers. */
export const contact = z.strictObject({
  phone: z.exactOptional(z.string().check(z.regex(/^\+?[0-9][0-9-]+$/))),
  url: words(httpsUrl),
  region: z.enum(['jp', 'all']),
  hours: z.exactOptional(z.strictObject({ verified: z.boolean(), opens: time, closes: time, timeZone: text })),
  offeredWhen: z.exactOptional(condition),
  checkedOn: isoDate,
}) satisfies z.ZodMiniType<Contact>;
