import { LitElement, html, nothing, type CSSResult, type ReactiveController, type TemplateResult } from 'lit';
import { focusMain } from '../controllers/focus.js';
import { KeptFocus } from '../controllers/kept-focus.js';
import { PageController } from '../controllers/page-controller.js';
import { LoadErrorEvent } from '../events/load-error-event.js';
import { addStyles } from '../styles/add-styles.js';
import { base } from '../styles/base.js';
import { furtherControls } from '../styles/further-controls.js';
import { tokens } from '../styles/tokens.js';
import { guarded } from './guarded.js';
import { loadFailed, placeholder, waiting } from './load-states.js';

/** Content on its way: a controller that loads it. */
export interface Loading {
  /** Resolves when the first content is in, or has failed. */
  readonly settled: Promise<void>;
  /** Why content could not be loaded, until `retry`. */
  readonly error: unknown;
  /** Asks again for what failed. */
  retry(): void;
}

/** What an element is behind its properties: a controller of it that draws it. */
export interface Body extends ReactiveController {
  /** Beside the tokens and the base sheet. */
  readonly styles: readonly CSSResult[];
  /** What it loads to draw. */
  readonly content: Loading;
  /** What it holds cannot be drawn: it is kept no longer. */
  giveUp?(): void;
  startAgain?(): void;
  /** Undefined as long as there is no content. */
  render(): TemplateResult | undefined;
}

/**
 * An element that is its properties alone until it stands on a page: what it draws with is loaded then, so that importing it costs little.
 * Until there is something to draw it shows what the page put into it.
 */
export abstract class LazyElement extends LitElement {
  static override styles = [tokens, base, furtherControls];

  #body: Body | undefined;
  #begun = false;
  #error: unknown;
  /** The reader asked for it again. */
  #again = false;
  #settle!: () => void;
  readonly #settled = new Promise<void>((resolve) => (this.#settle = resolve));

  constructor() {
    super();
    this.addController(new PageController(this));
    new KeptFocus(this);
  }

  /** Makes the body. */
  protected abstract loadBody(): Promise<Body>;

  override connectedCallback() {
    super.connectedCallback();
    if (!this.#begun) void this.#load();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#settled;
    await this.#body?.content.settled;
    return super.getUpdateComplete();
  }

  /** Focuses the main heading or field. */
  override focus(options?: FocusOptions) {
    focusMain(this, options);
  }

  /** Does something that may fail in drawing or deciding: it ends in a state with a way on. */
  attempt(work: () => void) {
    guarded(this, work, () => this.#body?.giveUp?.(), () => this.#body?.startAgain?.());
  }

  protected override performUpdate() {
    this.attempt(() => super.performUpdate());
  }

  protected override render() {
    const drawn = this.#body?.render();
    if (drawn) return drawn;
    const failed = this.#error ?? this.#body?.content.error;
    const again = this.#again ? waiting() : nothing;
    return this.renderEarly(failed ? loadFailed(() => this.#retry()) : again);
  }

  /** What it shows until there is something to draw: how the loading stands, and what the page put into it. */
  protected renderEarly(state: unknown): TemplateResult {
    return html`<div class="root">${state}<slot>${placeholder(state)}</slot></div>`;
  }

  async #load() {
    this.#begun = true;
    try {
      const body = await this.loadBody();
      addStyles(this, body.styles);
      this.#body = body;
    } catch (error) {
      this.#error = error;
      this.dispatchEvent(new LoadErrorEvent(error));
    }
    this.requestUpdate();
    this.#settle();
  }

  #retry() {
    this.#again = true;
    if (this.#body) return this.#body.content.retry();
    this.#error = undefined;
    this.requestUpdate();
    void this.#load();
  }
}
