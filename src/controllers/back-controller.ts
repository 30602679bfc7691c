import type { ReactiveController, ReactiveControllerHost } from 'lit';

function depthIn(state: unknown, key: string): number | undefined {
  const depth = (state as Record<string, unknown> | null)?.[key];
  return typeof depth === 'number' ? depth : undefined;
}

/**
 * Lets the browser's back button go one screen back inside the guide. Each screen is a history entry at the same address that
 * carries its depth beside the page's own state; entries of the page are left alone.
 */
export class BackController implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly key: () => string,
    private readonly goTo: (depth: number) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected() {
    window.removeEventListener('popstate', this.#onPopState);
  }

  /** Depth of the present entry; undefined where it is the page's own. */
  get depth(): number | undefined {
    return depthIn(history.state, this.key());
  }

  /** Adds an entry for the screen at `depth`, 1 being the first that can be left backwards. */
  push(depth: number) {
    const { state } = history as { state: unknown };
    if (state !== null && typeof state !== 'object') return; // The page's own, in a form that nothing can be added to.
    try {
      history.replaceState({ ...state, [this.key()]: depth - 1 }, '');
      history.pushState({ ...state, [this.key()]: depth }, '');
    } catch {
      // Too many calls, or a sandboxed frame: the guide's own button still goes back.
    }
  }

  #onPopState = (event: PopStateEvent) => {
    const depth = depthIn(event.state, this.key());
    if (depth !== undefined) this.goTo(depth);
  };
}
