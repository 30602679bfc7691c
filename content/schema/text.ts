import * as z from 'zod/mini';
import { dataKinds, type CheckText, type FixText, type StepText, type TableText, type TopicText } from '../types.js';
import { id, text } from './scalars.js';

const texts = z.record(id, text);

/** A step's line, or the line with what belongs to it. */
export const stepText = z.union([
  text,
  z.strictObject({
    text, warning: z.exactOptional(text), note: z.exactOptional(text), copy: z.exactOptional(text), undo: z.exactOptional(text),
  }),
]) satisfies z.ZodMiniType<StepText>;

/** The words of a check. */
export const checkText = z.strictObject({
  question: text, why: text, how: z.exactOptional(text), options: texts,
}) satisfies z.ZodMiniType<CheckText>;

/** The words of a fix. */
export const fixText = z.strictObject({
  title: text,
  because: text,
  verify: z.exactOptional(text),
  steps: z.record(id, stepText),
  lost: z.exactOptional(texts),
  kept: z.exactOptional(texts),
  excludes: z.exactOptional(z.partialRecord(z.enum(dataKinds), text)),
  warning: z.exactOptional(text),
  option: z.exactOptional(z.strictObject({ gains: text, loses: text, costs: text })),
  tomorrow: z.exactOptional(text),
}) satisfies z.ZodMiniType<FixText>;

/** A table in words. */
export const tableText = z.strictObject({
  caption: text, columns: texts, rows: z.record(id, z.array(text).check(z.minLength(2))),
}) satisfies z.ZodMiniType<TableText>;

/** All prose of one guide in one locale, that of its reference apart. */
export const topicText = z.strictObject({
  title: text,
  causes: z.record(id, z.strictObject({ name: text })),
  checks: z.record(id, checkText),
  fixes: z.record(id, fixText),
  needs: texts,
  contacts: z.record(id, z.strictObject({ name: text, note: z.exactOptional(text) })),
  tables: z.record(id, tableText),
  retry: stepText,
  verify: text,
  tomorrow: text,
}) satisfies z.ZodMiniType<TopicText>;
