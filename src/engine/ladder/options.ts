import type { FixId } from '@naosu/content';
import { accessTo, type Access } from './access.js';
import { canHelp } from './candidates.js';
import { isOffered } from './offered.js';
import type { Case } from '../case.js';
import { inOrder } from './order.js';
import { resultOf } from './outcome.js';
import { own } from '../own.js';
import type { Result } from '../progress.js';

/** One way of a screen of choices. */
export interface OptionRung {
  readonly fix: FixId;
  readonly access: Access;
  readonly result?: Result;
}

/** Ids of the options of a fix that the facts leave on offer, in the order of trying; what they are for counts no more. */
export function offeredOptions(id: FixId, kase: Case): readonly FixId[] {
  const { topic } = kase;
  const offered = (own(topic.fixes, id)?.options ?? []).filter((option) => {
    const fix = own(topic.fixes, option);
    return fix && isOffered(fix, kase.facts) && canHelp(fix, kase);
  });
  return inOrder(offered, kase);
}

/** The options of a screen of choices, in order, with what stands before each and how it ended. */
export function orderedOptions(id: FixId, kase: Case): readonly OptionRung[] {
  return offeredOptions(id, kase).map((fix) => {
    const result = resultOf(fix, kase);
    return { fix, access: accessTo(fix, kase), ...(result === undefined ? {} : { result }) };
  });
}
