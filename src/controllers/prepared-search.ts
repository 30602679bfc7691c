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

/** What is done at a stretch, in milliseconds: a letter that is typed meanwhile is drawn with the next frame. */
const slice = 5;

/** An index made ready for searching, in tasks that leave the page to its reader; the first too: what brought it here took its time. */
export async function prepared<E extends Searchable>(index: SearchIndex<E>): Promise<SymptomSearch<E>> {
  const steps = searchSteps(index);
  for (;;) {
    await nextTask();
    for (const from = performance.now(); performance.now() - from < slice;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }
}
