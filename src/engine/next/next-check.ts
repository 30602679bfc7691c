import { factsIn, UNKNOWN, type CheckId, type Condition } from '@naosu/content';
import { symptomOf, type Case } from '../case.js';
import { openParts, questionsOf, reachOf } from '../facts/facts.js';
import { candidates } from '../ladder/candidates.js';
import { resultOf } from '../ladder/outcome.js';
import { isServiceSide } from '../ladder/service.js';
import { own } from '../own.js';

/** Beyond this many combinations a check counts as worth asking. */
const mostCombinations = 512;

/** The next question whose answer can still change what is left to try; undefined when there is none. */
export function nextCheck(kase: Case): CheckId | undefined {
  const open = (symptomOf(kase)?.checks ?? []).flatMap((id) => {
    const part = openParts(kase.topic, id, kase)[0];
    return part === undefined ? [] : [{ part, affects: affectedBy(part, id, kase) }];
  });
  const within = new Set(open.flatMap(({ affects }) => affects));
  // What this symptom never asks stays as it is.
  const groups = conditionsOf(kase).map((condition) => [...new Set(factsIn(condition))].filter((fact) => within.has(fact)));
  return open.find(({ affects }) => affects.some((fact) => matters(fact, groups, kase)))?.part;
}

/** Facts that an answer can decide: its own, and those of the checks that it is a part of. */
function affectedBy(part: CheckId, asked: CheckId, kase: Case): readonly CheckId[] {
  const { topic } = kase;
  const wholes = Object.keys(topic.checks)
    .filter((id) => questionsOf(topic, id).includes(part) && openParts(topic, id, kase).includes(part));
  return [...new Set([asked, part, ...wholes])];
}

/** All conditions that shape this ladder. */
function conditionsOf(kase: Case): readonly Condition[] {
  const { topic } = kase;
  const symptom = symptomOf(kase);
  const causes = (symptom?.causes ?? []).map((id) => own(topic.causes, id));
  const fixes = (symptom?.fixes ?? []).map((id) => own(topic.fixes, id));
  return [
    ...causes.flatMap((cause) => [cause?.provenBy, cause?.ruledOutBy]),
    ...fixes.flatMap((fix) => [fix?.offeredWhen, fix?.skippedWhen]),
  ].filter((condition): condition is Condition => condition !== undefined);
}

/** Whether two outcomes of an open fact lead to different fixes, whatever the other open facts that are tested with it turn out to be. */
function matters(id: CheckId, groups: readonly (readonly CheckId[])[], kase: Case): boolean {
  if (own(kase.facts, id) !== undefined) return false;
  const tested = groups.filter((group) => group.includes(id));
  if (tested.length === 0) return false;
  const others = [...new Set(tested.flat())].filter((other) => other !== id && own(kase.facts, other) === undefined);
  const contexts = combinations(others, kase);
  if (contexts === undefined) return true;
  return contexts.some((context) => {
    const ladders = outcomesOf(id, kase).map((outcome) => signature({ ...context, facts: { ...context.facts, [id]: outcome } }));
    return ladders.some((ladder) => ladder !== ladders[0]);
  });
}

/** The case with every combination of outcomes of these open checks; undefined where there are too many. */
function combinations(open: readonly CheckId[], kase: Case): readonly Case[] | undefined {
  let contexts: readonly Case[] = [kase];
  for (const id of open) {
    const outcomes = outcomesOf(id, kase);
    if (contexts.length * outcomes.length > mostCombinations) return undefined;
    contexts = contexts.flatMap((context) => outcomes.map((outcome) => ({ ...context, facts: { ...context.facts, [id]: outcome } })));
  }
  return contexts;
}

/** Outcomes that an open check can still come to. */
const outcomesOf = (id: CheckId, kase: Case) => [UNKNOWN, ...reachOf(kase.topic, id, kase)];

/** What is left to try, in order, and whether to wait instead. */
function signature(kase: Case): string {
  const left = candidates(kase).fixes.filter((fix) => resultOf(fix, kase) === undefined);
  return `${left.join()} ${isServiceSide(kase)}`;
}
