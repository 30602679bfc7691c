import * as z from 'zod/mini';
import type { PriceList, PriceRow } from '../types.js';
import { link } from './link.js';
import { isoDate, text } from './scalars.js';

/** The price of one plan during one period. */
export const priceRow = z.strictObject({
  sizeGb: z.number().check(z.positive()),
  amount: z.number().check(z.positive()),
  from: isoDate,
  until: z.exactOptional(isoDate),
  source: text,
  checkedOn: z.exactOptional(isoDate),
}) satisfies z.ZodMiniType<PriceRow>;

/** The prices of one region. */
export const priceList = z.strictObject({
  region: z.enum(['jp', 'us', 'eu', 'gb']),
  currency: z.enum(['JPY', 'USD', 'EUR', 'GBP']),
  freeGb: z.number().check(z.positive()),
  checkedOn: isoDate,
  page: z.exactOptional(link),
  changePage: z.exactOptional(link),
  rows: z.array(priceRow).check(z.minLength(1)),
}) satisfies z.ZodMiniType<PriceList>;
