import { configureLocalization, LOCALE_STATUS_EVENT } from '@lit/localize';
import { shippedLocales, type Locale } from '@naosu/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from './page-controller.js';
import { stringLoaders } from '../locales/strings.js';

/** The language of a page that names none that there is text in. */
const fallback: Locale = shippedLocales.find((locale) => locale === 'ja') ?? shippedLocales[0]!;
/** The strings in the templates are Japanese. */
const source: Locale = 'ja';

let localization: ReturnType<typeof configureLocalization> | undefined;

/** lit-localize can be configured once per copy, and importing a class must have no effect: so at first use. */
function localize() {
  localization ??= configureLocalization({
    sourceLocale: source,
    targetLocales: shippedLocales.filter((locale) => locale !== source),
    loadLocale: (locale) => stringLoaders[locale]!(),
  });
  return localization;
}

/** The language that every element of the page shows now. */
export const shownLocale = (): Locale => localize().getLocale() as Locale;

/**
 * Shows `locale` once its strings and `content` are in. When either fails the page stays as it was, and the returned promise
 * rejects.
 */
export async function showLocale<T>(locale: Locale, content: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([content, stringLoaders[locale]?.()]);
  // Meanwhile the page may have asked for another.
  if (locale === (latest ?? fallback)) await localize().setLocale(locale);
  return loaded;
}

/** `ja-JP`, `ja_JP`, `JPN` → `ja`; undefined for a language that there is no text in. */
export function localeOf(lang: string): Locale | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(lang.trim().replace(/_/g, '-'));
    return shippedLocales.find((locale) => tag.split('-')[0] === locale);
  } catch {
    return undefined; // No language tag at all.
  }
}

/** A translation tool is at work on the page: it says so there, and what it changes `lang` to is not what the page asks for. */
const isTranslated = () => /\btranslated-/.test(document.documentElement.className);

/** The nearest `lang`, from the element outwards through shadow boundaries to `<html>`; empty when there is none. */
function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return '';
}

/** Languages asked for by the page, the latest last; what it asked for last is what all elements show. */
const hosts = new Set<LanguageController>();
let latest: Locale | undefined;

/** Which language an element is to show: its own nearest `lang` decides for the page when it changes. */
export class LanguageController implements ReactiveController {
  #own: Locale | undefined;
  #observer: MutationObserver | undefined;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language to load and show. */
  get wanted(): Locale {
    return latest ?? fallback;
  }

  hostConnected() {
    hosts.add(this);
    window.addEventListener(LOCALE_STATUS_EVENT, this.#update);
    this.#observer = new MutationObserver(() => this.#read());
    for (let root: Node | null = this.#host.getRootNode(); root; root = (root as Partial<ShadowRoot>).host?.getRootNode() ?? null) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    this.#read();
  }

  hostDisconnected() {
    hosts.delete(this);
    window.removeEventListener(LOCALE_STATUS_EVENT, this.#update);
    this.#observer?.disconnect();
  }

  #read() {
    // A part of another element of ours stands in what is shown, not in what the page asks for.
    if ((this.#host.getRootNode() as Partial<ShadowRoot>).host?.localName.startsWith('naosu-')) return;
    const lang = nearestLang(this.#host);
    const known = localeOf(lang);
    // Our text is there: a tool has put the page into another language, which is not ours to follow.
    if (this.#own && (!known || isTranslated())) return;
    if (lang && !known) warnOnce(`<${this.#host.localName}> lang="${lang}": there is no text in it. Shown: ${fallback}; there is: ${shippedLocales.join(', ')}.`);
    const own = known ?? fallback;
    if (own === this.#own) return;
    this.#own = own;
    if (own === latest) return;
    latest = own;
    for (const controller of hosts) controller.#host.requestUpdate();
  }

  #update = () => this.#host.requestUpdate();
}
