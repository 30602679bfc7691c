import { msg } from '@lit/localize';
import { stepPathOf, verifyOf, wordsIn, type FixId, type StepId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { contactsFor } from '../../engine/handoff/contacts-for.js';
import { accessTo } from '../../engine/ladder/access.js';
import { serviceOf } from '../../engine/ladder/service.js';
import { stepsOf } from '../../engine/ladder/steps.js';
import { answerText } from '../answer-text.js';
import { heading } from '../heading.js';
import { labelName, richText } from '../rich-text.js';
import { dataTable } from '../table.js';
import { statusText } from '../reasons.js';
import { undoTitle, wordsOf } from './step-body.js';
import type { Shown } from './view.js';

/** The whole path on paper: symptom, answers, every fix with its steps and warnings, what was tried, and who can help. */
export function printPath(view: Shown): TemplateResult {
  const { guide, kase, kase: { progress }, ladder, symptom, level, screen } = view;
  const options = ladder.rungs.flatMap(({ fix }) => (progress.opened[fix] ? [progress.opened[fix]] : []));
  const answers = Object.entries(progress.answers).filter(([id]) => guide.text.checks[id]);
  const { meanwhile } = serviceOf(kase);
  return html`<article class="print stack">
    ${heading(level, 'title', symptom?.title ?? guide.text.title)}
    ${answers.length ? html`<section>
      ${heading(level + 1, 'subtitle', msg('確かめたこと', { id: 'note.answers' }))}
      <ul class="bullets">${answers.map(([id, answer]) =>
        html`<li>${richText(guide.text.checks[id]!.question, guide)} → ${answerText(id, answer, guide)}</li>`)}</ul>
    </section>` : nothing}
    ${screen.kind === 'wait' && guide.text.fixes[meanwhile] ? printedFix(view, meanwhile, '', true) : nothing}
    ${ladder.rungs.map(({ fix, result, access }) => printedFix(view, fix, statusText(result, access),
      result !== undefined || access.state === 'open'))}
    ${options.map((fix) => printedFix(view, fix, '', accessTo(fix, kase).state === 'open'))}
    <section>
      ${heading(level + 1, 'subtitle', msg('人に相談する', { id: 'human.title' }))}
      <ul class="bullets">${contactsFor(guide, view.region, progress).map((id) => {
        const contact = guide.contacts[id]!;
        return html`<li>${guide.text.contacts[id]!.name}: ${contact.phone ?? ''} ${wordsIn(contact.url, guide.locale)}</li>`;
      })}</ul>
    </section>
  </article>`;
}

/** Steps of a fix that must be confirmed first are not put on paper, where nothing can ask. */
function printedFix(view: Shown, fix: FixId, status: string, open: boolean) {
  const { guide, kase, level } = view;
  const text = guide.text.fixes[fix]!;
  const { options } = guide.topic.fixes[fix]!;
  const lost = Object.values(text.lost ?? {});
  return html`<section class="printed">
    ${heading(level + 1, 'subtitle', status ? `${text.title}（${status}）` : text.title)}
    <p>${richText(text.because, guide)}</p>
    ${text.warning ? html`<p><b>${richText(text.warning, guide)}</b></p>` : nothing}
    ${lost.length ? html`<p>${msg('失うもの', { id: 'consent.lost' })}:</p><ul
      class="bullets">${lost.map((line) => html`<li>${richText(line, guide)}</li>`)}</ul>` : nothing}
    ${!open ? html`<p><b>${msg('この対処は、画面のガイドで確認してから始めてください。', { id: 'print.confirm-first' })}</b></p>`
      : options ? html`<ul class="bullets">${options.map((option) => html`<li>${guide.text.fixes[option]!.title}</li>`)}</ul>`
      : html`<ol class="numbers">
      ${stepsOf(fix, kase).map((id) => printedStep(view, fix, id))}
    </ol>`}
    ${open ? html`<p>${richText(verifyOf(guide, fix), guide)}</p>` : nothing}
  </section>`;
}

function printedStep({ guide }: Shown, fix: FixId, id: StepId) {
  const { text, warning, note, copy, undo } = wordsOf(guide, fix, id);
  const path = stepPathOf(guide, fix, id);
  const table = guide.topic.fixes[fix]!.steps.find((step) => step.id === id)?.table;
  return html`<li>${richText(text, guide)}
    ${path.length ? html`<br>${path.map((label) => guide.labels.labels[label] ? labelName(guide.labels.labels[label], guide) : '')
      .join(' › ')}` : nothing}
    ${warning ? html`<br><b>${richText(warning, guide)}</b>` : nothing}
    ${note ? html`<br>${richText(note, guide)}` : nothing}
    ${undo ? html`<br>${undoTitle()} ${richText(undo, guide)}` : nothing}
    ${copy ? html`<p class="note lines">${copy}</p>` : nothing}
    ${table ? dataTable(table, guide) : nothing}</li>`;
}
