import * as z from 'zod/mini';
import type { Check } from '../types.js';
import { id } from './scalars.js';

const asked = { path: z.exactOptional(z.array(id)), link: z.exactOptional(id) };
const band = z.strictObject({ id, from: z.number(), below: z.exactOptional(z.number()) });

/** A check of any kind. */
export const check = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), options: z.array(id).check(z.minLength(2)), ...asked }),
  z.strictObject({
    kind: z.literal('number'),
    unit: z.enum(['GB', 'days', 'Mbps']),
    bands: z.array(band).check(z.minLength(1)),
    ...asked,
  }),
  z.strictObject({ kind: z.literal('checklist'), items: z.array(id).check(z.minLength(1)), ...asked }),
  z.strictObject({
    kind: z.literal('triage'),
    parts: z.array(id).check(z.minLength(1)),
    scores: z.record(id, z.record(id, z.number())),
    bands: z.array(band).check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal('comparison'), value: id, against: id, below: id, atLeast: id, fallback: z.record(id, id),
  }),
]) satisfies z.ZodMiniType<Check>;
