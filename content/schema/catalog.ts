import * as z from 'zod/mini';
import type { Catalog } from '../types.js';
import { checkCard } from './card.js';
import { shared } from './guide.js';
import { referenceStructure, referenceText } from './reference.js';
import { correction, coverage, refusal, review, source } from './review.js';
import { perLocale, perTarget, text } from './scalars.js';
import { symptomIndex } from './symptom-index.js';
import { topicText } from './text.js';
import { topic, topicId } from './topic.js';

/** Everything there is. */
export const catalog = z.strictObject({
  topics: z.array(topic).check(z.minLength(1)),
  texts: perLocale(z.partialRecord(topicId, topicText)),
  references: z.partialRecord(topicId, referenceStructure),
  referenceTexts: perLocale(z.partialRecord(topicId, referenceText)),
  indexes: perLocale(symptomIndex),
  cards: z.exactOptional(z.record(text, checkCard)),
  ...shared,
  sources: z.record(text, source),
  reviews: z.record(z.string().check(z.regex(/^[a-z]+\/[a-z0-9-]+$/)), review),
  corrections: z.record(text, correction),
  refusals: z.array(refusal),
  coverage: z.partialRecord(topicId, coverage),
  translations: perTarget(z.record(text, text)),
}) satisfies z.ZodMiniType<Catalog>;
