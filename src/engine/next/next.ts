import type { CheckId } from '@naosu/content';
import type { Case } from '../case.js';
import type { Ladder, Rung } from '../ladder/fix-ladder.js';
import { hasAskedEnough } from './asked-enough.js';
import { nextCheck } from './next-check.js';

/** A question to ask or a fix to try; undefined where neither is left. */
export type Next = { readonly check: CheckId } | { readonly rung: Rung } | undefined;

/** What comes next in a case: the fixes of a cause that is proven come before further questions, and something harmless after many. */
export function nextOf(kase: Case, { current }: Ladder): Next {
  const tries = current && (current.because.kind === 'cause-proven' || hasAskedEnough(kase, current));
  const check = tries ? undefined : nextCheck(kase);
  if (check !== undefined) return { check };
  return current && { rung: current };
}
