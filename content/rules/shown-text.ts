import { parseText, type Inline } from '../inline.js';
import type { Catalog, Locale } from '../types.js';
import { own } from './rule.js';
import { wordsIn } from '../words.js';

const titleOf = (fix: string, catalog: Catalog, locale: Locale): string | undefined =>
  Object.values(catalog.texts[locale]).map((text) => own(text.fixes, fix)?.title).find((title) => title !== undefined);

function shown(inline: Inline, catalog: Catalog, locale: Locale): string {
  switch (inline.kind) {
    case 'label': {
      const label = own(catalog.labels.labels, inline.id);
      const name = label ? wordsIn(label[0], locale) : inline.id;
      return locale === 'ja' ? `「${name}」` : name;
    }
    case 'link': {
      const link = own(catalog.links, inline.id);
      return link ? wordsIn(link.name, locale) : inline.id;
    }
    case 'fix': return titleOf(inline.id, catalog, locale) ?? inline.id;
    default: return inline.text;
  }
}

/** A text as a reader sees it, placeholders as what is shown for them. */
export const shownText = (text: string, catalog: Catalog, locale: Locale): string =>
  parseText(text).map((inline) => shown(inline, catalog, locale)).join('');

/** The words of a text that are its own: names of screens, pages and fixes stand elsewhere. */
export const ownWords = (text: string): string =>
  parseText(text).map((inline) => (inline.kind === 'text' ? inline.text : '\u3000')).join('');
