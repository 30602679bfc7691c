import { msg, str } from '@lit/localize';
import { dayText, type Guide, type Id, type IsoDate, type MaintenanceTask, type MaintenanceTaskText } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { dueOn, isDone } from '../../engine/routine.js';
import { settingsPath } from '../question/settings-path.js';
import { richText } from '../rich-text.js';

/** A task of the routine, as it is listed. */
export interface Task {
  readonly id: Id;
  readonly task: MaintenanceTask;
  readonly text: MaintenanceTaskText;
  readonly guide: Guide;
}

/** How often, in words. */
export function oftenText(days: number): string {
  if (days % 30 > 0) return msg(str`${days}日ごと`, { id: 'checklist.days' });
  if (days === 30) return msg('毎月', { id: 'checklist.monthly' });
  return days === 180 ? msg('半年ごと', { id: 'checklist.half-yearly' }) : msg(str`${days / 30}か月ごと`, { id: 'checklist.months' });
}

/** One task with its box: how often it is due, when it was done, and when it is due next. */
export function taskItem({ id, task, text, guide }: Task, doneOn: IsoDate | undefined, today: IsoDate,
  tick: (done: boolean) => void): TemplateResult {
  const done = isDone(task, doneOn, today);
  return html`<li class=${done ? 'chosen' : ''} part="item">
    <label class="choice"><input type="checkbox" .checked=${done} aria-describedby=${`when-${id}`}
      @change=${(event: Event) => tick((event.target as HTMLInputElement).checked)}>
      <b>${text.title}</b></label>
    <div class="tight">
      <p class="small" part="status" id=${`when-${id}`}>${statusText({ task, text, guide }, doneOn, today)}</p>
      <p class="small">${richText(text.text, guide)}</p>
      ${task.path ? settingsPath(task.path, guide, true) : nothing}
    </div>
  </li>`;
}

function statusText({ task, text, guide: { locale } }: Pick<Task, 'task' | 'text' | 'guide'>, doneOn: IsoDate | undefined, today: IsoDate) {
  const often = task.everyDays === undefined ? text.when ?? '' : oftenText(task.everyDays);
  const last = doneOn === undefined ? '' : msg(str`前回: ${dayText(doneOn, locale)}`, { id: 'checklist.last' });
  const due = dueOn(task, doneOn, today);
  if (due === undefined || doneOn === undefined) return [often, last].filter(Boolean).join(' · ');
  return due > today
    ? html`${often} · ${last} · <b>${msg(str`次回: ${dayText(due, locale)}`, { id: 'checklist.next' })}</b>`
    : html`${often} · ${last} · <b class="due">${msg('期限が来ています', { id: 'checklist.due' })}</b>`;
}
