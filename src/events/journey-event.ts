import type { FixId, IsoDate, SymptomId, TopicId } from '@naosu/content';

/** What a reader can do. */
export type JourneyName = 'symptom_select' | 'search_miss' | 'answer' | 'screen_view' | 'fix_start' | 'step_view' | 'fix_outcome'
  | 'fix_select' | 'resolve' | 'escalate' | 'note_take' | 'feedback';

/** One thing that the reader did, flat, as analytics take it: ids and numbers alone, never a word of the reader's. */
export interface JourneyRecord {
  /** Of this shape; a field that is added does not raise it. */
  readonly version: 1;
  readonly name: JourneyName;
  readonly topic?: TopicId;
  readonly symptom?: SymptomId;
  /** Kind of the screen in the stepper: `check`, `step`, `outcome`, `wait`, `handoff` and so on. */
  readonly screen?: string;
  readonly fix?: FixId;
  /** Which fix of the case it is, from 1. */
  readonly rung?: number;
  /** How a fix ended, why the way led to a human, how the note was taken, or whether an answer helped. */
  readonly result?: string;
  /** Whole seconds since the record before on this page; 0 for the first. */
  readonly seconds: number;
  /** Day on which the content was last checked. */
  readonly content?: IsoDate;
}

/** The reader did something: one record for all that can be measured, beside the event that tells more of it. */
export class JourneyEvent extends CustomEvent<null> {
  constructor(
    /** What was done. */
    readonly record: JourneyRecord,
  ) {
    super('naosu-journey', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-journey': JourneyEvent }
}
