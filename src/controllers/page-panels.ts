import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The `<details>` that a page holds inside an element, but for those inside another. */
export class PagePanels implements ReactiveController {
  /** Another list where it changed. */
  panels: readonly HTMLDetailsElement[] = [];
  readonly #observer = new MutationObserver(() => this.#read());

  /** `key`: what the ids begin with that they get where the page gave none. */
  constructor(private readonly host: ReactiveControllerHost & HTMLElement, private readonly key: () => string) {
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.host, { childList: true, subtree: true });
    this.#read();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  /** Each with an id, which it gets once it is asked for: of a thousand, each that is given has the page styled anew. */
  get named(): readonly HTMLDetailsElement[] {
    this.panels.forEach((panel, place) => (panel.id ||= `${this.key()}-${place + 1}`));
    return this.panels;
  }

  #read() {
    const panels = [...this.host.querySelectorAll<HTMLDetailsElement>('details:not(:scope details details)')];
    if (panels.length === this.panels.length && panels.every((panel, place) => panel === this.panels[place])) return;
    this.panels = panels;
    this.host.requestUpdate();
  }
}
