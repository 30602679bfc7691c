import type { FixId, ShippedFixId, StepId } from '@naosu/content';

/** The reader saw a step. */
export class StepViewEvent extends CustomEvent<null> {
  /** The fix. */
  readonly fix: ShippedFixId;
  /** The step of it. */
  readonly step: StepId;

  constructor(fix: FixId, step: StepId) {
    super('naosu-step-view', { bubbles: true, composed: true });
    this.fix = fix as ShippedFixId;
    this.step = step;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-step-view': StepViewEvent }
}
