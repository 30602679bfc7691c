import type { Topic } from '@naosu/content';
import { act } from '../../src/engine/action.js';
import { readProgress, writeProgress } from '../../src/engine/progress-record.js';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import { draw } from './random.js';

/** Share of the screens after which each of these happens. */
export interface Faults {
  /** What was saved is gone, and the reader begins again. */
  readonly lost?: number;
  readonly reload?: number;
  readonly back?: number;
}

/** Progress as the next screen finds it. */
export function afterFault(before: Progress, next: Progress, topic: Topic, faults: Faults, seed: string): Progress {
  const happens = (fault: keyof Faults) => draw('fault', fault, seed) < (faults[fault] ?? 0);
  if (happens('lost')) return act(emptyProgress, { type: 'choose-symptom', symptom: next.symptom! }, topic);
  if (happens('back')) return before;
  return happens('reload') ? readProgress(JSON.parse(JSON.stringify(writeProgress(next))), topic).progress : next;
}
