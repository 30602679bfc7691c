import { locales } from '../loaders.js';
import { wordsIn } from '../words.js';
import { rule } from './rule.js';

const safe = /^(https:|tel:)/;

/** Addresses are https or telephone numbers, and lead to the vendor or another known host. */
export const urls = rule('urls', (catalog, report) => {
  const look = (entry: string, path: string, url: string): void => {
    if (!safe.test(url)) report(entry, path, 'is neither https nor tel', 'Write the https address.', url);
    else if (/\s|[<>"]/.test(url)) report(entry, path, 'holds characters that no address has', 'Encode them.', url);
  };
  for (const locale of locales) {
    for (const [id, link] of Object.entries(catalog.links)) look(`link/${id}`, `url.${locale}`, wordsIn(link.url, locale));
    for (const [id, contact] of Object.entries(catalog.contacts)) look(`contact/${id}`, `url.${locale}`, wordsIn(contact.url, locale));
  }
  for (const [id, source] of Object.entries(catalog.sources)) if (source.url !== undefined) look(`source/${id}`, 'url', source.url);
});
