import type { ReactiveController } from 'lit';
import type { LoadErrorEvent } from '../../events/load-error-event.js';
import type { SymptomPicker } from '../symptom-picker/symptom-picker.js';
import type { Help } from './help.js';

/** Whoever chooses among words for what was typed pauses no longer. */
const composingMs = 2000;

const controlsIn = (...roots: ParentNode[]) =>
  roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, input, summary, [data-focus]')]);

/** Known by what it is and says, wherever its lines may break: the view may be one of a former version. */
const nameOf = ({ localName, textContent }: Element) => `${localName} ${textContent.replace(/[\u200b\u2060]/g, '').trim()}`;

/**
 * The first view that the page brought drawn, in the element's own root. What the element draws stands behind it, hidden by the sheet of
 * that view, and takes its place in one frame: not while the reader's focus rests in it, and with all that was pressed, opened or typed
 * there. A press before anything ran is known by the `<dialog>` that it closed: nothing else remembers one without a trace in the address.
 * What the page wrote into the element goes on standing below the list.
 */
export class RenderedView implements ReactiveController {
  #view: Element | undefined;
  /** Undefined of what was typed before anything ran. */
  #composing: boolean | undefined;
  /** The reader asked again for what did not come. */
  #again = false;
  readonly #below = document.createElement('slot');

  constructor(private readonly host: Help, view: Element) {
    this.#view = view;
    this.#below.style.setProperty('padding', '12px 16px 16px');
    host.addController(this);
    for (const type of ['focusout', 'click']) view.addEventListener(type, this.#look);
    for (const type of ['input', 'compositionend', 'keydown']) view.addEventListener(type, this.#onType);
    host.addEventListener('naosu-error', this.#onError);
    setTimeout(() => {
      this.#composing ??= false;
      host.requestUpdate();
    }, composingMs);
    this.#look();
  }

  hostUpdated() {
    const root = [...this.host.shadowRoot!.children].find((child) => child.matches('.root'));
    const card = root?.querySelector(':scope > .card');
    const picker = card?.querySelector('naosu-symptom-picker');
    if (card && this.#below.parentNode !== root) root!.append(this.#below);
    this.#below.style.setProperty('display', picker ? 'block' : 'none');
    if (!this.#view) return;
    this.#tell(card ? null : root?.querySelector('[part=status]'));
    if (!card || this.#rests) return;
    if (picker) void picker.updateComplete.then(() => this.#leave(card, picker));
    // What was done in the list goes before the case that was come back to.
    else if (this.#pressed || this.#field?.value) this.host.opening = {};
    else this.#leave(card);
  }

  get #field() {
    return this.#view!.querySelector('input');
  }

  get #pressed() {
    const value = this.#view!.querySelector('dialog')?.returnValue;
    return value ? this.#view!.querySelector(`button[value="${value}"]`) : null;
  }

  get #active() {
    return this.host.shadowRoot!.activeElement;
  }

  get #types() {
    return this.#active === this.#field && !!this.#field?.value;
  }

  /** The reader is in it and has not gone on. */
  get #rests(): boolean {
    if (this.#types) return this.#composing !== false;
    return !this.#pressed && !this.#again && this.#view!.contains(this.#active);
  }

  #leave(card: Element, picker?: SymptomPicker) {
    const view = this.#view;
    if (!view || this.#rests) return;
    const [field, active, pressed] = [this.#field, this.#active, this.#types ? null : this.#pressed];
    const caret = [field?.selectionStart ?? null, field?.selectionEnd ?? null] as const;
    const before = new Map(controlsIn(view).map((control) => [nameOf(control), control]));
    this.#view = undefined;
    view.remove();
    for (const control of picker ? controlsIn(card, picker.shadowRoot!) : []) {
      const former = before.get(nameOf(control));
      if (former?.parentElement?.matches('details[open]')) control.parentElement?.setAttribute('open', '');
      if (former && former === active) control.focus({ preventScroll: true });
      if (control instanceof HTMLInputElement && field?.value) {
        control.value = field.value;
        if (field === active) control.setSelectionRange(...caret);
        control.dispatchEvent(new CustomEvent('input', { bubbles: true }));
      }
      if (former && former === pressed) control.click();
    }
    this.host.requestUpdate();
  }

  /** That the list did not come, above the one that stands. */
  #tell(status: Element | null | undefined) {
    const place = this.#view!.querySelector('.told');
    if (!place || !status === !place.firstChild) return;
    place.replaceChildren(...status ? [status.cloneNode(true)] : []);
    place.querySelector('button')?.addEventListener('click', () => {
      this.#again = true;
      status!.querySelector('button')!.click();
    });
  }

  /** Once focus is where it goes, and what was pressed is known. */
  readonly #look = () => setTimeout(() => this.host.requestUpdate());

  readonly #onType = (event: Event) => {
    this.#composing = (event as Partial<InputEvent>).isComposing ?? false;
    this.#look();
  };

  /** An element that cannot be drawn says so itself. */
  readonly #onError = ({ kind }: LoadErrorEvent) => {
    if (kind !== 'draw') return;
    this.#view?.remove();
    this.#view = undefined;
  };
}
