import * as z from 'zod/mini';
import type { Check } from '../types.js';
import { condition } from './condition.js';
import { flag, id } from './scalars.js';

const asked = { minutes: z.exactOptional(z.number().check(z.positive())), table: z.exactOptional(id), path: z.exactOptional(z.array(id)),
  link: z.exactOptional(id), perSymptom: flag };
const band = z.strictObject({ id, from: z.number(), below: z.exactOptional(z.number()) });

/** A check of any kind. */
export const check = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), options: z.array(id).check(z.minLength(2)), usual: z.exactOptional(id), ...asked }),
  z.strictObject({
    kind: z.literal('number'),
    unit: z.enum(['GB', 'days', 'Mbps']),
    usedOfAll: flag,
    bands: z.array(band).check(z.minLength(1)),
    ...asked,
  }),
  z.strictObject({ kind: z.literal('checklist'), items: z.array(id).check(z.minLength(1)), ...asked }),
  z.strictObject({
    kind: z.literal('triage'),
    parts: z.array(id).check(z.minLength(1)),
    scores: z.record(id, z.record(id, z.number())),
    bands: z.array(band).check(z.minLength(1)),
    evidence: z.exactOptional(z.array(z.strictObject({ when: condition, score: z.number() }))),
  }),
  z.strictObject({
    kind: z.literal('decision'),
    parts: z.array(id).check(z.minLength(1)),
    outcomes: z.array(z.strictObject({ id, when: z.exactOptional(condition) })).check(z.minLength(2)),
  }),
  z.strictObject({
    kind: z.literal('comparison'), value: id, against: id, below: id, atLeast: id, fallback: z.record(id, id),
  }),
]) satisfies z.ZodMiniType<Check>;
