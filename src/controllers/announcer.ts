import { shownLocale } from './language.js';

const regions = new WeakMap<Element, HTMLElement>();

/**
 * A polite live region in the element that speaks: it is heard where the rest of the page is inert, as around a modal dialog, meets no selector
 * of the page, and goes when the element goes. It is there before the first message, and takes no space.
 */
export function prepareAnnouncer(host: Element): HTMLElement {
  const known = regions.get(host);
  if (known) return known;
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('data-naosu-announcer', '');
  // Properties, since a `style` attribute would break a strict policy.
  const { style } = region;
  for (const [name, value] of Object.entries({
    position: 'fixed', top: '0', left: '0', width: '1px', height: '1px', overflow: 'hidden', 'clip-path': 'inset(50%)',
  })) style.setProperty(name, value);
  regions.set(host, region);
  host.shadowRoot!.append(region);
  return region;
}

/** Has a screen reader say `message` when it is free. */
export function announce(host: Element, message: string) {
  const region = prepareAnnouncer(host);
  const line = document.createElement('p');
  line.lang = shownLocale();
  line.textContent = message;
  region.replaceChildren(line);
}
