import { parseText } from './inline.js';
import type { Guide } from './types.js';
import { wordsIn } from './words.js';

/** A text of a guide without markup: each placeholder by the name of what it stands for. */
export function plainText(text: string, guide: Guide): string {
  return parseText(text).map((piece) => {
    switch (piece.kind) {
      case 'label': return wordsIn(guide.labels.labels[piece.id]?.[0], guide.locale);
      case 'link': return wordsIn(guide.links[piece.id]?.name, guide.locale);
      case 'fix': return guide.text.fixes[piece.id]?.title ?? '';
      default: return piece.text;
    }
  }).join('');
}
