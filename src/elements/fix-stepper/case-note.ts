import { msg, str } from '@lit/localize';
import { UNKNOWN, plainText, type CheckId, type Guide, type SymptomListEntry } from '@naosu/content';
import type { Answer, Progress } from '../../engine/progress.js';
import { statusText } from '../reasons.js';

/** An answer in words. */
export function answerText(id: CheckId, answer: Answer, guide: Guide): string {
  const check = guide.topic.checks[id];
  const { options = {} } = guide.text.checks[id] ?? {};
  if (answer === UNKNOWN) return msg('わからない', { id: 'answers.unknown' });
  if (typeof answer === 'number') {
    const unit = check?.kind === 'number' ? check.unit : '';
    return unit === 'days' ? msg(str`${answer}日`, { id: 'answers.days' }) : `${answer}${unit === 'GB' && guide.locale === 'ja' ? '' : ' '}${unit}`;
  }
  const ids = typeof answer === 'string' ? [answer] : answer;
  if (ids.length === 0) return msg('どれもあてはまらない', { id: 'answers.none' });
  return ids.map((option) => plainText(options[option] ?? '', guide)).join(guide.locale === 'ja' ? '、' : ', ');
}

/** The case in a few lines, to read to a human or to paste: what shows, what was answered, what was tried and how it ended. */
export function caseNote(progress: Progress, guide: Guide, symptom: SymptomListEntry | undefined): string {
  const time = new Intl.DateTimeFormat(guide.locale, { month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  const lines = [
    symptom && `${msg('症状', { id: 'note.symptom' })}: ${symptom.title}`,
    `${msg('機種とiOSのバージョン', { id: 'note.device' })}: `,
    `${msg('表示された文', { id: 'note.message' })}: `,
    '',
    msg('確かめたこと', { id: 'note.answers' }),
    ...Object.entries(progress.answers).filter(([check]) => guide.text.checks[check]).map(([check, answer]) =>
      `・${plainText(guide.text.checks[check]!.question, guide)} → ${answerText(check, answer, guide)}`),
    '',
    msg('試したこと', { id: 'note.tried' }),
    ...progress.outcomes.filter(({ fix }) => guide.text.fixes[fix]).map(({ fix, result, at }) =>
      `・${guide.text.fixes[fix]!.title} → ${statusText(result, { state: 'open' })}（${time.format(at)}）`),
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}
