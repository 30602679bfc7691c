import type { ReactiveController, ReactiveControllerHost, ReactiveElement } from 'lit';
import { colours } from '../styles/tokens.js';
import { outermost, speakFor } from './language.js';
import { warnUnknown } from './warn-once.js';

/** What an element takes for each property; the first value is the fallback. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  theme: ['auto', 'light', 'dark'],
  progress: ['both', 'url', 'storage', 'none'],
  region: ['jp', 'us', 'eu', 'gb'],
};
const levels = [2, 3, 4, 5, 6];
/** Ids and flags that a router may take away: a removed attribute leaves null. */
const emptied = ['topic', 'symptom', 'fix', 'help', 'check', 'storageKey', 'scrollOffset'];

const attributeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const isOff = (value: unknown) => typeof value === 'string' && /^(false|off|no|0)$/i.test(value.trim());

/** Reads a boolean attribute; `false`, `off`, `no` and `0` count as absent, as templates write them. */
export const flag = { fromAttribute: (value: string | null) => value !== null && !isOff(value) };

/** An element itself has a property: the page may have added its name to every object. */
export const hasProperty = (element: Element, name: string): boolean =>
  (element.constructor as typeof ReactiveElement).elementProperties.has(name);

/** An element that stands on a page of others: its properties hold what is allowed before it draws, and its theme stands on its root. */
export class PageController implements ReactiveController {
  #checked = 0;
  #quiet: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    for (const type of ['keydown', 'keypress', 'keyup'] as const) host.addEventListener(type, keepToField);
    for (const type of ['click', 'input', 'change', 'keydown', 'toggle']) host.addEventListener(type, () => speakFor(host), true);
  }

  hostConnected() {
    const { host } = this;
    if (window === window.top || outermost(host) !== host) return;
    import('./tell-size.js').then(({ tellSize }) => {
      if (host.isConnected) this.#quiet = tellSize(host);
    }, () => undefined);
  }

  hostDisconnected() {
    this.#quiet?.();
  }

  hostUpdate() {
    speakFor(this.host);
    const host = this.host as unknown as Record<string, unknown>;
    for (const name of emptied) if (hasProperty(this.host, name) && host[name] === null) host[name] = '';
    for (const name of Object.keys(allowed)) if (hasProperty(this.host, name)) host[name] = this.#oneOf(name, host[name]);
    if (hasProperty(this.host, 'scrollOffset') && host['scrollOffset'])
      host['scrollOffset'] = this.#pixels('scrollOffset', host['scrollOffset']);
    if (hasProperty(this.host, 'headingLevel')) host['headingLevel'] = this.#level(host['headingLevel']);
  }

  hostUpdated() {
    const { theme, scrollOffset } = this.host as unknown as { readonly theme: string; readonly scrollOffset?: number };
    const root = this.host.shadowRoot!.querySelector<HTMLElement>('.root');
    root?.style.setProperty('--_scroll-offset', hasProperty(this.host, 'scrollOffset') && scrollOffset ? `${scrollOffset}px` : '');
    root?.setAttribute('data-theme', theme);
    // With the frame: before, the browser would have to style the whole page for the answer alone.
    this.#checked ||= requestAnimationFrame(() => this.#checkColours());
  }

  /** Where the page sets colours. */
  #checkColours() {
    const style = getComputedStyle(this.host);
    const own = Object.keys(colours)
      .some((name) => style.getPropertyValue(`--naosu-${name}`) || style.getPropertyValue(`--naosu-dark-${name}`));
    if (own) import('./contrast.js').then(({ warnOfContrast }) => warnOfContrast(this.host), () => undefined);
  }

  #oneOf(name: string, value: unknown): string | undefined {
    // What keeps no case has no address to keep it in.
    const values = name === 'progress' && !hasProperty(this.host, 'browserBack') ? ['storage', 'none'] : allowed[name]!;
    if (values.includes(value as string)) return value as string;
    if (value !== undefined && value !== null && value !== '') this.#warn(name, value, values);
    return values[0];
  }

  #level(value: unknown): number {
    const level = Number(value ?? 2);
    if (levels.includes(level)) return level;
    this.#warn('headingLevel', value, levels);
    return Math.min(6, Math.max(2, Math.round(level) || 2));
  }

  #pixels(name: string, value: unknown): number {
    const pixels = parseFloat(String(value));
    if (pixels >= 0) return pixels;
    this.#warn(name, value, ['a number of pixels']);
    return 0;
  }

  #warn(name: string, value: unknown, values: readonly unknown[]) {
    warnUnknown(this.host, attributeOf(name), value, values);
  }
}

/** A letter typed into a field of ours is no shortcut of the page: from outside, what has focus is the element and not the field. */
function keepToField(event: KeyboardEvent) {
  const field = event.composedPath()[0] as Partial<Element> | undefined;
  const plain = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && field !== event.target && /^(input|textarea|select)$/.test(field?.localName ?? '')) event.stopPropagation();
}
