import type { Topic } from '../types.js';
import { outcomesOf } from './checks/check-kinds.js';
import { meanwhileFixes } from '../meanwhile.js';
import { rule, own, type Report } from './rule.js';

/** Each service is found by a triage with the outcome that locks. */
function serviceMistakes(topic: Topic, report: Report): void {
  const gates = [
    [`topic/${topic.id}`, 'serviceSide', topic.gate] as const,
    ...Object.entries(topic.symptoms)
      .flatMap(([id, { service }]) => (service ? [[`symptom/${id}`, 'service.gate', service.gate] as const] : [])),
  ];
  for (const [entry, path, gate] of gates) {
    const check = own(topic.checks, gate);
    if (!check || (check.kind === 'triage' && outcomesOf(check).includes(topic.serviceSide))) continue;
    report(entry, path, `"${topic.serviceSide}" is no outcome of the triage "${gate}"`,
      'Name the band that says the service side is likely.', topic.serviceSide);
  }
}

/** What stands in until the service works again is a checklist outside every ladder. */
function meanwhileMistakes(topic: Topic, report: Report): void {
  for (const id of meanwhileFixes(topic)) {
    const fix = own(topic.fixes, id);
    if (!fix) continue;
    if (!fix.checklist) report(`fix/${id}`, 'checklist', 'stands in for a service and is no checklist', 'Set checklist: true.');
    if (fix.causes.length > 0)
      report(`fix/${id}`, 'causes', 'stands in for a service and cures something', 'Leave the causes empty.', fix.causes);
    for (const [symptom, { fixes }] of Object.entries(topic.symptoms)) {
      if (fixes.includes(id)) report(`symptom/${symptom}`, 'fixes', `"${id}" stands outside every ladder`, 'Remove it here.', id);
    }
  }
}

/** Each gate is a triage with the outcome that locks, what stands in is a checklist, and the second copy is gentle and for every cause. */
export const gate = rule('gate', (catalog, report) => {
  for (const topic of catalog.topics) {
    serviceMistakes(topic, report);
    meanwhileMistakes(topic, report);
    const copy = own(topic.fixes, topic.secondCopy);
    if (copy && copy.risk !== 'none' && copy.risk !== 'inconvenience') {
      report(`fix/${topic.secondCopy}`, 'risk', 'the second copy does harm itself', 'What comes before harm may do none.', copy.risk);
    }
    for (const [id, fix] of Object.entries(topic.fixes)) {
      const outside = id === topic.secondCopy || meanwhileFixes(topic).includes(id);
      if (fix.causes.length === 0 && !outside) report(`fix/${id}`, 'causes', 'cures nothing', 'Name its causes.');
    }
  }
});
