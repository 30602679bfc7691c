import { parseText, type Inline } from '../inline.js';
import type { Catalog } from '../types.js';
import { rule, own } from './rule.js';
import { isReady, textsIn } from './reader-texts.js';

/** Most characters of a Japanese sentence, placeholders counted as what is shown for them. */
export const longestSentence = 60;

const titleOf = (fix: string, catalog: Catalog): string | undefined =>
  Object.values(catalog.texts.ja).map((text) => own(text.fixes, fix)?.title).find((title) => title !== undefined);

function shown(inline: Inline, catalog: Catalog): string {
  switch (inline.kind) {
    case 'label': return `「${own(catalog.labels.labels, inline.id)?.[0].ja ?? inline.id}」`;
    case 'link': return own(catalog.links, inline.id)?.name.ja ?? inline.id;
    case 'fix': return titleOf(inline.id, catalog) ?? inline.id;
    default: return inline.text;
  }
}

/** Japanese sentences are short enough to be read by someone in a hurry. */
export const sentenceLength = rule('sentence-length', (catalog, report) => {
  for (const found of textsIn(catalog, 'ja')) {
    if (isReady(found)) continue;
    const { entry, path, text } = found;
    const whole = parseText(text).map((inline) => shown(inline, catalog)).join('');
    for (const sentence of whole.match(/[^。！？\n]+[。！？]?/g) ?? []) {
      const length = [...sentence.trim()].length;
      if (length <= longestSentence) continue;
      report(entry, `ja.${path}`, `a sentence has ${length} characters`, `Split it: at most ${longestSentence}.`, sentence);
    }
  }
});
