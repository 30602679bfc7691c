import { UNKNOWN, type FixId, type Step, type StepId } from '@naosu/content';
import type { Case } from '../case.js';
import { own } from '../own.js';

/**
 * Steps of a fix for the reader's variant. Where the variant is not known: those for whoever cannot tell, or, where there are none, those
 * of all variants, to be labelled.
 */
function forReader(id: FixId, { topic, answers }: Case): readonly Step[] {
  const { steps = [], variant } = own(topic.fixes, id) ?? {};
  const answer = own(answers, variant ?? '') ?? UNKNOWN;
  const told = answer !== UNKNOWN || steps.some((step) => step.for?.includes(UNKNOWN));
  return told ? steps.filter((step) => !step.for || step.for.includes(String(answer))) : steps;
}

/** Ids of the steps of a fix for this reader. */
export const stepsOf = (id: FixId, kase: Case): readonly StepId[] => forReader(id, kase).map((step) => step.id);

/** Up to here, in seconds, a reader waits beside the list of what comes next; whoever waits longer comes back. */
const besideAtMost = 900;

/**
 * The steps of a fix as they are shown: what follows without a decision is one list; a short wait begins one, and a long one, or what
 * cannot be undone, stands alone. Short looks are one list in any case.
 */
export function listsOf(id: FixId, kase: Case): readonly (readonly StepId[])[] {
  if (own(kase.topic.fixes, id)?.checklist) return [stepsOf(id, kase)];
  const lists: StepId[][] = [];
  let open = false;
  for (const { id: step, waitSeconds = 0, alone } of forReader(id, kase)) {
    if (open && !alone && waitSeconds === 0) lists[lists.length - 1]!.push(step);
    else lists.push([step]);
    open = !alone && waitSeconds <= besideAtMost;
  }
  return lists;
}
