import { outermost, shownLocale, speakFor } from './language.js';

const regions = new WeakMap<Element, HTMLElement>();
/** From then on a message is not found any more by who reads the page from top to bottom. */
const keptMs = 10_000;

/**
 * The polite live region of an element, there before the first message: inside it, where it is heard when all around a modal dialog is
 * inert, meets no selector of the page, and comes and goes with the element; in the outermost of ours, since regions in nested roots are
 * not read reliably. It stands before all that is drawn, which ends with the root.
 */
export function prepareAnnouncer(element: Element): HTMLElement {
  const host = outermost(element);
  const known = regions.get(host);
  if (known?.isConnected) return known;
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('data-naosu-announcer', '');
  // Properties, since a `style` attribute would break a strict policy.
  const { style } = region;
  for (const [name, value] of Object.entries({
    all: 'initial', direction: 'ltr', position: 'fixed', top: '0', left: '0', width: '1px', height: '1px', overflow: 'hidden',
    'clip-path': 'inset(50%)',
  })) style.setProperty(name, value);
  regions.set(host, region);
  host.shadowRoot!.prepend(region);
  return region;
}

/** Has a screen reader say something of an element when it is free. */
export function announce(element: Element, message: () => string) {
  const region = prepareAnnouncer(element);
  speakFor(element);
  const line = document.createElement('p');
  line.lang = shownLocale();
  line.textContent = message();
  region.replaceChildren(line);
  // Holds no element that the page has taken away.
  const said = new WeakRef(line);
  setTimeout(() => said.deref()?.remove(), keptMs);
}

/** The element that an event came from, while its listener runs. */
export const speakerOf = ({ currentTarget }: Event): Element => ((currentTarget as Element).getRootNode() as ShadowRoot).host;
