import { outcomesOf } from './outcomes.js';
import { rule, own } from './rule.js';

/** The gate is a triage with the outcome that locks, and the second copy is gentle and for every cause. */
export const gate = rule('gate', (catalog, report) => {
  for (const topic of catalog.topics) {
    const check = own(topic.checks, topic.gate);
    if (check && (check.kind !== 'triage' || !outcomesOf(check).includes(topic.serviceSide))) {
      report(`topic/${topic.id}`, 'serviceSide', `is no outcome of the triage "${topic.gate}"`, 'Name the band that says the service side is likely.', topic.serviceSide);
    }
    const copy = own(topic.fixes, topic.secondCopy);
    if (copy && copy.risk !== 'none' && copy.risk !== 'inconvenience') {
      report(`fix/${topic.secondCopy}`, 'risk', 'the second copy does harm itself', 'What comes before harm may do none.', copy.risk);
    }
    for (const [id, fix] of Object.entries(topic.fixes)) {
      if (fix.causes.length === 0 && id !== topic.secondCopy) report(`fix/${id}`, 'causes', 'cures nothing', 'Name its causes.');
    }
  }
});
