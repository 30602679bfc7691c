import { priceOn, type IsoDate, type PriceList, type PriceRow } from '@naosu/content';
import { exactGb } from './input.js';

/** One size of storage. */
export interface Plan {
  readonly sizeGb: number;
  /** In a month, in the currency of its list; undefined where the list does not sell it. */
  readonly amount: number | undefined;
}

/** A size that can be had on a day; the free one costs 0. */
export interface SoldPlan extends Plan {
  readonly amount: number;
}

/** Share of what is needed that a plan is to hold beyond it: a rule of thumb, since storage fills up. */
export const headroom = 0.1;

/** `tight`: it fits, with less than the headroom left. */
export type Fit = 'short' | 'tight' | 'fits';

/** The free storage and the plans sold on a day, smallest first. */
export function plansOn(list: PriceList, today: IsoDate): readonly SoldPlan[] {
  return [{ sizeGb: list.freeGb, amount: 0 }, ...priceOn(list, today).filter(({ sizeGb }) => sizeGb > list.freeGb)];
}

/** The plans with the one that the reader has, whether or not it is among those sold. */
export function plansWith(plans: readonly SoldPlan[], currentGb: number | undefined): readonly Plan[] {
  if (currentGb === undefined || plans.some(({ sizeGb }) => sizeGb === currentGb)) return plans;
  return [...plans, { sizeGb: currentGb, amount: undefined }].sort((a, b) => a.sizeGb - b.sizeGb);
}

/** Whether what is needed fits into a size. */
export function fitOf(sizeGb: number, neededGb: number): Fit {
  if (neededGb > sizeGb) return 'short';
  return exactGb(neededGb * (1 + headroom)) <= sizeGb ? 'fits' : 'tight';
}

/**
 * The smallest plan that holds what is needed with headroom, or the one that the reader has where that holds it at all: nobody
 * pays for headroom. Undefined where none is large enough.
 */
export function smallestPlan(plans: readonly Plan[], neededGb: number, currentGb?: number): Plan | undefined {
  return plans.find(({ sizeGb }) => fitOf(sizeGb, neededGb) === 'fits' || (sizeGb === currentGb && neededGb <= sizeGb));
}

/** The smallest plan that holds what is needed at all. */
export const tightestPlan = (plans: readonly Plan[], neededGb: number): Plan | undefined => plans.find(({ sizeGb }) => neededGb <= sizeGb);

/** What a plan costs. */
export interface Cost {
  readonly month: number;
  readonly year: number;
  /** A year's price spread over 365 days; not rounded. */
  readonly day: number;
}

/** What a monthly price is in a year and in a day. */
export function costOf(amount: number): Cost {
  return { month: amount, year: exactGb(amount * 12), day: (amount * 12) / 365 };
}

/** What a plan cost from when on, up to a day, oldest first. */
export function priceHistory({ rows }: PriceList, sizeGb: number, today: IsoDate): readonly PriceRow[] {
  return rows.filter((row) => row.sizeGb === sizeGb && row.from <= today).sort((a, b) => (a.from < b.from ? -1 : 1));
}
