import { adoptStyles, supportsAdoptingStyleSheets } from 'lit';
import { addressWith } from '../../controllers/address.js';
import { readFragment } from '../../controllers/fragment.js';
import type { Help } from '../help/help.js';
import type { Launcher } from './launcher.js';
import { styles } from './panel.styles.js';

/**
 * The guide over the page, in a native dialog where there is one. The guide itself stands in the light DOM of the launcher: its events,
 * its id and what a screen reader is to hear are the page's.
 */
export class Panel {
  readonly #dialog = document.createElement('dialog');
  readonly #title = document.createElement('p');
  readonly #closeButton = document.createElement('button');
  #help: Help | undefined;
  #opener: HTMLElement | undefined;
  #unlock: (() => void) | undefined;

  constructor(private readonly host: Launcher) {
    const bar = document.createElement('div');
    const scroller = document.createElement('div');
    const slot = document.createElement('slot');
    this.#title.id = 'title';
    this.#title.tabIndex = -1;
    this.#closeButton.type = 'button';
    slot.name = 'guide';
    bar.className = 'bar';
    bar.append(this.#title, this.#closeButton);
    scroller.className = 'scroller';
    scroller.append(slot);
    this.#dialog.setAttribute('aria-labelledby', 'title');
    // What has no native dialog knows neither the role nor that the rest of the page is out of reach.
    if (!this.#isNative) for (const [name, value] of [['role', 'dialog'], ['aria-modal', 'true']] as const)
      this.#dialog.setAttribute(name, value);
    this.#dialog.append(bar, scroller);
    const root = host.shadowRoot!;
    // Where sheets cannot be adopted, each call adds style elements.
    adoptStyles(root, supportsAdoptingStyleSheets ? [...root.adoptedStyleSheets, styles] : [styles]);
    root.append(this.#dialog);
    this.#watchProperties();

    this.#closeButton.addEventListener('click', () => this.close());
    // A press beside it: what it holds covers all of it.
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.close());
    // Esc, or the back gesture of the system. Browsers need not ask before they close it.
    this.#dialog.addEventListener('cancel', ({ target }) => target === this.#dialog && this.close());
    this.#dialog.addEventListener('close', ({ target }) => target === this.#dialog && this.#leave());
  }

  get isOpen(): boolean {
    return this.#dialog.hasAttribute('open');
  }

  get #isNative(): boolean {
    return 'showModal' in this.#dialog;
  }

  /** Hands on what is set on the launcher. */
  pass() {
    const help = this.#help;
    if (!help) return;
    for (const name of (this.host.constructor as typeof Launcher).passed) {
      const value = this.host.getAttribute(name);
      if (value === null) help.removeAttribute(name);
      else help.setAttribute(name, value);
    }
    Object.assign(help, { prices: this.host.prices, contacts: this.host.contacts });
  }

  /** From now on what the page sets is handed on at once; before, the launcher only holds it. */
  #watchProperties() {
    for (const name of ['prices', 'contacts'] as const) {
      let value: unknown = this.host[name];
      Object.defineProperty(this.host, name, {
        configurable: true,
        get: () => value,
        set: (given: unknown) => {
          value = given;
          this.pass();
        },
      });
    }
  }

  async open() {
    await leaving;
    if (this.isOpen || !this.host.isConnected) return;
    const { words } = this.host;
    this.#title.textContent = words.title;
    this.#closeButton.textContent = words.close;
    this.#opener = focused();
    this.#unlock = lockScroll();
    this.#remember();
    this.#showHelp();
    if (this.#isNative) this.#dialog.showModal();
    else this.#dialog.setAttribute('open', '');
    this.#title.focus();
    window.addEventListener('popstate', this.#onPopState);
    document.addEventListener('keydown', this.#onKeyDown);
    document.addEventListener('focusin', this.#onFocus);
  }

  close() {
    if (!this.isOpen) return;
    if (this.#isNative) this.#dialog.close();
    else this.#dialog.removeAttribute('open');
    this.#leave();
  }

  /** Leaves the page as it was before: its address, its history, its place and its focus. */
  #leave() {
    if (!this.#unlock) return;
    window.removeEventListener('popstate', this.#onPopState);
    document.removeEventListener('keydown', this.#onKeyDown);
    document.removeEventListener('focusin', this.#onFocus);
    // Saves the case, and ends what runs by the clock.
    this.#help?.remove();
    if (this.host.isEntered) leaveEntry();
    else replaceAddress(addressWith(this.host.key, undefined));
    this.#unlock();
    this.#unlock = undefined;
    this.#opener?.focus({ preventScroll: true });
  }

  /** An entry of its own, so that going back closes the guide; a link that brought the reader here goes along into it. */
  #remember() {
    const { key } = this.host;
    const { state } = history as { state: unknown };
    if (this.host.isEntered || (state !== null && typeof state !== 'object')) return;
    const address = addressWith(key, readFragment(key));
    replaceAddress(addressWith(key, undefined));
    try {
      history.pushState({ ...state, [`${key}-open`]: true }, '', address);
    } catch {
      // Too many calls, or a sandboxed frame: the button and Esc still close it.
    }
  }

  /** The guide goes on where it was, unless a link asks for something. */
  #showHelp() {
    const { host } = this;
    const linked = readFragment(this.host.key) !== undefined;
    const help = (!linked && this.#help) || document.createElement('naosu-help');
    help.slot = 'guide';
    if (!document.getElementById(host.help)) help.id = host.help;
    this.#help = help;
    this.pass();
    host.append(help);
  }

  #onPopState = () => {
    if (!this.host.isEntered) this.close();
  };

  /** Native dialogs close by themselves. */
  #onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !this.#isNative && !event.isComposing) this.close();
  };

  #onFocus = ({ target }: FocusEvent) => {
    if (!this.#isNative && target instanceof Node && !this.host.contains(target)) this.#title.focus();
  };
}

/** Resolves when the browser has gone back, as long as it is on the way. */
let leaving: Promise<void> | undefined;

function leaveEntry() {
  if (leaving) return;
  leaving = new Promise((resolve) => {
    window.addEventListener('popstate', () => {
      leaving = undefined;
      resolve();
    }, { once: true });
  });
  history.back();
}

/** The element that has the focus, inside shadow roots, too. */
function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/** The page behind stays where it is; the returned function lets it go. */
function lockScroll(): () => void {
  const { scrollX, scrollY } = window;
  const { style } = document.documentElement;
  const locked = { overflow: 'hidden',
    ...(window.innerWidth > document.documentElement.clientWidth ? { 'scrollbar-gutter': 'stable' } : {}) };
  const before = Object.keys(locked).map((name) => [name, style.getPropertyValue(name)] as const);
  for (const [name, value] of Object.entries(locked)) style.setProperty(name, value);
  return () => {
    for (const [name, value] of before) style.setProperty(name, value);
    if (window.scrollX !== scrollX || window.scrollY !== scrollY) window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

function replaceAddress(address: string) {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // A sandboxed frame.
  }
}
