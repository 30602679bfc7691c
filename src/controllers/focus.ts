import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';

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
    // A frame that is as high as its content does not know what is seen of it.
    const isFramed = window !== window.top;
    const isFar = target.getBoundingClientRect().top > window.innerHeight * 0.6;
    if (isFramed || isFar || !isSeen(target)) target.scrollIntoView({ block: 'start' });
    if (!isSeen(target)) target.scrollIntoView({ block: 'center' });
  }
}

/** Whether the first line of an element is in the window, neither below something that sticks there nor scrolled out of a box. */
function isSeen(target: HTMLElement): boolean {
  const { top, left } = target.getBoundingClientRect();
  const found = (target.getRootNode() as Document | ShadowRoot).elementFromPoint(left + 8, top + 4);
  return found !== null && target.contains(found);
}

/** Focuses the main heading of an element, or its field; waits for it where nothing is drawn yet. */
export function focusMain(host: LitElement, options?: FocusOptions, waits = true) {
  const find = (selector: string) => host.shadowRoot?.querySelector<HTMLElement>(selector);
  const target = find('[data-focus]') ?? find('naosu-fix-stepper,naosu-symptom-picker') ?? find('h2,h3,h4,h5,h6,input,button');
  if (target) target.focus(options);
  else if (waits) void host.updateComplete.then(() => focusMain(host, options, false));
}
