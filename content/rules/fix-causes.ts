import { rule } from './rule.js';

/** A fix may be for causes of several guides, and ask checks of several; each of them is one of some guide. */
export const fixCauses = rule('fix-causes', (catalog, report) => {
  const known = new Set(catalog.topics.flatMap((topic) => Object.keys(topic.causes)));
  const asked = new Set(catalog.topics.flatMap((topic) => Object.keys(topic.checks)));
  for (const topic of catalog.topics) {
    for (const [id, fix] of Object.entries(topic.fixes)) {
      for (const check of fix.asks ?? []) {
        if (!asked.has(check)) report(`fix/${id}`, 'asks', `there is no check "${check}"`, 'Correct the id, or add the check.', check);
      }
      for (const cause of fix.causes) {
        if (!known.has(cause)) report(`fix/${id}`, 'causes', `there is no cause "${cause}"`, 'Correct the id, or add the cause.', cause);
      }
    }
  }
});
