import type { ReactiveController } from 'lit';
import type { LoadErrorEvent } from '../../events/load-error-event.js';
import type { Help } from './help.js';

/** Where "talk to a person" leads before anything runs; `packaging/first-view.mjs` writes it. */
const human = '#naosu-human';

const controlsIn = (...roots: ParentNode[]) =>
  roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('a, button, input, summary')]);

/**
 * The first view that the page brought drawn, in the element's own root. What the element draws stands behind it, hidden by the sheet of
 * that view, and takes its place in one frame: not while the reader's focus rests in it, and with all that was pressed, opened or typed
 * there. What the page wrote into the element goes on standing below the list.
 */
export class RenderedView implements ReactiveController {
  #view: Element | undefined;
  #composing = false;
  readonly #below = document.createElement('slot');

  constructor(private readonly host: Help, view: Element) {
    this.#view = view;
    this.#below.style.setProperty('padding', '12px 16px 16px');
    host.addController(this);
    view.addEventListener('focusout', this.#look);
    for (const type of ['input', 'compositionend'] as const) view.addEventListener(type, this.#onInput);
    host.addEventListener('naosu-error', this.#onError);
    this.#look();
  }

  hostConnected() {
    window.addEventListener('hashchange', this.#look);
  }

  hostDisconnected() {
    window.removeEventListener('hashchange', this.#look);
  }

  hostUpdated() {
    const root = [...this.host.shadowRoot!.children].find((child) => child.matches('.root'));
    const card = root?.querySelector(':scope > .card');
    if (card && this.#below.parentNode !== root) root!.append(this.#below);
    const picker = root?.querySelector('naosu-symptom-picker');
    this.#below.style.setProperty('display', picker ? 'block' : 'none');
    if (!this.#view || !(card ?? root?.querySelector('[part=status]')) || this.#rests(root!)) return;
    if (picker) void picker.updateComplete.then(() => this.#leave(root!));
    else this.#leave(root!);
  }

  /** The reader is in it and has not gone on: to the guide, to a human, to the search. */
  #rests(root: Element): boolean {
    const active = this.host.shadowRoot!.activeElement;
    if (!this.#view!.contains(active)) return false;
    const types = active instanceof HTMLInputElement && active.value !== '' && !this.#composing;
    return !types && location.hash !== human && !root.querySelector('naosu-fix-stepper, .over');
  }

  #leave(root: Element) {
    const view = this.#view;
    if (!view) return;
    this.#view = undefined;
    const picker = root.querySelector('naosu-symptom-picker')?.shadowRoot;
    const active = this.host.shadowRoot!.activeElement;
    const selection = active instanceof HTMLInputElement ? [active.selectionStart, active.selectionEnd] as const : undefined;
    const before = controlsIn(view);
    const after = picker ? controlsIn(root, picker) : [];
    const within = view.contains(active);
    view.remove();
    if (within) void root.querySelector('naosu-fix-stepper')?.focusHeading();
    after.forEach((control, at) => {
      const former = before[at];
      // Written by a former version, it may hold others.
      if (!former) return;
      if (former.parentElement!.matches('details[open]')) control.closest('details')?.setAttribute('open', '');
      if (former === active) control.focus({ preventScroll: true });
      if (!(control instanceof HTMLInputElement) || !(former instanceof HTMLInputElement) || former.value === '') return;
      control.value = former.value;
      if (selection) control.setSelectionRange(...selection);
      control.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    });
    if (location.hash === human) this.#askHuman(after[0]);
    this.host.requestUpdate();
  }

  #askHuman(button: HTMLElement | undefined) {
    try {
      history.replaceState(history.state, '', location.href.split('#')[0]);
    } catch {
      // A sandboxed frame.
    }
    button?.click();
  }

  /** Once focus is where it goes. */
  readonly #look = () => setTimeout(() => this.host.requestUpdate());

  readonly #onInput = (event: Event) => {
    this.#composing = event instanceof InputEvent && event.isComposing;
    this.host.requestUpdate();
  };

  /** An element that cannot be drawn says so itself. */
  readonly #onError = ({ kind }: LoadErrorEvent) => {
    if (kind !== 'draw') return;
    this.#view?.remove();
    this.#view = undefined;
  };
}
