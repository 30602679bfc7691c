import { rule } from './rule.js';

/** A fix may be for causes of several guides; each of them is a cause in one. */
export const fixCauses = rule('fix-causes', (catalog, report) => {
  const known = new Set(catalog.topics.flatMap((topic) => Object.keys(topic.causes)));
  for (const topic of catalog.topics) {
    for (const [id, fix] of Object.entries(topic.fixes)) {
      for (const cause of fix.causes) {
        if (!known.has(cause)) report(`fix/${id}`, 'causes', `there is no cause "${cause}"`, 'Correct the id, or add the cause.', cause);
      }
    }
  }
});
