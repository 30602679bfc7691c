/** The sentences of a Japanese text, spaces around them cut. */
export const sentencesIn = (text: string): readonly string[] =>
  (text.match(/[^。！？\n]+[。！？]?/g) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');

/** Kanji in a row. */
export const kanjiRunsIn = (text: string): readonly string[] => text.match(/[\p{Script=Han}々]+/gu) ?? [];

const lettersIn = (runs: readonly string[]): number => runs.reduce((sum, run) => sum + [...run].length, 0);
const mean = (runs: readonly string[]): number => (runs.length === 0 ? 0 : lettersIn(runs) / runs.length);
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/**
 * How easily a Japanese text is read, from what stands on its surface: the shorter formula of Tateishi, Ono and Yamada (1988), in which
 * 50 is the mean of their 77 texts and 10 their deviation. Higher is easier.
 */
export function tateishi(text: string): number {
  const runs = (pattern: RegExp): number => mean(text.match(pattern) ?? []);
  const commas = count(text, /、/g) / Math.max(1, sentencesIn(text).length);
  return 115.79 - 0.12 * mean(sentencesIn(text)) - 1.37 * runs(/[A-Za-z]+/g) + 7.4 * runs(/[ぁ-ゖ]+/g)
    - 23.18 * mean(kanjiRunsIn(text)) - 5.4 * runs(/[ァ-ヺー]+/g) - 4.67 * commas;
}

/** Groups of vowels, a silent e at the end apart: near enough for a mean. */
const syllablesIn = (word: string): number => Math.max(1, count(word.toLowerCase().replace(/e$/, ''), /[aeiouy]+/g));

/** The sentences of an English text. */
const englishSentences = (text: string): readonly string[] =>
  text.split(/[.!?:]+(?=\s|$)|\n/).filter((sentence) => /\p{L}/u.test(sentence));

/** Flesch Reading Ease: 60 to 70 is plain English, higher is easier. */
export function flesch(text: string): number {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - 1.015 * (words.length / Math.max(1, englishSentences(text).length)) - 84.6 * (syllables / words.length);
}

/** The figures of one text. */
export interface Readability {
  readonly score: number;
  /** Mean and most characters (ja) or words of a sentence. */
  readonly sentence: number;
  readonly longest: number;
  /** Percent of the characters that are kanji, and most in a row; 0 where a language has none. */
  readonly kanjiPercent: number;
  readonly kanjiRun: number;
}

/** The figures of a text as it is shown; `own` are its words without the names that stand on screens. */
export function readabilityOf(text: string, own: string, japanese: boolean): Readability {
  const sentences = japanese ? sentencesIn(text).map((sentence) => [...sentence].length)
    : englishSentences(text).map((sentence) => count(sentence, /\p{L}[\p{L}’'-]*/gu));
  const characters = [...text.replace(/\s/g, '')].length;
  return {
    score: japanese ? tateishi(text) : flesch(text),
    sentence: sentences.length === 0 ? 0 : sentences.reduce((sum, length) => sum + length, 0) / sentences.length,
    longest: Math.max(0, ...sentences),
    kanjiPercent: characters === 0 ? 0 : (100 * lettersIn(kanjiRunsIn(text))) / characters,
    kanjiRun: Math.max(0, ...kanjiRunsIn(own).map((run) => [...run].length)),
  };
}
