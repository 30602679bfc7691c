import { msg, str } from '@lit/localize';
import { UNKNOWN, plainText, type CheckId, type Guide } from '@naosu/content';
import { shownLocale } from '../controllers/language.js';
import type { Answer } from '../engine/progress.js';

/** What an answer is said with beside the words of the guide. */
export interface AnswerWords {
  readonly unknown: string;
  readonly noneApplies: string;
  readonly days: (count: number) => string;
  /** Between several answers. */
  readonly comma: string;
}

/** Those of the page. */
const shownWords = (): AnswerWords => ({
  unknown: msg('わからない', { id: 'answers.unknown' }),
  noneApplies: msg('どれもあてはまらない', { id: 'answers.none' }),
  days: (count) => (count === 1 ? msg('1日', { id: 'answers.day' }) : msg(str`${count}日`, { id: 'answers.days' })),
  comma: shownLocale() === 'ja' ? '、' : ', ',
});

/** An answer in words. */
export function answerText(id: CheckId, answer: Answer, guide: Guide, words = shownWords()): string {
  const check = guide.topic.checks[id];
  const { options = {} } = guide.text.checks[id] ?? {};
  if (answer === UNKNOWN) return words.unknown;
  if (typeof answer === 'number') {
    const unit = check?.kind === 'number' ? check.unit : '';
    return unit === 'days' ? words.days(answer) : `${answer}${unit === 'GB' && guide.locale === 'ja' ? '' : ' '}${unit}`;
  }
  const ids = typeof answer === 'string' ? [answer] : answer;
  return ids.length === 0 ? words.noneApplies : ids.map((option) => plainText(options[option] ?? option, guide)).join(words.comma);
}
