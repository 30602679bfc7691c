import * as z from 'zod/mini';
import type { Condition } from '../types.js';
import { id } from './scalars.js';

/** A condition over facts, nested as deep as need be. */
export const condition: z.ZodMiniType<Condition> = z.lazy(() => z.union([
  z.strictObject({ all: z.array(condition) }),
  z.strictObject({ any: z.array(condition) }),
  z.strictObject({ not: condition }),
  z.strictObject({ fact: id, is: z.union([id, z.array(id).check(z.minLength(1))]) }),
  z.strictObject({ fact: id, has: id }),
  z.strictObject({ fact: id, lacks: id }),
])) satisfies z.ZodMiniType<Condition>;
