import type { Topic } from '@naosu/content';
import type { Progress } from './progress.js';

/** All that a decision depends on. */
export interface Case {
  readonly topic: Topic;
  readonly progress: Progress;
  /** Everything that may be needed without a connection is loaded; until then fixes that cut the line stay locked. */
  readonly loaded: boolean;
}
