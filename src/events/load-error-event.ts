/** Something could not be loaded: what was shown stays. Or not be drawn: the reader can start again. */
export class LoadErrorEvent extends CustomEvent<null> {
  constructor(
    /** What the browser gave as the reason. */
    readonly error: unknown,
    /** Whether it could not be loaded, or not be drawn. */
    readonly kind: 'load' | 'draw' = 'load',
  ) {
    super('naosu-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-error': LoadErrorEvent }
}
