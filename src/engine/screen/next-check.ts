import { factsIn, type Facts, UNKNOWN, type CheckId, type Condition } from '@naosu/content';
import { candidates, symptomOf } from '../ladder/candidates.js';
import type { Case } from '../case.js';
import { comparisonReach } from '../facts/comparison.js';
import { decisionReach } from '../facts/decision.js';
import { answersOf, answerTo, askedFacts, factsOfCase, openParts } from '../facts/facts.js';
import { resultOf } from '../ladder/outcome.js';
import { own } from '../own.js';
import { isServiceSide } from '../ladder/service.js';
import { triageReach } from '../facts/triage.js';

type Fact = Facts[string];

/** Beyond this many combinations a check counts as worth asking. */
const mostCombinations = 512;

/** The next question whose answer can still change what is left to try; undefined when there is none. */
export function nextCheck(kase: Case): CheckId | undefined {
  const facts = factsOfCase(kase);
  const open = (symptomOf(kase)?.checks ?? []).flatMap((id) => {
    const part = openParts(kase.topic, id, answersOf(kase))[0];
    return part === undefined ? [] : [{ part, affects: affectedBy(part, id, kase) }];
  });
  const within = new Set(open.flatMap(({ affects }) => affects));
  // What this symptom never asks stays as it is.
  const groups = conditionsOf(kase).map((condition) => [...new Set(factsIn(condition))].filter((fact) => within.has(fact)));
  return open.find(({ affects }) => affects.some((fact) => matters(fact, groups, kase, facts)))?.part;
}

/** Facts that an answer can decide: its own, and those of the checks that it is a part of. */
function affectedBy(part: CheckId, asked: CheckId, kase: Case): readonly CheckId[] {
  const { checks } = kase.topic;
  const wholes = Object.keys(checks).filter((id) => {
    const check = checks[id]!;
    if (check.kind === 'decision') return openParts(kase.topic, id, answersOf(kase)).includes(part);
    if (check.kind === 'triage') return check.parts.includes(part);
    return check.kind === 'comparison' && (check.value === part || check.against === part);
  });
  return [...new Set([asked, part, ...wholes])];
}

/** All conditions that shape this ladder. */
function conditionsOf({ topic, progress }: Case): readonly Condition[] {
  const symptom = progress.symptom === undefined ? undefined : own(topic.symptoms, progress.symptom);
  const causes = (symptom?.causes ?? []).map((id) => own(topic.causes, id));
  const fixes = (symptom?.fixes ?? []).map((id) => own(topic.fixes, id));
  return [
    ...causes.flatMap((cause) => [cause?.provenBy, cause?.ruledOutBy]),
    ...fixes.flatMap((fix) => [fix?.offeredWhen, fix?.skippedWhen]),
  ].filter((condition): condition is Condition => condition !== undefined);
}

/** Whether two outcomes of an open fact lead to different fixes, whatever the other open facts that are tested with it turn out to be. */
function matters(id: CheckId, groups: readonly (readonly CheckId[])[], kase: Case, facts: Facts): boolean {
  if (own(facts, id) !== undefined) return false;
  const tested = groups.filter((group) => group.includes(id));
  if (tested.length === 0) return false;
  const others = [...new Set(tested.flat())].filter((other) => other !== id && own(facts, other) === undefined);
  const contexts = combinations(others, kase, facts);
  if (contexts === undefined) return true;
  return contexts.some((context) => {
    const ladders = reachOf(id, kase).map((outcome) => signature(kase, { ...context, [id]: outcome }));
    return ladders.some((ladder) => ladder !== ladders[0]);
  });
}

/** The facts with every combination of outcomes of these open ones; undefined where there are too many. */
function combinations(open: readonly CheckId[], kase: Case, facts: Facts): readonly Facts[] | undefined {
  let contexts: readonly Facts[] = [facts];
  for (const id of open) {
    const outcomes = reachOf(id, kase);
    if (contexts.length * outcomes.length > mostCombinations) return undefined;
    contexts = contexts.flatMap((context) => outcomes.map((outcome) => ({ ...context, [id]: outcome })));
  }
  return contexts;
}

/** Outcomes that an open check can still come to; `unknown` is the first. */
function reachOf(id: CheckId, kase: Case): readonly Fact[] {
  const { checks } = kase.topic;
  const answers = answersOf(kase);
  const check = own(checks, id);
  switch (check?.kind) {
    case 'choice': return [UNKNOWN, ...check.options];
    case 'number': return [UNKNOWN, ...check.bands.map((band) => band.id)];
    case 'checklist': return [UNKNOWN, [], ...check.items.map((item) => [item]), check.items];
    case 'triage': return [UNKNOWN, ...triageReach(check, checks, askedFacts(checks, answers))];
    case 'decision': return [UNKNOWN, ...decisionReach(check, checks, askedFacts(checks, answers))];
    case 'comparison': return [UNKNOWN, ...comparisonReach(check, checks, (part) => answerTo(checks, part, answers))];
    case undefined: return [UNKNOWN];
  }
}

/** What is left to try, in order, and whether to wait instead. */
function signature(kase: Case, facts: Facts): string {
  const left = candidates(kase, facts).fixes.filter((fix) => resultOf(fix, kase) === undefined);
  return `${left.join()} ${isServiceSide(kase, facts)}`;
}
