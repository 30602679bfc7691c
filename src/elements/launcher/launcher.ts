import type { PriceList } from '@naosu/content';
import type { HostContact } from '../../engine/handoff/contact-guard.js';
import type { Panel } from './panel.js';
import { styles } from './launcher.styles.js';
import { wordsFor, type Words } from './words.js';

/** Where there is no document, importing the class has no effect. */
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * A button in the corner, or one of the page's own, that opens `<naosu-help>` over the page. Until it is pressed it is the button alone,
 * without Lit. A link into the guide opens it, too.
 *
 * @tag naosu-launcher
 * @slot - The page's own way to help: shown while the guide cannot be loaded, and where scripts do not run.
 * @attr {string} for - Id of a button of the page that opens the guide in place of the one in the corner.
 * @attr {string} label - What the button in the corner says.
 * @attr {string} help - Id that the guide gets, by default `help`: its case goes on in every guide of the site with the same id.
 * @attr {'backup' | 'mail'} topic - Guide whose symptoms are listed; both without it.
 * @attr {string} symptom - Symptom to start with, where nothing is saved.
 * @attr {string} fix - Single fix to start with, where nothing is saved and no symptom is given.
 * @attr {'jp' | 'us' | 'eu' | 'gb'} region - Whose prices are shown.
 * @attr {'light' | 'dark' | 'auto'} theme - Colours; by default those of the reader's system.
 * @attr {'both' | 'url' | 'storage' | 'none'} progress - Where the case is kept besides memory.
 * @fires naosu-symptom-select - The reader chose a symptom; where the page prevents it, no guide opens.
 * @fires naosu-search-miss - A search had no strict hit.
 * @fires naosu-answer - The reader answered a check.
 * @fires naosu-fix-start - The reader saw the first step of a fix.
 * @fires naosu-step-view - The reader saw a step.
 * @fires naosu-fix-outcome - The reader said how a fix ended.
 * @fires naosu-resolve - The reader said that it works again.
 * @fires naosu-escalate - The way led to a human.
 * @fires naosu-note-take - The reader took the note for support: copied, shared or printed it, or handed it to the page.
 * @fires naosu-fix-select - The reader chose a way to make room, in the calculator.
 * @fires naosu-facts-change - The reader changed numbers in the calculator.
 * @fires naosu-progress-change - The case went on; `state` holds it.
 * @fires naosu-journey - The same as one flat record for analytics: ids and numbers alone.
 * @fires naosu-resize - The height of the guide changed; in a frame alone.
 * @fires naosu-error - The guide could not be loaded or drawn.
 * @csspart action - The button.
 * @cssprop [--naosu-launcher-offset=16px] - Distance of the button from the edges of the screen.
 * @cssprop [--naosu-launcher-z-index=2147483000] - Layer of the button.
 */
export class Launcher extends Base {
  /** What the guide takes, too. */
  static readonly passed: readonly string[] = ['topic', 'symptom', 'fix', 'region', 'theme', 'progress'];
  static readonly observedAttributes = ['for', 'label', 'lang', ...Launcher.passed];

  /**
   * Loads `<naosu-help>`; set by the module that defines this element.
   * @internal
   */
  static loadHelp: () => Promise<unknown> = () => Promise.resolve();

  /** The page's own price list for the guide; one with a mistake is refused as a whole. */
  declare prices: PriceList | undefined;
  /** The page's own contacts, before the built-in ones; a list with a mistake is refused as a whole. */
  declare contacts: readonly HostContact[] | undefined;

  #panel: Panel | undefined;
  #state: 'open' | 'loading' | 'failed' = 'open';
  #button = document.createElement('button');
  #fallback = document.createElement('slot');
  #observer: MutationObserver | undefined;
  #root: Node | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    adopt(root, styles);
    this.#button.type = 'button';
    this.#button.setAttribute('part', 'action');
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.addEventListener('click', () => void this.open());
    root.append(this.#fallback, this.#button);
  }

  connectedCallback() {
    this.#root = this.getRootNode();
    this.#root.addEventListener('click', this.#onClick);
    window.addEventListener('hashchange', this.#onAddress);
    window.addEventListener('popstate', this.#onAddress);
    this.#observer = new MutationObserver(() => this.#draw());
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#draw();
    this.#onAddress();
  }

  disconnectedCallback() {
    this.#root?.removeEventListener('click', this.#onClick);
    window.removeEventListener('hashchange', this.#onAddress);
    window.removeEventListener('popstate', this.#onAddress);
    this.#observer?.disconnect();
    this.#panel?.close();
  }

  attributeChangedCallback() {
    this.#draw();
    this.#panel?.pass();
  }

  /**
   * Id of the guide that opens: its case goes on in every guide of the site with the same id.
   * @internal
   */
  get help(): string {
    return this.getAttribute('help') || 'help';
  }

  /**
   * Name under which the case is kept.
   * @internal
   */
  get key(): string {
    return `naosu-${this.help}`;
  }

  /**
   * Whether the entry of the browser's history is that of the open guide.
   * @internal
   */
  get isEntered(): boolean {
    return Boolean((history.state as Record<string, unknown> | null)?.[`${this.key}-open`]);
  }

  /**
   * Its words, in the language of the place where it stands.
   * @internal
   */
  get words(): Words {
    return wordsFor(this);
  }

  /** Focuses its button. */
  override focus(options?: FocusOptions) {
    this.#button.focus(options);
  }

  /** Opens the guide over the page, once it is loaded. */
  async open(): Promise<void> {
    if (this.#state === 'loading') return;
    this.#set('loading');
    try {
      const [{ Panel }] = await Promise.all([import('./panel.js'), (this.constructor as typeof Launcher).loadHelp()]);
      this.#set('open');
      this.#panel ??= new Panel(this);
      await this.#panel.open();
    } catch (error) {
      this.#set('failed');
      this.dispatchEvent(Object.assign(new CustomEvent('naosu-error', { bubbles: true, composed: true }), { error }));
    }
  }

  /** Closes the guide; where the reader was is kept. */
  close() {
    this.#panel?.close();
  }

  #set(state: 'open' | 'loading' | 'failed') {
    this.#state = state;
    this.#draw();
  }

  /** A failure shows the button also where the page brings its own, which cannot say so. */
  #draw() {
    const state = this.#state;
    const label = state === 'open' ? this.getAttribute('label') : null;
    this.#button.textContent = label ?? this.words[state];
    this.#button.setAttribute('aria-busy', String(state === 'loading'));
    this.#button.hidden = this.hasAttribute('for') && state !== 'failed';
    this.#fallback.hidden = state !== 'failed';
  }

  /** The button of the page may be drawn later than this element, and again. */
  #onClick = (event: Event) => {
    const id = this.getAttribute('for');
    if (id && event.composedPath().some((node) => (node as Partial<Element>).id === id)) void this.open();
  };

  /** A reload or a way forward to the open guide, and a link into it that is not meant for a guide on the page itself. */
  #onAddress = async () => {
    const taken = document.getElementById(this.help);
    // What reads an address is there when one of ours is.
    const linked = (!taken || this.contains(taken)) && /naosu-/.test(location.hash)
      && (await import('../../controllers/address.js')).readFragment(this.key) !== undefined;
    if (linked || this.isEntered) void this.open();
  };
}

/** Gives a root its sheet, also under a strict policy and where sheets cannot be adopted. */
function adopt(root: ShadowRoot, css: string) {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  if (window.litNonce) style.setAttribute('nonce', window.litNonce);
  style.textContent = css;
  root.append(style);
}

declare global {
  interface HTMLElementTagNameMap { 'naosu-launcher': Launcher }
}
