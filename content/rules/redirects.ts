import { outcomesOf } from './checks/check-kinds.js';
import { rule, own } from './rule.js';

/** Old ids lead to ids that exist and are never used again. */
export const redirects = rule('redirects', (catalog, report) => {
  for (const topic of catalog.topics) {
    const { faq = {}, tasks = {} } = catalog.references[topic.id] ?? {};
    const inside = [
      ...Object.values(topic.checks).flatMap(outcomesOf), ...Object.values(topic.fixes).flatMap((fix) => fix.steps.map((step) => step.id)),
      ...topic.needs,
    ];
    const isUsed = (id: string): boolean =>
      [topic.symptoms, topic.causes, topic.checks, topic.fixes, faq, tasks].some((table) => own(table, id) !== undefined);
    for (const [old, id] of Object.entries(topic.redirects)) {
      if (!isUsed(id) && !inside.includes(id))
        report(`topic/${topic.id}`, `redirects.${old}`, `leads to "${id}", which is nothing`, 'Let it lead to an id of the topic.', id);
      if (isUsed(old)) report(`topic/${topic.id}`, `redirects.${old}`, `"${old}" is in use`, 'Remove the redirect: ids are never reused.',
        old);
    }
  }
});
