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
    const root = this.host.shadowRoot;
    const target = root?.querySelector<HTMLElement>('[data-focus]');
    // Until the heading is there focus waits where it will come, and not on the page.
    if (!target) return root?.querySelector<HTMLElement>('.waiting')?.focus({ preventScroll: true });
    this.#asked = false;
    target.focus({ preventScroll: true });
    // Scrolls only when the heading is out of sight, so that a page is not thrown about.
    if (!isSeen(target) || target.getBoundingClientRect().top > window.innerHeight * 0.6) target.scrollIntoView({ block: 'start' });
    if (!isSeen(target)) target.scrollIntoView({ block: 'center' });
  }
}

/** Whether the first line of an element is in the window, neither below something that sticks there nor scrolled out of a box. */
function isSeen(target: HTMLElement): boolean {
  const { top, left } = target.getBoundingClientRect();
  const found = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(left + 8, top + 4);
  return found !== null && target.contains(found);
}
