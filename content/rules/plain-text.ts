import { rule } from './rule.js';
import { readerTexts } from './reader-texts.js';

const markup = /<\/?[a-z][^>]*>|&[a-z]+;|\*\*|`|\]\(|^#+ |https?:\/\//i;

/** Text is plain: no HTML, no Markdown, no bare address. */
export const plainText = rule('plain-text', (catalog, report) => {
  for (const { entry, path, locale, text } of readerTexts(catalog)) {
    const found = markup.exec(text);
    if (found) report(entry, `${locale}.${path}`, `holds markup: ${found[0]}`, 'Write plain text; for addresses use {link:id}.', text);
  }
});
