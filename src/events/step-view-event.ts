import type { FixId, StepId } from '@naosu/content';

/** The reader saw a step. */
export class StepViewEvent extends CustomEvent<null> {
  constructor(
    /** The fix. */
    readonly fix: FixId,
    /** The step of it. */
    readonly step: StepId,
  ) {
    super('naosu-step-view', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-step-view': StepViewEvent }
}
