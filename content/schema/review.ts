import * as z from 'zod/mini';
import type { Coverage, Correction, Refusal, Review, Source, Unverified } from '../types.js';
import { httpsUrl, isoDate, text } from './scalars.js';

const coverageId = z.string().check(z.regex(/^[A-Z]+[1-9]\d*$/));
const deliveredId = z.string().check(z.regex(/^[A-Z]+[1-9]\d*(\/[a-z][a-z0-9-]*)?$/));

/** What the source article of a guide holds. */
export const coverage = z.strictObject({
  prefix: z.string().check(z.regex(/^[A-Z]+$/)), items: z.int().check(z.nonnegative()),
  parts: z.exactOptional(z.record(coverageId, z.array(text))),
}) satisfies z.ZodMiniType<Coverage>;

/** A document that a claim comes from. */
export const source = z.strictObject({
  title: text, url: z.exactOptional(httpsUrl), published: text, readOn: z.exactOptional(isoDate), checkedOn: isoDate,
}) satisfies z.ZodMiniType<Source>;

const claims = z.exactOptional(z.array(text).check(z.minLength(1)));

/** Claims that no document bears. */
const unverified = z.strictObject({ onDevice: claims, inDocument: claims, judged: claims }) satisfies z.ZodMiniType<Unverified>;

/** Evidence for one entry. */
export const review = z.strictObject({
  sources: z.array(text),
  checkedOn: isoDate,
  coverage: z.array(deliveredId),
  unverified: z.exactOptional(unverified),
}) satisfies z.ZodMiniType<Review>;

/** Where an article was wrong, dated or dangerous. */
export const correction = z.strictObject({
  coverage: z.array(coverageId),
  said: text,
  says: text,
  why: text,
  verdict: z.enum(['wrong', 'dated', 'unsafe', 'unverified']),
  sources: z.array(text),
}) satisfies z.ZodMiniType<Correction>;

/** A coverage id that nothing delivers. */
export const refusal = z.strictObject({ coverage: coverageId, reason: text }) satisfies z.ZodMiniType<Refusal>;
