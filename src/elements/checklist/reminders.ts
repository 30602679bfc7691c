import { msg } from '@lit/localize';
import { dayText, plainText, type IsoDate } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { calendarOf, type Recurring } from '../../engine/calendar.js';
import { dueOn, type Done } from '../../engine/routine.js';
import { copyButton } from '../copy-button.js';
import { oftenText, type Task } from './task.js';

/** The tasks that recur, from the day on which each is due. */
const recurring = (tasks: readonly Task[], done: Done,
  today: IsoDate): readonly Recurring[] => tasks.flatMap(({ id, task, text, guide }) => {
  const due = dueOn(task, done[id], today);
  return due === undefined ? []
    : [{ id, title: text.title, text: plainText(text.text, guide), from: due > today ? due : today, everyDays: task.everyDays! }];
});

/** The routine as a calendar file, and as a text for browsers inside apps, which save no files. */
export function reminders(tasks: readonly Task[], done: Done, today: IsoDate, locale: string): TemplateResult | typeof nothing {
  const all = recurring(tasks, done, today);
  if (all.length === 0) return nothing;
  const text = all.map(({ title, from, everyDays }) => `${dayText(from, locale)} (${oftenText(everyDays)}): ${title}`).join('\n');
  return html`<div class="tight screen-only">
    <button class="button wide" part="action" type="button"
      @click=${() => save(all)}>${msg('カレンダーに登録するファイルを保存', { id: 'checklist.save' })}</button>
    <details>
      <summary>${msg('予定を文字でコピーする', { id: 'checklist.as-text' })}</summary>
      <div class="copyable tight">
        <label class="small muted" for="reminders">${msg('ほかのアプリの中で開いていると、ファイルを保存できないことがあります。', { id: 'checklist.no-files' })}</label>
        <textarea id="reminders" rows=${all.length + 1} readonly .value=${text}></textarea>
        ${copyButton(msg('予定をコピー', { id: 'checklist.copy' }), 'button')}
      </div>
    </details>
  </div>`;
}

function save(all: readonly Recurring[]) {
  const url = URL.createObjectURL(new Blob([calendarOf(all, Date.now())], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'naosu.ics';
  link.click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
