import * as z from 'zod/mini';
import type { Link } from '../types.js';
import { text, words } from './scalars.js';

const url = z.string().check(z.regex(/^(https:\/\/[^\s/]+\.[^\s/]+|tel:\+?[0-9-]+$)/));

/** An official page or a telephone number. */
export const link = z.strictObject({ url: words(url), name: words(text) }) satisfies z.ZodMiniType<Link>;
