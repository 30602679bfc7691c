import { evaluate, factsIn, type CheckId, type FixId } from '@naosu/content';
import { symptomOf, type Case } from '../case.js';
import { openParts, questionsOf } from '../facts/facts.js';

/**
 * Checks that are still to be answered before a fix makes sense: those that it names, and those of this symptom that decide whether it is
 * on offer.
 * Whoever chose the fix for itself is asked nothing.
 */
export function openAsks(id: FixId, kase: Case): readonly CheckId[] {
  const symptom = symptomOf(kase);
  const fix = kase.topic.fixes[id]!;
  if (!symptom) return [];
  const asked = symptom.checks.flatMap((check) => [check, ...questionsOf(kase.topic, check)]);
  const deciding = fix.offeredWhen && evaluate(fix.offeredWhen, kase.facts) === undefined
    ? factsIn(fix.offeredWhen).filter((check) => asked.includes(check)) : [];
  return [...(fix.asks ?? []), ...deciding].filter((check) => openParts(kase.topic, check, kase).length > 0);
}
