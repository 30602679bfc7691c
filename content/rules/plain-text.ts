import { rule } from './rule.js';
import { isReady, readerTexts } from './reader-texts.js';

const addresses = /https:\/\/[^\s<>]+/g;
const markup = /<\/?[a-z][^>]*>|&[a-z]+;|\*\*|`|\]\(|^#+ |https?:\/\//i;

/** Text is plain: no HTML, no Markdown, no bare address. */
export const plainText = rule('plain-text', (catalog, report) => {
  for (const reader of readerTexts(catalog)) {
    const { entry, path, locale, text } = reader;
    // Who gets a ready text can follow an address and nothing else.
    const found = markup.exec(isReady(reader) ? text.replace(addresses, '') : text);
    if (found) report(entry, `${locale}.${path}`, `holds markup: ${found[0]}`, 'Write plain text; for addresses use {link:id}.', text);
  }
});
