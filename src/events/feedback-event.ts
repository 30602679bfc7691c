/** Why an answer did not help. */
export const feedbackReasons = ['wrong-screen', 'not-mine', 'unclear', 'out-of-date'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/** The reader said whether an answer helped; where it did not, why. `question` is its id. */
export class FeedbackEvent extends CustomEvent<null> {
  constructor(readonly question: string, readonly helped: boolean, readonly reason?: FeedbackReason) {
    super('naosu-feedback', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-feedback': FeedbackEvent }
}
