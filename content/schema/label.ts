import * as z from 'zod/mini';
import type { LabelName, LabelTable } from '../types.js';
import { flag, id, isoDate, text, words } from './scalars.js';

const version = z.exactOptional(z.int().check(z.positive()));

/** One name of a thing on a screen. */
export const labelName = z.strictObject({
  ...words(text).shape, from: version, until: version, unverified: flag,
}) satisfies z.ZodMiniType<LabelName>;

/** The label table. */
export const labelTable = z.strictObject({
  checkedOn: isoDate,
  labels: z.record(id, z.tuple([labelName], labelName)),
}) satisfies z.ZodMiniType<LabelTable>;
