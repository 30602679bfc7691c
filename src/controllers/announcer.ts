import { shownLocale } from './language.js';

let region: HTMLElement | undefined;

/**
 * One polite live region for the page, in the light DOM: regions inside nested shadow roots are not read reliably. It is
 * there before the first message.
 */
export function prepareAnnouncer() {
  if (region?.isConnected) return;
  region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('data-naosu-announcer', '');
  // Properties, since a `style` attribute would break a strict policy.
  const { style } = region;
  for (const [name, value] of Object.entries({
    position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', 'clip-path': 'inset(50%)',
  })) style.setProperty(name, value);
  document.body.append(region);
}

/** Has a screen reader say `message` when it is free. */
export function announce(message: string) {
  prepareAnnouncer();
  const line = document.createElement('p');
  line.lang = shownLocale();
  line.textContent = message;
  region!.replaceChildren(line);
}
