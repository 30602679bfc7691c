import { factsIn } from '../condition.js';
import { meanwhileFixes } from '../meanwhile.js';
import { own } from '../own.js';
import { behind } from './checks/check-kinds.js';
import type { CheckId, Fix, FixId, ReferenceStructure, TableId, Topic } from '../types.js';

/** Fixes that a reader can reach from a symptom, options, the second copy and what stands in meanwhile included. */
export function reachedFixes(topic: Topic): ReadonlySet<FixId> {
  const reached = new Set<FixId>();
  const visit = (id: FixId): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const option of own(topic.fixes, id)?.options ?? []) visit(option);
  };
  for (const symptom of Object.values(topic.symptoms)) symptom.fixes.forEach(visit);
  visit(topic.secondCopy);
  meanwhileFixes(topic).forEach(visit);
  return reached;
}

function checksOfFix(fix: Fix): CheckId[] {
  const timed = fix.steps.flatMap(({ backupTime }) => (backupTime ? Object.values(backupTime) : []));
  return [...factsIn(fix.offeredWhen), ...factsIn(fix.skippedWhen), ...(fix.variant ? [fix.variant] : []), ...timed];
}

/** Checks that a reader can be asked or whose outcome counts, parts of derived checks included. */
export function reachedChecks(topic: Topic): ReadonlySet<CheckId> {
  const reached = new Set<CheckId>();
  const visit = (id: CheckId): void => {
    if (reached.has(id)) return;
    reached.add(id);
    const check = own(topic.checks, id);
    if (check) behind(check).forEach(visit);
  };
  visit(topic.gate);
  for (const { checks, service } of Object.values(topic.symptoms)) [...checks, ...(service ? [service.gate] : [])].forEach(visit);
  for (const cause of Object.values(topic.causes)) [...factsIn(cause.provenBy), ...factsIn(cause.ruledOutBy)].forEach(visit);
  for (const fix of Object.values(topic.fixes)) checksOfFix(fix).forEach(visit);
  return reached;
}

/** Tables that a reader can reach: of steps and of checks. */
export function reachedTables(topic: Topic): ReadonlySet<TableId> {
  const steps = [...reachedFixes(topic)].flatMap((id) => own(topic.fixes, id)?.steps ?? []);
  const checks = [...reachedChecks(topic)].map((id) => own(topic.checks, id));
  const shown = [...steps.map(({ table }) => table), ...checks.map((check) => (check && 'table' in check ? check.table : undefined))];
  return new Set(shown.filter((id) => id !== undefined));
}

/** Everything of a guide and its reference that a reader can reach, as `<entity>/<id>`. */
export function reachedEntries(topic: Topic, reference: ReferenceStructure | undefined): ReadonlySet<string> {
  const named = (entity: string, ids: Iterable<string>): string[] => [...ids].map((id) => `${entity}/${id}`);
  return new Set([
    ...named('symptom', Object.keys(topic.symptoms)),
    ...named('cause', Object.values(topic.symptoms).flatMap((symptom) => symptom.causes)),
    ...named('check', reachedChecks(topic)),
    ...named('fix', reachedFixes(topic)),
    ...named('table', reachedTables(topic)),
    ...named('need', topic.needs),
    ...named('contact', topic.contacts),
    ...named('faq', Object.keys(reference?.faq ?? {})),
    ...named('task', Object.keys(reference?.tasks ?? {})),
  ]);
}
