import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { savedRecord } from './saved-case.js';
import { stayAtTop } from './scroll-to.js';
import { writeStored } from './storage.js';

/** What the panels of an element are, and where their state is kept. */
export interface Panels {
  /** All of them, each with an id of its own. */
  readonly all: () => readonly HTMLDetailsElement[];
  /** Where it is kept which ones are open; undefined for nowhere. */
  readonly key: () => string | undefined;
  /** One was opened, by whom ever. */
  readonly opened: (panel: HTMLDetailsElement) => void;
  /** Shows all of them, where some are hidden. */
  readonly reveal: () => void;
}

/** The panels that a link of the page leads to: any part of its fragment that is an id. */
function linkedIds(): readonly string[] {
  return location.hash.slice(1).split('&').map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

/** What is compared of a text: neither letter case nor spaces nor marks, which a layout adds. */
const bare = (text: string) => text.replace(/[\s\u200b\u2060]/g, '').toLowerCase();

/**
 * The texts that the address asked for by `#:~:text=`, without what stands before or after them. The browser looks for them itself, but not
 * for long: what is drawn late it misses.
 */
function askedTexts(): readonly string[] {
  const [, directive = ''] = performance.getEntriesByType('navigation')[0]?.name.split(':~:') ?? [];
  return directive.split('&').filter((part) => part.startsWith('text=')).flatMap((part) => {
    const [start] = part.slice(5).split(',').filter((piece) => !piece.startsWith('-') && !piece.endsWith('-'));
    try {
      return start ? [bare(decodeURIComponent(start))] : [];
    } catch {
      return [];
    }
  });
}

/**
 * Native `<details>` that remember whether they are open, open for a link to them, and are all open on paper. Whether one is open is its
 * own state: the browser opens it too, for a text that it found.
 */
export class PanelsController implements ReactiveController {
  readonly #known = new WeakSet<HTMLDetailsElement>();
  #printed: readonly HTMLDetailsElement[] = [];
  /** The link that was followed last. */
  #followed = '';
  #listening = false;
  #sought = askedTexts();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement, private readonly panels: Panels) {
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('hashchange', this.#onHash);
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrinted);
  }

  hostDisconnected() {
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrinted);
  }

  hostUpdated() {
    this.#listen();
    this.#seek();
    const open = this.#kept();
    // Where there is nothing to open none is looked at: there may be a thousand.
    if (open.length === 0 && location.hash === '') return;
    const fresh = this.panels.all().filter((panel) => !this.#known.has(panel));
    for (const panel of fresh) {
      this.#known.add(panel);
      if (open.includes(panel.id)) panel.open = true;
    }
    if (fresh.length > 0 && this.#followed !== location.hash) this.#follow();
  }

  get all(): readonly HTMLDetailsElement[] {
    return this.panels.all();
  }

  /** Opens or closes these; how many changed. */
  setAll(panels: readonly HTMLDetailsElement[], open: boolean): number {
    const changed = panels.filter((panel) => panel.open !== open);
    for (const panel of changed) panel.open = open;
    return changed.length;
  }

  /** The panels of the page itself come by the slot: their events pass here, too. */
  #listen() {
    if (this.#listening || !this.host.shadowRoot) return;
    this.#listening = true;
    this.host.shadowRoot.addEventListener('toggle', this.#onToggle, true);
  }

  #kept(): readonly string[] {
    const key = this.panels.key();
    const open = key === undefined ? undefined : savedRecord(key)?.['open'];
    return Array.isArray(open) ? open.filter((id) => typeof id === 'string') : [];
  }

  /** Opens the panel that the address names, below what sticks to the top of the window. */
  #follow() {
    const ids = linkedIds();
    const panel = this.panels.all().find(({ id }) => ids.includes(id));
    if (!panel) return;
    this.#followed = location.hash;
    if (panel.hidden) this.panels.reveal();
    panel.open = true;
    this.panels.opened(panel);
    panel.querySelector('summary')?.focus({ preventScroll: true });
    stayAtTop(panel);
  }

  /** Opens the panel that holds a text that the address asked for, unless the browser was faster. */
  #seek() {
    if (this.#sought.length === 0) return;
    const panel = this.panels.all().find(({ textContent }) => this.#sought.some((text) => bare(textContent ?? '').includes(text)));
    if (!panel) return;
    this.#sought = [];
    if (panel.open) return;
    panel.open = true;
    stayAtTop(panel);
  }

  #onHash = () => this.#follow();

  #onToggle = ({ target }: Event) => {
    const all = this.panels.all();
    const panel = all.find((one) => one === target);
    // From now on it is as the reader has it.
    if (panel) this.#known.add(panel);
    if (!panel || this.#printed.includes(panel)) return;
    if (panel.open) this.panels.opened(panel);
    const key = this.panels.key();
    if (key === undefined) return;
    const open = all.filter((one) => one.open && !this.#printed.includes(one)).map(({ id }) => id);
    writeStored(key, open.length === 0 ? null : JSON.stringify({ open }));
  };

  #onPrint = () => {
    this.#printed = this.panels.all().filter(({ open }) => !open);
    for (const panel of this.#printed) panel.open = true;
  };

  #onPrinted = () => {
    for (const panel of this.#printed) panel.open = false;
    // Their events are still to come.
    setTimeout(() => (this.#printed = []));
  };
}
