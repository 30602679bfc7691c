import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollToTop } from './scroll-to.js';

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
    if (root && focusMarked(root)) this.#asked = false;
    // Until the heading is there focus waits where it will come, and not on the page.
    else root?.querySelector<HTMLElement>('.waiting')?.focus({ preventScroll: true });
  }
}

/** Moves focus to the heading that is marked for it, and brings that in sight; false where there is none. */
export function focusMarked(root: ParentNode): boolean {
  const target = root.querySelector<HTMLElement>('[data-focus]');
  if (!target) return false;
  target.focus({ preventScroll: true });
  const start = startOf(root, target);
  // Scrolls only when one of them is out of sight, so that a page is not thrown about.
  // A frame that is as high as its content does not know what is seen of it.
  const isFramed = window !== window.top;
  const isFar = target.getBoundingClientRect().top > window.innerHeight * 0.6;
  if (isFramed || isFar || !isSeen(target) || !isSeen(start)) scrollToTop(start);
  keepInSight(target);
  return true;
}

/** What lies above a heading comes along, as the case and the way to a human, unless that is much. */
function startOf(root: ParentNode, target: HTMLElement): HTMLElement {
  const screen = root.querySelector<HTMLElement>('.root');
  return screen && target.getBoundingClientRect().top - screen.getBoundingClientRect().top < window.innerHeight * 0.4 ? screen : target;
}

/** What focus has moved to is seen, also below something that sticks to the top. */
export function keepInSight(target: Element) {
  if (!isSeen(target)) target.scrollIntoView({ block: 'center' });
}

/** Whether the first line of an element is in the window, neither below something that sticks there nor scrolled out of a box. */
function isSeen(target: Element): boolean {
  const { top, left } = target.getBoundingClientRect();
  const found = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(left + 8, top + 4);
  return found !== null && target.contains(found);
}
