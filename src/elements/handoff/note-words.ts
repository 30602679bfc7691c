import type { Locale } from '@naosu/content';
import type { HandoffReason } from '../../engine/handoff/reasons.js';
import type { Result } from '../../engine/progress.js';
import type { AnswerWords } from '../answer-text.js';

/** Words of the note. They stand apart from the strings of the page: the note may be in another language than the page. */
export interface NoteWords extends AnswerWords {
  /** Name of the language. */
  readonly language: string;
  readonly symptom: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<HandoffReason, string>>;
  readonly helped: string;
  /** Who is helped, where the reader gave no name. */
  readonly somebody: string;
  readonly model: string;
  readonly version: string;
  readonly message: string;
  readonly checks: string;
  readonly tried: string;
  readonly notTried: string;
  readonly none: string;
  readonly results: Readonly<Record<Result, string>>;
  readonly copyMade: string;
  /** Before each line of a list. */
  readonly bullet: string;
  /** Between a name and what it is. */
  readonly colon: string;
}

const ja: NoteWords = {
  language: '日本語',
  symptom: '症状',
  reason: '相談の理由',
  reasons: {
    asked: '自分で進めるのが不安',
    exhausted: '試せることをすべて試した',
    locked: '残りの対処は、データや設定を失うおそれがある',
    unlikely: '残りの対処は、失うもののわりに直る見込みが小さい',
    message: '表示された文の意味がわからない',
    account: 'Apple Accountがロックされた',
    hardware: 'iPhone本体の故障かもしれない',
  },
  helped: '困っている人',
  somebody: 'ほかの人（本人の代わりに相談しています）',
  model: '機種',
  version: 'iOSのバージョン',
  message: '表示された文',
  checks: '確かめたこと',
  tried: '試したこと',
  notTried: '試していないこと',
  none: 'なし',
  results: {
    worked: '直った', 'not-worked': '直らない', 'different-screen': '画面が違った', impossible: 'できなかった', lacking: '必要なものがなかった', skipped: '飛ばした',
  },
  copyMade: '作れた',
  unknown: 'わからない',
  noneApplies: 'どれもあてはまらない',
  days: (count) => `${count}日`,
  bullet: '・',
  comma: '、',
  colon: '：',
};

const en: NoteWords = {
  language: 'English',
  symptom: 'Symptom',
  reason: 'Reason for asking',
  reasons: {
    asked: 'Not sure how to go on alone',
    exhausted: 'Everything that can be tried has been tried',
    locked: 'What is left may cost data or settings',
    unlikely: 'What is left is unlikely to help for what it would lose',
    message: 'The message is not understood',
    account: 'The Apple Account is locked',
    hardware: 'The iPhone itself may be faulty',
  },
  helped: 'On behalf of',
  somebody: 'somebody else',
  model: 'Model',
  version: 'iOS version',
  message: 'Message shown',
  checks: 'What was checked',
  tried: 'What was tried',
  notTried: 'What was not tried',
  none: 'nothing',
  results: {
    worked: 'worked', 'not-worked': 'did not help', 'different-screen': 'the screen looked different', impossible: 'not possible',
    lacking: 'something needed was missing',
    skipped: 'skipped',
  },
  copyMade: 'made',
  unknown: 'not known',
  noneApplies: 'none of these applies',
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  bullet: '- ',
  comma: ', ',
  colon: ': ',
};

const words: Readonly<Record<string, NoteWords>> = { ja, en };

/** The words in a language, in English where there are none. */
export const noteWords = (locale: Locale): NoteWords => words[locale] ?? en;
