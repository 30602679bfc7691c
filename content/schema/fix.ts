import * as z from 'zod/mini';
import { dataKinds, risks, type Fix, type Step } from '../types.js';
import { condition } from './condition.js';
import { flag, id } from './scalars.js';

/** One action of a fix. */
export const step = z.strictObject({
  id,
  path: z.exactOptional(z.array(id).check(z.minLength(1))),
  waitSeconds: z.exactOptional(z.number().check(z.positive())),
  link: z.exactOptional(id),
  table: z.exactOptional(id),
  backupTime: z.exactOptional(z.strictObject({ size: id, speed: id, run: id })),
  for: z.exactOptional(z.array(id).check(z.minLength(1))),
  alone: flag,
}) satisfies z.ZodMiniType<Step>;

/** Something that can help, or a screen of choices. */
export const fix = z.strictObject({
  causes: z.array(id),
  minutes: z.number().check(z.positive()),
  attended: z.exactOptional(z.number().check(z.positive())),
  chance: z.exactOptional(z.record(id, z.number().check(z.positive(), z.maximum(1)))),
  asks: z.exactOptional(z.array(id).check(z.minLength(1))),
  risk: z.enum(risks),
  paid: flag,
  action: z.exactOptional(z.enum(['reset', 'account-removal', 'backup-off', 'os-update'])),
  effects: z.exactOptional(z.array(z.enum(['closes-page', 'cuts-connection']))),
  offeredWhen: z.exactOptional(condition),
  skippedWhen: z.exactOptional(condition),
  needs: z.exactOptional(z.array(id)),
  ledger: z.exactOptional(z.strictObject({ lost: z.record(id, z.enum([...dataKinds, 'replaceable'])), kept: z.array(id) })),
  protects: z.exactOptional(z.array(z.enum(dataKinds)).check(z.minLength(1))),
  variant: z.exactOptional(id),
  options: z.exactOptional(z.array(id).check(z.minLength(2))),
  forFew: flag,
  prices: flag,
  checklist: flag,
  steps: z.array(step),
}) satisfies z.ZodMiniType<Fix>;
