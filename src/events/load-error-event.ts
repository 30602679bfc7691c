/** Something could not be loaded; what was shown stays. */
export class LoadErrorEvent extends CustomEvent<null> {
  constructor(
    /** What the browser gave as the reason. */
    readonly error: unknown,
  ) {
    super('naosu-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-error': LoadErrorEvent }
}
