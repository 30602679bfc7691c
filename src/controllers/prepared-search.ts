import { searchSteps, type SearchIndex, type Searchable, type SymptomSearch } from '../engine/symptom-search/search.js';

/** A task of its own, after whatever the reader does; timers in a row would each wait for 4 ms more. */
const nextTask = () => new Promise<void>((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(undefined);
});

/** An index made ready for searching, each step in a task of its own, the first one too: what brought it here has taken its time. */
export async function prepared<E extends Searchable>(index: SearchIndex<E>): Promise<SymptomSearch<E>> {
  const steps = searchSteps(index);
  for (;;) {
    await nextTask();
    const { done, value } = steps.next();
    if (done) return value;
  }
}
