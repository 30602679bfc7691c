import type { FixId, ShippedFixId, ShippedSymptomId, StepId, SymptomId, TopicId } from '@naosu/content';

/** The reader saw a step. */
export class StepViewEvent extends CustomEvent<null> {
  /** The fix. */
  readonly fix: ShippedFixId;
  /** The step of it. */
  readonly step: StepId;

  /** The guide. */
  readonly topic: TopicId;
  /** The symptom of the case; undefined where none is chosen. */
  readonly symptom: ShippedSymptomId | undefined;

  constructor(fix: FixId, step: StepId, topic: TopicId, symptom: SymptomId | undefined) {
    super('naosu-step-view', { bubbles: true, composed: true });
    this.fix = fix as ShippedFixId;
    this.step = step;
    this.topic = topic;
    this.symptom = symptom as ShippedSymptomId | undefined;
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-step-view': StepViewEvent }
}
