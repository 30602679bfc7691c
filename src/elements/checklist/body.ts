import { msg, str } from '@lit/localize';
import { dayText, type IsoDate } from '@naosu/content';
import { html, nothing } from 'lit';
import { announce, prepareAnnouncer } from '../../controllers/announcer.js';
import { listedTopics } from '../../controllers/listed-topics.js';
import { PhraseBreaks } from '../../controllers/phrase-breaks.js';
import { ReferenceController, type Beside } from '../../controllers/reference-controller.js';
import { RoutineController } from '../../controllers/routine-controller.js';
import { dayAt } from '../../controllers/today.js';
import { dueOn } from '../../engine/routine.js';
import { hiddenText } from '../../styles/hidden-text.js';
import { checkedText } from '../checked-text.js';
import { styles as inputStyles } from '../question/check-input.styles.js';
import { heading } from '../heading.js';
import type { Body } from '../lazy-element.js';
import type { Checklist } from './checklist.js';
import { styles } from './checklist.styles.js';
import { reminders } from './reminders.js';
import { taskItem, type Task } from './task.js';

/** The routine itself: whose tasks it lists, and what was done when. */
export class ChecklistBody implements Body {
  readonly styles = [hiddenText, inputStyles, styles];

  readonly content: ReferenceController;
  readonly #routine: RoutineController;

  constructor(private readonly host: Checklist) {
    new PhraseBreaks(host);
    this.content = new ReferenceController(host, () => listedTopics(host));
    this.#routine = new RoutineController(host, () => host.progress !== 'none');
    host.addController(this);
  }

  hostConnected() {
    prepareAnnouncer(this.host);
  }

  render() {
    const { beside } = this.content;
    const guide = beside?.[0]?.guide;
    if (!guide) return undefined;
    const today = dayAt(Date.now());
    const { prevents, headingLevel } = this.host;
    const tasks = beside.map((one) => tasksOf(one));
    const all = tasks.flat();
    const first = prevents ? all.filter(({ task }) => task.prevents.some((cause) => prevents.includes(cause))) : all;
    if (prevents) return html`<section class="root stack"
      lang=${guide.locale}>${this.#preventing(first, all, today, guide.locale)}</section>`;
    return html`<section class="root" lang=${guide.locale} aria-labelledby="title"><div class="card stack">
      <div id="title">${heading(headingLevel, 'title', msg('困らないための習慣', { id: 'checklist.title' }))}</div>
      ${beside.map(({ list }, place) => html`<section class="group">
        ${beside.length > 1 ? heading(headingLevel + 1, 'subtitle', list.title) : nothing}
        ${this.#list(tasks[place]!, today)}
      </section>`)}
      ${reminders(all, this.#routine.done, today, guide.locale)}
      <p class="imprint small muted">${checkedText(guide, today)}<br>${
        msg('このガイドはApple Inc.とは関係のない独立したものです。', { id: 'help.not-apple' })}</p>
    </div></section>`;
  }

  /** What would have prevented a case comes first; the rest of the routine folds away. */
  #preventing(first: readonly Task[], all: readonly Task[], today: IsoDate, locale: string) {
    const rest = all.filter((task) => !first.includes(task));
    const dates = (tasks: readonly Task[]) => reminders(tasks, this.#routine.done, today, locale);
    if (first.length === 0) return html`<details><summary>${msg('困らないための習慣', { id: 'checklist.title' })}</summary>
      <div class="stack">${this.#list(all, today)} ${dates(all)}</div></details>`;
    return html`${heading(this.host.headingLevel, 'subtitle', msg('同じことを防ぐために', { id: 'checklist.prevents' }))}
      ${this.#list(first, today)}
      ${rest.length === 0 ? nothing
        : html`<details><summary>${msg('ほかの習慣も見る', { id: 'checklist.rest' })}</summary>${this.#list(rest, today)}</details>`}
      ${dates(first)}`;
  }

  #list(tasks: readonly Task[], today: IsoDate) {
    return html`<ul class="ticks" part="list">${tasks.map((task) =>
      taskItem(task, this.#routine.done[task.id], today, (done) => this.#onTick(task, done, today)))}</ul>`;
  }

  #onTick({ id, task, guide }: Task, done: boolean, today: IsoDate) {
    this.#routine.set(id, done ? today : undefined);
    const due = dueOn(task, this.#routine.done[id], today);
    if (done && due) announce(this.host, () => msg(str`次回: ${dayText(due, guide.locale)}`, { id: 'checklist.next' }));
  }
}

const tasksOf = ({ reference: { structure, text }, guide }: Beside): readonly Task[] => Object.keys(structure.tasks)
  .flatMap((id) => (text.tasks[id] && guide ? [{ id, task: structure.tasks[id]!, text: text.tasks[id], guide }] : []));
