import { searchSteps, type SearchIndex, type Searchable, type SymptomSearch } from '../engine/symptom-search/search.js';

/** How long the search may be prepared at a stretch: an old phone stays ready for a tap. */
const stretchMs = 8;

/** An index made ready for searching, a task at a time. */
export async function prepared<E extends Searchable>(index: SearchIndex<E>): Promise<SymptomSearch<E>> {
  const steps = searchSteps(index);
  let step = steps.next();
  for (let from = performance.now(); !step.done; step = steps.next()) {
    if (performance.now() - from < stretchMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    from = performance.now();
  }
  return step.value;
}
