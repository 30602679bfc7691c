import { factsIn } from '../condition.js';
import { rule, own } from './rule.js';

/** What counts beside the parts of a triage is asked itself, and counts once. */
export const evidence = rule('evidence', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const [id, check] of Object.entries(topic.checks)) {
      if (check.kind !== 'triage') continue;
      check.evidence?.forEach(({ when }, index) => {
        for (const fact of factsIn(when)) {
          const kind = own(topic.checks, fact)?.kind ?? 'choice';
          const path = `evidence.${index}`;
          if (check.parts.includes(fact)) report(`check/${id}`, path, `"${fact}" is a part`, 'Score it as a part instead.', fact);
          if (!['choice', 'number', 'checklist'].includes(kind)) {
            report(`check/${id}`, path, `"${fact}" is not asked itself`, 'Test what it is worked out from.', fact);
          }
        }
      });
    }
  }
});
