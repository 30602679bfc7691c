import { locales } from '../loaders.js';
import { readabilityOf, type Readability } from '../readability.js';
import { isReady, textsIn } from '../rules/reader-texts.js';
import { ownWords, shownText } from '../rules/shown-text.js';
import type { Catalog, Locale } from '../types.js';
import { oneOf, parseCall, type Command } from './command.js';

/** All that a reader sees of each entry, and of all of them, in one language. */
function figures(catalog: Catalog, locale: Locale): readonly (readonly [entry: string, figures: Readability])[] {
  const lines = new Map<string, { shown: string[]; own: string[] }>();
  for (const found of textsIn(catalog, locale).filter((text) => !isReady(text))) {
    for (const entry of ['all', found.entry]) {
      const { shown, own } = lines.get(entry) ?? { shown: [], own: [] };
      lines.set(entry, { shown: [...shown, shownText(found.text, catalog, locale)], own: [...own, ownWords(found.text)] });
    }
  }
  const of = ({ shown, own }: { shown: string[]; own: string[] }): Readability => readabilityOf(shown.join('\n'), own.join('\n'),
    locale === 'ja');
  return [...lines].map(([entry, texts]) => [entry, of(texts)] as const)
    .sort(([a, { score: first }], [b, { score: second }]) => (a === 'all' ? -1 : b === 'all' ? 1 : first - second));
}

const row = (cells: readonly (string | number)[], entry: string): string =>
  `${cells.map((cell) => String(typeof cell === 'number' ? Math.round(cell) : cell).padStart(9)).join('')}  ${entry}\n`;

/** Prints how easily each entry is read, worst first. It never fails; the rules on sentences and kanji do. */
export const readCommand: Command = async (args, terminal) => {
  const { values } = parseCall(args, ['lang'], 0);
  const { catalog } = await import('../catalog.js');
  for (const locale of values['lang'] === undefined ? locales : [oneOf('lang', values['lang'], locales)]) {
    terminal.out(`${locale}: ${locale === 'ja' ? 'index of Tateishi, Ono and Yamada' : 'Flesch Reading Ease'}; higher is easier\n`);
    terminal.out(row(['score', 'sentence', 'longest', 'kanji %', 'in a row'], 'entry'));
    for (const [entry, { score, sentence, longest, kanjiPercent, kanjiRun }] of figures(catalog, locale)) {
      terminal.out(row([score, sentence, longest, kanjiPercent, kanjiRun], entry));
    }
  }
  return 0;
};
