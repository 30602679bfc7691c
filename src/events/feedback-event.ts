/** Why an answer did not help. */
export const feedbackReasons = ['wrong-screen', 'not-mine', 'unclear', 'out-of-date'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/** The reader said whether an answer helped; where it did not, why. */
export class FeedbackEvent extends CustomEvent<null> {
  constructor(
    /** Id of the question. */
    readonly question: string,
    /** What the reader said. */
    readonly helped: boolean,
    /** Why not, where it did not help and the reader said so. */
    readonly reason?: FeedbackReason,
  ) {
    super('naosu-feedback', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-feedback': FeedbackEvent }
}
