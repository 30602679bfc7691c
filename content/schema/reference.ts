import * as z from 'zod/mini';
import type { FaqEntry, MaintenanceTask, Reference, ReferenceStructure, ReferenceText } from '../types.js';
import { id, locale, text } from './scalars.js';
import { topicId } from './topic.js';

/** A question of the FAQ. */
export const faqEntry = z.strictObject({
  fixes: z.exactOptional(z.array(id)), links: z.exactOptional(z.array(id)),
}) satisfies z.ZodMiniType<FaqEntry>;

/** A task of the prevention routine. */
export const task = z.strictObject({
  everyDays: z.exactOptional(z.number().check(z.positive())), prevents: z.array(id), path: z.exactOptional(z.array(id)),
}) satisfies z.ZodMiniType<MaintenanceTask>;

/** The structure of one reference. */
export const referenceStructure = z.strictObject({
  faq: z.record(id, faqEntry),
  tasks: z.record(id, task),
}) satisfies z.ZodMiniType<ReferenceStructure>;

/** All prose of one reference in one locale. */
export const referenceText = z.strictObject({
  faq: z.record(id, z.strictObject({ question: text, answer: z.array(text).check(z.minLength(1)) })),
  tasks: z.record(id, z.strictObject({ title: text, when: z.exactOptional(text), text })),
}) satisfies z.ZodMiniType<ReferenceText>;

/** One reference in one locale. */
export const reference = z.strictObject({
  locale, topic: topicId, structure: referenceStructure, text: referenceText,
}) satisfies z.ZodMiniType<Reference>;
