import * as z from 'zod/mini';
import type { SymptomEntry, SymptomIndex } from '../types.js';
import { id, locale, text } from './scalars.js';
import { topicId } from './topic.js';

/** What search and list know of a symptom. */
export const symptomEntry = z.strictObject({
  id,
  topic: topicId,
  guide: text,
  kind: z.enum(['storage', 'connection', 'account', 'general', 'receiving', 'sending', 'sender']),
  title: text,
  common: z.exactOptional(z.boolean()),
  catchAll: z.exactOptional(z.boolean()),
  messages: z.array(text),
  phrasings: z.array(text),
}) satisfies z.ZodMiniType<SymptomEntry>;

const groups = z.array(z.array(text).check(z.minLength(1)));

/** The symptoms of all guides in one locale. */
export const symptomIndex = z.strictObject({
  locale,
  entries: z.array(symptomEntry),
  concepts: groups,
  names: groups,
  elsewhere: groups,
  faults: groups,
}) satisfies z.ZodMiniType<SymptomIndex>;
