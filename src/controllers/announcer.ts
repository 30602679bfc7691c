import { shownLocale } from './language.js';

/** A live region, and the dialog that must be open for it to be heard; the page's own has none. */
interface Region {
  readonly element: HTMLElement;
  readonly dialog?: HTMLDialogElement;
}

let regions: readonly Region[] = [];

/** Where the region for an element stands: the dialog around it, or the body. Outside of an open dialog nothing is read. */
function placeOf(element: Element): { readonly parent: Element; readonly slot: string; readonly dialog?: HTMLDialogElement } {
  let slotted: Element | undefined;
  for (let node: Element | undefined = element; node;) {
    const { host } = node.getRootNode() as Partial<ShadowRoot>;
    if (node instanceof HTMLElement && node.localName === 'dialog') {
      const dialog = node as HTMLDialogElement;
      // A dialog inside a component that shows its children there: the region is such a child, in the light DOM.
      return slotted && slotted.parentElement === host ? { parent: host!, slot: slotted.slot, dialog }
        : { parent: dialog, slot: '', dialog };
    }
    if (node.assignedSlot) slotted = node;
    node = node.assignedSlot ?? node.parentElement ?? host;
  }
  return { parent: document.body, slot: '' };
}

/**
 * A polite live region for an element, in the light DOM: regions inside nested shadow roots are not read reliably. It is there before the
 * first message, once for all elements in the same place.
 */
export function prepareAnnouncer(around: Element = document.body) {
  regions = regions.filter(({ element }) => element.isConnected);
  const { parent, slot, dialog } = placeOf(around);
  if (regions.some(({ element }) => element.parentElement === parent)) return;
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  element.setAttribute('aria-live', 'polite');
  element.setAttribute('data-naosu-announcer', '');
  if (slot) element.slot = slot;
  // Properties, since a `style` attribute would break a strict policy.
  const { style } = element;
  for (const [name, value] of Object.entries({
    position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', 'clip-path': 'inset(50%)',
  })) style.setProperty(name, value);
  parent.append(element);
  regions = [...regions, { element, ...(dialog ? { dialog } : {}) }];
}

/** Has a screen reader say `message` when it is free, in the dialog that is open, else on the page. */
export function announce(message: string) {
  prepareAnnouncer();
  const line = document.createElement('p');
  line.lang = shownLocale();
  line.textContent = message;
  const heard = regions.find(({ dialog }) => dialog?.hasAttribute('open')) ?? regions.find(({ dialog }) => !dialog)!;
  heard.element.replaceChildren(line);
}
