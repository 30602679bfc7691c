import { act } from '../../src/engine/act/action.js';
import { readProgress, writeProgress } from '../../src/engine/record/progress-record.js';
import { caseOf, type Case } from '../../src/engine/case.js';
import { emptyProgress } from '../../src/engine/progress.js';
import { draw } from './random.js';

/** Share of the screens after which each of these happens. */
export interface Faults {
  /** What was saved is gone, and the reader begins again. */
  readonly lost?: number;
  readonly reload?: number;
  readonly back?: number;
}

/** The case as the next screen finds it. */
export function afterFault(before: Case, next: Case, faults: Faults, seed: string): Case {
  const { topic, progress } = next;
  const happens = (fault: keyof Faults) => draw('fault', fault, seed) < (faults[fault] ?? 0);
  if (happens('lost')) return act(caseOf(topic, emptyProgress), { type: 'choose-symptom', symptom: progress.symptom! });
  if (happens('back')) return before;
  return happens('reload') ? caseOf(topic, readProgress(JSON.parse(JSON.stringify(writeProgress(progress))), topic).progress) : next;
}
