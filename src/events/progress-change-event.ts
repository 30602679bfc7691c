import type { Progress } from '../engine/progress.js';

/** The case went on by something that the reader did. */
export class ProgressChangeEvent extends CustomEvent<null> {
  constructor(
    /** The whole case: ids, answers, outcomes and times, no text. */
    readonly state: Progress,
  ) {
    super('naosu-progress-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-progress-change': ProgressChangeEvent }
}
