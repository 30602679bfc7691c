import { kanjiRunsIn, sentencesIn } from '../readability.js';
import { isReady, textsIn } from './reader-texts.js';
import { rule } from './rule.js';
import { ownWords, shownText } from './shown-text.js';

/** Most characters of a Japanese sentence, placeholders counted as what is shown for them. */
export const longestSentence = 60;

/** Most kanji in a row, names on screens apart: longer ones have to be taken apart while reading. */
export const longestKanjiRun = 8;

/** Japanese sentences are short enough to be read by someone in a hurry. */
export const sentenceLength = rule('sentence-length', (catalog, report) => {
  for (const found of textsIn(catalog, 'ja')) {
    if (isReady(found)) continue;
    const { entry, path, text } = found;
    for (const sentence of sentencesIn(shownText(text, catalog, 'ja'))) {
      const length = [...sentence].length;
      if (length <= longestSentence) continue;
      report(entry, `ja.${path}`, `a sentence has ${length} characters`, `Split it: at most ${longestSentence}.`, sentence);
    }
  }
});

/** No word of kanji alone is too long to be taken in at a glance. */
export const kanjiRuns = rule('kanji-runs', (catalog, report) => {
  for (const { entry, path, text } of textsIn(catalog, 'ja')) {
    for (const run of kanjiRunsIn(ownWords(text))) {
      if ([...run].length <= longestKanjiRun) continue;
      report(entry, `ja.${path}`, `${[...run].length} kanji in a row`, `Put a particle between them: at most ${longestKanjiRun}.`, run);
    }
  }
});
