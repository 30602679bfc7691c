import { parseText, type Inline } from '../inline.js';
import { sourceLocale, targetLocales } from '../loaders.js';
import type { Catalog, Topic } from '../types.js';
import { rule, own } from './rule.js';
import { isReady, readerTexts, textsIn } from './reader-texts.js';

function isKnown(inline: Inline, catalog: Catalog, topics: readonly Topic[]): boolean {
  switch (inline.kind) {
    case 'label': return own(catalog.labels.labels, inline.id) !== undefined;
    case 'link': return own(catalog.links, inline.id) !== undefined;
    case 'fix': return topics.some((topic) => own(topic.fixes, inline.id) !== undefined);
    default: return true;
  }
}

/** Placeholders are whole and name labels, links and fixes that exist. */
export const placeholders = rule('placeholders', (catalog, report) => {
  for (const found of readerTexts(catalog)) {
    const { entry, path, locale, text } = found;
    const place = `${locale}.${path}`;
    if (isReady(found) && /[{}]/.test(text))
      report(entry, place, 'has a placeholder in a ready text', 'Write the words that are to be sent.', text);
    for (const inline of parseText(text)) {
      if (inline.kind === 'text' && /[{}]/.test(inline.text)) {
        report(entry, place, 'has a broken placeholder', 'Write {label:id}, {link:id}, {fix:id} or {code:text}.', text);
      } else if (!isKnown(inline, catalog, catalog.topics)) {
        const id = 'id' in inline ? inline.id : '';
        report(entry, place, `there is no ${inline.kind} "${id}"`, `Correct the id, or add the ${inline.kind}.`, id);
      }
    }
  }
});

function marks(text: string): string {
  const found = parseText(text).filter((inline) => inline.kind !== 'text');
  // Code is quoted from a screen, which has its own words in every language.
  return found.map((inline) => ('id' in inline ? `{${inline.kind}:${inline.id}}` : '{code}')).sort().join(' ');
}

/** A text and each of its translations hold the same placeholders. */
export const samePlaceholders = rule('same-placeholders', (catalog, report) => {
  const source = new Map(textsIn(catalog, sourceLocale).map(({ entry, path, text }) => [`${entry} ${path}`, marks(text)]));
  for (const { entry, path, text, locale } of targetLocales.flatMap((target) => textsIn(catalog, target))) {
    const wanted = source.get(`${entry} ${path}`);
    if (wanted === undefined || wanted === marks(text)) continue;
    report(entry, `${locale}.${path}`, `${sourceLocale} has "${wanted}", ${locale} has "${marks(text)}"`,
      'Use the same placeholders in both, in any order.', text);
  }
});
