import { msg, str } from '@lit/localize';
import { UNKNOWN, type FixId, type Guide, type Step, type StepId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../heading.js';
import { icon } from '../icons.js';
import { labelsIn, officialLink, richText } from '../../rich-text.js';
import { fixHeader, ladderOverview } from '../fix-header.js';
import { keepPlace } from '../keep-place.js';
import { priceTable } from '../price-table.js';
import { otherNames, settingsPath } from '../settings-path.js';
import { timedWait } from '../timed-wait.js';
import type { ScreenOf, View } from '../view.js';

type StepView = View<ScreenOf<'step'>>;

/** A fix, one step at a time or all at once. */
export function stepScreen(view: StepView): TemplateResult {
  const { fix, step, steps, before } = view.screen;
  const { effects = [] } = view.guide.topic.fixes[fix]!;
  const number = steps.indexOf(step) + 1;
  return html`<div class="stack">
    ${number === 1 || view.allSteps ? html`${fixHeader(view, fix, before)}${effects.length ? keepPlace(view, effects) : nothing}` : shortHeader(view)}
    ${variantSwitch(view)}
    ${view.guide.topic.fixes[fix]!.prices ? priceTable(view.guide, view.today) : nothing}
    ${view.allSteps ? allSteps(view) : oneStep(view, step, number)}
    <div class="tools">
      <button class="quiet" type="button" aria-pressed=${view.allSteps ? 'true' : 'false'} @click=${() => view.setAllSteps(!view.allSteps)}>
        ${view.allSteps ? msg('1つずつ表示する', { id: 'fix-stepper.one-step' }) : msg('手順をまとめて表示する', { id: 'fix-stepper.all-steps' })}
      </button>
      ${before || fix === view.guide.topic.secondCopy
        ? html`<button class="quiet" type="button" @click=${() => view.act({ type: 'finish', fix, result: 'impossible', at: view.now })}>
            ${msg('使えるパソコンがない', { id: 'fix-stepper.no-computer' })}</button>`
        : html`<button class="quiet" type="button" @click=${() => view.act({ type: 'finish', fix, result: 'skipped', at: view.now })}>
            ${msg('この対処を飛ばす', { id: 'fix-stepper.skip' })}</button>`}
    </div>
    ${ladderOverview(view)}
  </div>`;
}

const shortHeader = ({ guide, screen }: StepView) =>
  html`<p class="small muted">${guide.text.fixes[screen.fix]!.title}</p>`;

const stepOf = (guide: Guide, fix: FixId, id: StepId) => guide.topic.fixes[fix]!.steps.find((step) => step.id === id)!;

function oneStep(view: StepView, id: StepId, number: number) {
  const { fix, steps } = view.screen;
  const step = stepOf(view.guide, fix, id);
  return html`<section class="step stack" part="step" aria-current="step">
      ${heading(view.level + 1, 'count small', msg(str`手順 ${number}/${steps.length}`, { id: 'fix-stepper.step-place' }), number > 1)}
      ${stepBody(view, step)}
    </section>
    <div class="actions">
      <button class="button primary wide" type="button" part="action" @click=${() => view.act({ type: 'finish-step', fix, step: id })}>
        ${number === steps.length ? msg('できた・結果を見る', { id: 'fix-stepper.last-step-done' }) : msg('できた・次の手順へ', { id: 'fix-stepper.step-done' })}
      </button>
      ${number > 1 ? html`<button class="quiet" type="button" @click=${() => view.act({ type: 'undo-step', fix })}>
        ${msg('前の手順に戻る', { id: 'fix-stepper.previous-step' })}</button>` : nothing}
    </div>
    ${differentScreen(view, step)}`;
}

function allSteps(view: StepView) {
  const { fix, steps } = view.screen;
  return html`<ol class="all-steps" part="list">
      ${steps.map((id, index) => html`<li class="step" part="step">
        <span class="count small" aria-hidden="true">${index + 1}</span><div class="tight">${stepBody(view, stepOf(view.guide, fix, id))}</div>
      </li>`)}
    </ol>
    <div class="actions"><button class="button primary wide" type="button" part="action" @click=${() => view.act({ type: 'finish-steps', fix, steps })}>${msg('すべてできた・結果を見る', { id: 'fix-stepper.all-done' })}</button></div>`;
}

function stepBody(view: StepView, step: Step) {
  const { guide, screen: { fix } } = view;
  const text = guide.text.fixes[fix]!.steps[step.id]!;
  const { text: line, warning, note } = typeof text === 'string' ? { text, warning: undefined, note: undefined } : text;
  return html`
    <p class="instruction">${richText(line, guide)}</p>
    ${warning ? html`<p class="note care iconed" part="warning">${icon('alert')}<span>${richText(warning, guide)}</span></p>` : nothing}
    ${step.path ? settingsPath(step.path, guide) : nothing}
    ${step.link ? html`<p>${officialLink(step.link, guide, 'button')}</p>` : nothing}
    ${note ? html`<p class="small muted">${richText(note, guide)}</p>` : nothing}
    ${step.waitSeconds ? timedWait(view, fix, step.id, step.waitSeconds) : nothing}`;
}

function differentScreen(view: StepView, step: Step) {
  const { guide, screen: { fix } } = view;
  const text = guide.text.fixes[fix]!.steps[step.id]!;
  const names = otherNames([...(step.path ?? []), ...labelsIn(typeof text === 'string' ? text : text.text)], guide);
  return html`<details class="different">
    <summary>${msg('画面がこのとおりではないとき', { id: 'fix-stepper.screen-differs' })}</summary>
    <div class="stack">
      ${names === nothing
        ? html`<p>${msg('言葉の似た項目を、同じ画面の中で探してみてください。', { id: 'fix-stepper.look-around' })}</p>`
        : html`<p>${msg('バージョンによって、次の名前で表示されます。', { id: 'fix-stepper.names-follow' })}</p>${names}`}
      <button class="button" type="button" @click=${() => view.act({ type: 'finish', fix, result: 'different-screen', at: view.now })}>
        ${msg('見つからないので、次の対処へ', { id: 'fix-stepper.not-found' })}
      </button>
    </div>
  </details>`;
}

function variantSwitch(view: StepView) {
  const { guide, kase, screen } = view;
  const variant = guide.topic.fixes[screen.fix]!.variant;
  const check = variant ? guide.topic.checks[variant] : undefined;
  if (!variant || check?.kind !== 'choice') return nothing;
  const answer = kase.progress.answers[variant];
  return html`<fieldset class="switch">
    <legend class="small muted">${guide.text.checks[variant]!.question}</legend>
    <div>${[...check.options, ...(answer === UNKNOWN ? [UNKNOWN] : [])].map((option) => html`<label class=${answer === option ? 'chosen' : ''}>
      <input type="radio" name="${view.uid}-variant" .checked=${answer === option} @change=${() => view.act({ type: 'answer', check: variant, value: option })}>
      <span>${option === UNKNOWN ? msg('すべて表示', { id: 'fix-stepper.all-variants' }) : guide.text.checks[variant]!.options[option]}</span>
    </label>`)}</div>
  </fieldset>`;
}
