import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The `<details>` that a page holds inside an element, but for those inside another; each gets an id. */
export class PagePanels implements ReactiveController {
  /** Another list where it changed. */
  panels: readonly HTMLDetailsElement[] = [];
  readonly #observer = new MutationObserver(() => this.#read());

  /** `key`: what the ids begin with that they get. */
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

  #read() {
    const nested = new Set(this.host.querySelectorAll(':scope details details'));
    const panels = [...this.host.querySelectorAll('details')].filter((panel) => !nested.has(panel));
    if (panels.length === this.panels.length && panels.every((panel, place) => panel === this.panels[place])) return;
    panels.forEach((panel, place) => (panel.id ||= `${this.key()}-${place + 1}`));
    this.panels = panels;
    this.host.requestUpdate();
  }
}
