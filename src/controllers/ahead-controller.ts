import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from './idle.js';

const savesData = () => (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/**
 * Fetches the next screen before it is asked for: at once when the reader points at an entry, else when the element has been seen and the
 * page is idle, unless the reader saves data. What fails here is asked for again when it is needed.
 */
export class AheadController<Of> implements ReactiveController {
  #begun = new Set<Of | undefined>();
  #observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly ready: () => boolean,
    private readonly load: (of?: Of) => Promise<unknown>,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    if (this.#observer || this.#begun.size > 0 || !this.ready() || savesData()) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#stop();
      whenIdle(() => this.begin());
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected() {
    this.#stop();
  }

  /** Fetches what follows; `of` names the guide of the entry that the reader points at. */
  begin(of?: Of) {
    if (this.#begun.has(of) || !this.host.isConnected) return;
    this.#begun.add(of);
    this.#stop();
    this.load(of).catch(() => this.#begun.delete(of));
  }

  #stop() {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
