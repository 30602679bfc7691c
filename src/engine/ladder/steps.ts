import { UNKNOWN, type FixId, type StepId } from '@naosu/content';
import type { Case } from '../case.js';
import { own } from '../own.js';

/** Ids of the steps of a fix for the reader's variant; all of them where the variant is not known. */
export function stepsOf(id: FixId, { topic, answers }: Case): readonly StepId[] {
  const fix = own(topic.fixes, id);
  const answer = fix?.variant === undefined ? undefined : own(answers, fix.variant);
  const known = typeof answer === 'string' && answer !== UNKNOWN ? answer : undefined;
  return (fix?.steps ?? []).filter((step) => !step.for || known === undefined || step.for.includes(known)).map((step) => step.id);
}
