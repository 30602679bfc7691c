import * as z from 'zod/mini';
import { topicIds } from '../loaders.js';
import type { Cause, Symptom, Table, Topic } from '../types.js';
import { check } from './check.js';
import { condition } from './condition.js';
import { fix } from './fix.js';
import { flag, id, isoDate } from './scalars.js';

/** Which guides may exist. */
export const topicId = z.enum(topicIds);

/** A reason why a symptom shows. */
export const cause = z.strictObject({
  provenBy: z.exactOptional(condition), ruledOutBy: z.exactOptional(condition), passes: flag,
  fit: z.exactOptional(z.record(id, z.record(id, z.number().check(z.nonnegative())))),
}) satisfies z.ZodMiniType<Cause>;

/** What leads from a symptom to its ladder. */
export const symptom = z.strictObject({
  causes: z.array(id).check(z.minLength(1)), checks: z.array(id), fixes: z.array(id).check(z.minLength(1)),
  weights: z.exactOptional(z.record(id, z.number().check(z.positive()))),
  service: z.exactOptional(z.strictObject({ gate: id, meanwhile: id })),
  says: z.exactOptional(z.record(id, id)),
  leadsTo: z.exactOptional(z.record(id, z.record(id, id))),
}) satisfies z.ZodMiniType<Symptom>;

/** Rows and columns of a table. */
export const table = z.strictObject({
  columns: z.array(id).check(z.minLength(2)), rows: z.array(id).check(z.minLength(1)),
}) satisfies z.ZodMiniType<Table>;

/** The structure of one guide. */
export const topic = z.strictObject({
  id: topicId,
  checkedOn: isoDate,
  gate: id,
  serviceSide: id,
  secondCopy: id,
  meanwhile: id,
  retry: z.array(id),
  symptoms: z.record(id, symptom),
  causes: z.record(id, cause),
  checks: z.record(id, check),
  fixes: z.record(id, fix),
  needs: z.array(id),
  contacts: z.array(id),
  tables: z.record(id, table),
  redirects: z.record(id, id),
}) satisfies z.ZodMiniType<Topic>;
