import * as z from 'zod/mini';
import type { CheckCard } from '../types.js';
import { topicId } from './topic.js';
import { flag, id } from './scalars.js';

const verdict = z.strictObject({ tone: z.enum(['fine', 'care', 'trouble']), ruleOfThumb: flag, fixes: z.array(id) });

/** A check that stands alone. */
export const checkCard = z.strictObject({
  topic: topicId,
  check: id,
  asks: z.exactOptional(z.array(id)),
  keys: z.exactOptional(z.array(id)),
  table: z.exactOptional(id),
  proof: z.exactOptional(z.strictObject({ check: id, outcome: id, cause: id, verdict })),
  remedies: z.exactOptional(z.record(id, id)),
  verdicts: z.record(id, verdict),
}) satisfies z.ZodMiniType<CheckCard>;
