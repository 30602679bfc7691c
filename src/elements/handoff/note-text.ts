import { plainText, type Guide } from '@naosu/content';
import type { Note } from '../../controllers/note-store.js';
import type { CaseReport } from '../../engine/handoff/case-report.js';
import type { HandoffReason } from '../../engine/handoff/reasons.js';
import type { FixOutcome } from '../../engine/progress.js';
import { answerText } from '../answer-text.js';
import { noteWords, type NoteWords } from './note-words.js';

/** What a note is written from: the case, and the guide in the language of the note. */
export interface NoteSource {
  readonly guide: Guide;
  readonly report: CaseReport | undefined;
  /** Name of the symptom, in that language. */
  readonly symptom: string | undefined;
  readonly reason: HandoffReason;
  readonly note: Note;
}

/** The case in a few lines, to read to a human or to hand over: every line a plain statement of what was done. */
export function noteText({ guide, report, symptom, reason, note }: NoteSource): string {
  const words = noteWords(guide.locale);
  const line = (name: string, value: string | undefined) => `${name}${words.colon}${value ?? ''}`;
  const { answers = [], tried = [], notTried = [] } = report ?? {};
  const list = (lines: readonly string[]) => (lines.length === 0 ? [`${words.bullet}${words.none}`]
    : lines.map((text) => `${words.bullet}${text}`));
  return [
    ...(symptom === undefined ? [] : [line(words.symptom, symptom)]),
    line(words.reason, words.reasons[reason]),
    ...(note.helped || note.viewer === 'helper' ? [line(words.helped, note.helped || words.somebody)] : []),
    line(words.model, note.model),
    line(words.version, note.version),
    line(words.message, note.message),
    '',
    words.checks,
    ...list(answers.map(({ check, value }) =>
      `${plainText(guide.text.checks[check]!.question, guide)} → ${answerText(check, value, guide, words)}`)),
    '',
    words.tried,
    ...list(tried.map((outcome) => fixLine(outcome, guide, words))),
    ...(notTried.length === 0 ? [] : ['', words.notTried, ...list(notTried.map((outcome) => fixLine(outcome, guide, words)))]),
  ].join('\n');
}

function fixLine({ fix, result, at }: FixOutcome, guide: Guide, words: NoteWords): string {
  const time = new Intl.DateTimeFormat(guide.locale, { month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(at);
  const outcome = result === 'worked' && fix === guide.topic.secondCopy ? words.copyMade : words.results[result];
  return `${guide.text.fixes[fix]?.title ?? fix} → ${outcome}${guide.locale === 'ja' ? `（${time}）` : ` (${time})`}`;
}
