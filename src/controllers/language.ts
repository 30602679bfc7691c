import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { shippedLocales, type Locale } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from './warn-once.js';
import { stringLoaders } from '../locales/strings.js';

/** The language of a page that names none that there is text in. */
const fallback: Locale = shippedLocales.find((locale) => locale === 'ja') ?? shippedLocales[0]!;
/** The strings in the templates are Japanese. */
const source: Locale = 'ja';

const strings = new Map<string, LocaleModule>();
/** The language that each element shows. */
const shown = new WeakMap<Element, Locale>();
/** That of the element that speaks now. */
let spoken: Locale | undefined;

/** lit-localize can be configured once per copy, and importing a class must have no effect: so at first use. */
function localize() {
  spoken ??= (configureReentrantLocalization({
    sourceLocale: source,
    targetLocales: [...shippedLocales],
    getLocale: () => spoken!,
    loadLocaleSync: (locale) => strings.get(locale),
  }), fallback);
}

/** What is said from now on is in the language of this element: it is about to be drawn, or hears what the reader does. */
export function speakFor(element: Element) {
  localize();
  spoken = shown.get(element) ?? shown.get(outermost(element)) ?? fallback;
}

/** The language that is spoken now. */
export const shownLocale = (): Locale => spoken ?? fallback;

/** `ja-JP`, `ja_JP.UTF-8`, `JPN` → `ja`; undefined for a language that there is no text in. */
export function localeOf(lang: string): Locale | undefined {
  try {
    // The language alone: what follows it is often no tag that the browser takes, as in `en-GB-oed` or `ja_JP.eucJP`.
    const [tag] = Intl.getCanonicalLocales(lang.trim().split(/[^a-z]/i)[0]!);
    return shippedLocales.find((locale) => tag === locale);
  } catch {
    return undefined; // No language tag at all.
  }
}

/** The outermost element of ours around a part of it: that is what the page speaks to. */
export function outermost(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host?.localName.startsWith('naosu-') ? outermost(host) : element;
}

/** The nearest element with a `lang`, outwards through shadow boundaries to `<html>`. */
function nearestWithLang(element: Element): Element | undefined {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    if ((node as Partial<Element>).getAttribute?.('lang')) return node as Element;
  }
  return undefined;
}

/** A tool translates the page, and says so there: Chrome by a class, Edge on each text. */
const isTranslated = () => document.querySelector('html[class*="translated-"], [_msttexthash]') !== null;

/** Which language an element is to show: that of the nearest `lang`. */
export class LanguageController implements ReactiveController {
  /** The language to load and show. */
  wanted: Locale = fallback;
  #known = false;
  #observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new MutationObserver(() => this.#read());
    for (let root: Node | null = this.host.getRootNode(); root; root = (root as Partial<ShadowRoot>).host?.getRootNode() ?? null) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    this.#read();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  /**
   * Shows `locale` once its strings and `content` are in; what is said until then too, as soon as it has the strings. When either fails the
   * element stays as it was, and the returned promise rejects.
   */
  async show<T>(locale: Locale, content: Promise<T>): Promise<T> {
    const [loaded] = await Promise.all([content, stringLoaders[locale]?.().then((module) => {
      strings.set(locale, module);
      if (!shown.has(this.host)) this.#speak(locale);
    })]);
    this.#speak(locale);
    return loaded;
  }

  /** Meanwhile the page may have asked for another. */
  #speak(locale: Locale) {
    if (locale !== this.wanted) return;
    shown.set(this.host, locale);
    this.host.requestUpdate();
  }

  #read() {
    const element = nearestWithLang(outermost(this.host));
    const lang = element?.getAttribute('lang') ?? '';
    const locale = localeOf(lang);
    // What a tool makes of the page is not what the page asks for.
    if (this.#known && element === document.documentElement && (!locale || isTranslated())) return;
    if (lang && !locale) warnOnce(`naosu: there is no text for lang="${lang}", only for ${shippedLocales.join(', ')}. Shown: ${fallback}.`);
    this.#known = true;
    if (this.wanted === (locale ?? fallback)) return;
    this.wanted = locale ?? fallback;
    this.host.requestUpdate();
  }
}
