import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Moves focus to the new heading after the reader went on, and only then: never on load. */
export class FocusController implements ReactiveController {
  #asked = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** The next update was caused by the reader and shows something new. */
  ask() {
    this.#asked = true;
  }

  hostUpdated() {
    if (!this.#asked) return;
    const target = this.host.shadowRoot?.querySelector<HTMLElement>('[data-focus]');
    if (!target) return;
    this.#asked = false;
    target.focus({ preventScroll: true });
    const { top } = target.getBoundingClientRect();
    // Scrolls only when the heading is out of sight, so that a page is not thrown about.
    if (top < 0 || top > window.innerHeight * 0.6) target.scrollIntoView({ block: 'start' });
  }
}
