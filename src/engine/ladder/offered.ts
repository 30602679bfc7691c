import { evaluate, type Facts, type Fix } from '@naosu/content';

/** Whether the facts leave a fix on offer. */
export function isOffered(fix: Fix, facts: Facts): boolean {
  if (fix.offeredWhen && evaluate(fix.offeredWhen, facts) === false) return false;
  return !(fix.skippedWhen && evaluate(fix.skippedWhen, facts) === true);
}
