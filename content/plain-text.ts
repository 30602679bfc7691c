import { parseText } from './inline.js';
import type { Guide, Locale } from './types.js';
import { wordsIn } from './words.js';

/** A name set off from the sentence around it. */
export const quoted = (name: string, locale: Locale): string => (locale === 'ja' ? `「${name}」` : `“${name}”`);

/** A text of a guide as words alone: each placeholder by the name of what it stands for. */
export const plainText = (text: string, { labels, links, text: { fixes }, locale }: Guide): string => parseText(text).map((piece) => {
  switch (piece.kind) {
    case 'label': return wordsIn(labels.labels[piece.id]?.[0], locale);
    case 'link': return wordsIn(links[piece.id]?.name, locale);
    case 'fix': return quoted(fixes[piece.id]?.title ?? '', locale);
    default: return piece.text;
  }
}).join('');
