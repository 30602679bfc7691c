/** The height of an element changed; a page inside a frame that grows with its content hands it on. */
export class ResizeEvent extends CustomEvent<null> {
  constructor(
    /** Height in CSS pixels. */
    readonly height: number,
  ) {
    super('naosu-resize', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap { 'naosu-resize': ResizeEvent }
}
