import { msg, str } from '@lit/localize';
import { UNKNOWN, plainText, type CheckId, type Guide } from '@naosu/content';
import type { Answer } from '../engine/progress.js';

/** An answer in words. */
export function answerText(id: CheckId, answer: Answer, guide: Guide): string {
  const check = guide.topic.checks[id];
  const { options = {} } = guide.text.checks[id] ?? {};
  if (answer === UNKNOWN) return msg('わからない', { id: 'answers.unknown' });
  if (typeof answer === 'number') {
    const unit = check?.kind === 'number' ? check.unit : '';
    if (unit === 'days' && answer === 1) return msg('1日', { id: 'answers.day' });
    return unit === 'days' ? msg(str`${answer}日`, { id: 'answers.days' })
      : `${answer}${unit === 'GB' && guide.locale === 'ja' ? '' : ' '}${unit}`;
  }
  const ids = typeof answer === 'string' ? [answer] : answer;
  if (ids.length === 0) return msg('どれもあてはまらない', { id: 'answers.none' });
  return ids.map((option) => plainText(options[option] ?? '', guide)).join(guide.locale === 'ja' ? '、' : ', ');
}
