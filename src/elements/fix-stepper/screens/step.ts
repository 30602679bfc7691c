import { msg, str } from '@lit/localize';
import type { StepId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../heading.js';
import { richText } from '../../rich-text.js';
import { fixHeader, ladderOverview } from '../fix-header.js';
import { onWhich } from '../elsewhere.js';
import { keepPlace, keptPlace } from '../keep-place.js';
import { priceTable } from '../price-table.js';
import { namesOf, stepRest, wordsOf } from '../step-body.js';
import { tickList } from '../tick-list.js';
import { variantSwitch } from '../variant-switch.js';
import type { ScreenOf, View } from '../view.js';

type StepView = View<ScreenOf<'step'>>;

/** A fix, one step at a time, all at once, or to be ticked off. */
export function stepScreen(view: StepView): TemplateResult {
  const { fix, step, steps, before } = view.screen;
  const { effects = [], prices, checklist } = view.guide.topic.fixes[fix]!;
  const number = steps.indexOf(step) + 1;
  return html`<div class="stack">
    ${number === 1 || view.allSteps || checklist
      ? html`${fixHeader(view, fix, before)}${excluded(view)}${effects.length ? keepPlace(view, effects) : nothing}`
      : html`${shortHeader(view)}${effects.length ? keptPlace(view, effects) : nothing}`}
    ${variantSwitch(view, fix)}
    ${prices ? priceTable(view) : nothing}
    ${checklist ? checklistSteps(view) : view.allSteps ? allSteps(view) : oneStep(view, step, number)}
    <div class="tools">
      ${checklist ? nothing : html`<button class="quiet" type="button" aria-pressed=${view.allSteps ? 'true' : 'false'}
        @click=${() => view.say.setAllSteps(!view.allSteps)}>
        ${view.allSteps ? msg('1つずつ表示する', { id: 'fix-stepper.one-step' }) : msg('手順をまとめて表示する', { id: 'fix-stepper.all-steps' })}
      </button>`}
      ${before || fix === view.guide.topic.secondCopy
        ? html`<button class="quiet" type="button"
          @click=${() => view.say.act({ type: 'finish', fix, result: 'impossible', at: view.now })}>
            ${msg('使えるパソコンがない', { id: 'fix-stepper.no-computer' })}</button>`
        : html`<button class="quiet" type="button" @click=${() => view.say.act({ type: 'finish', fix, result: 'skipped', at: view.now })}>
            ${msg('この対処を飛ばす', { id: 'fix-stepper.skip' })}</button>`}
    </div>
    ${ladderOverview(view)}
  </div>`;
}

/** What a copy does not hold, before anyone relies on it. */
function excluded({ guide, screen: { fix } }: StepView) {
  const { excludes } = guide.text.fixes[fix]!;
  if (!excludes) return nothing;
  return html`<p class="note small"><b>${msg('このコピーに入らないもの',
    { id: 'fix-stepper.excludes' })}</b>: ${Object.values(excludes).join(guide.locale === 'ja' ? '、' : ', ')}</p>`;
}

const shortHeader = ({ guide, screen }: StepView) =>
  html`<p class="small muted">${guide.text.fixes[screen.fix]!.title}</p>`;

function oneStep(view: StepView, id: StepId, number: number) {
  const { fix, steps } = view.screen;
  return html`<section class="step stack" part="step" aria-current="step">
      ${heading(view.level + 1, 'count small', msg(str`手順 ${number}/${steps.length}`, { id: 'fix-stepper.step-place' }), number > 1)}
      ${stepBody(view, id)}
    </section>
    <div class="actions">
      <button class="button primary wide" type="button" part="action" @click=${() => view.say.act({ type: 'finish-step', fix, step: id })}>
        ${number === steps.length ? msg('できた・結果を見る', { id: 'fix-stepper.last-step-done' })
          : msg('できた・次の手順へ', { id: 'fix-stepper.step-done' })}
      </button>
      ${number > 1 ? html`<button class="quiet" type="button" @click=${() => view.say.act({ type: 'undo-step', fix })}>
        ${msg('前の手順に戻る', { id: 'fix-stepper.previous-step' })}</button>` : nothing}
    </div>
    ${differentScreen(view, [id])}`;
}

function allSteps(view: StepView) {
  const { steps } = view.screen;
  return html`<ol class="all-steps" part="list">
      ${steps.map((id, index) => html`<li class="step" part="step">
        <span class="count small" aria-hidden="true">${index + 1}</span><div class="tight">${stepBody(view, id)}</div>
      </li>`)}
    </ol>
    ${finishAll(view, msg('すべてできた・結果を見る', { id: 'fix-stepper.all-done' }))}`;
}

const checklistSteps = (view: StepView) => html`${tickList(view, view.screen.fix, view.screen.steps)}
  ${finishAll(view, msg('すべて確かめた・結果を見る', { id: 'fix-stepper.all-checked' }))}
  ${differentScreen(view, view.screen.steps)}`;

const finishAll = ({ say, screen: { fix, steps } }: StepView, name: string) => html`<div class="actions">
  <button class="button primary wide" type="button" part="action"
    @click=${() => say.act({ type: 'finish-steps', fix, steps })}>${name}</button>
</div>`;

const stepBody = (view: StepView, id: StepId) => html`${onWhich(view, view.screen.fix, id)}
  <p class="instruction">${richText(wordsOf(view.guide, view.screen.fix, id).text, view.guide)}</p>
  ${stepRest(view, view.screen.fix, id)}`;

/** One step that cannot be found ends the fix; one of many looks does not. */
function differentScreen(view: StepView, ids: readonly StepId[]) {
  const { guide, screen: { fix } } = view;
  const names = namesOf(guide, fix, ids);
  const many = ids.length > 1;
  if (many && names === nothing) return nothing;
  return html`<details class="different">
    <summary>${msg('画面がこのとおりではないとき', { id: 'fix-stepper.screen-differs' })}</summary>
    <div class="stack">
      ${names === nothing
        ? html`<p>${msg('言葉の似た項目を、同じ画面の中で探してみてください。', { id: 'fix-stepper.look-around' })}</p>`
        : html`<p>${msg('バージョンによって、次の名前で表示されます。', { id: 'fix-stepper.names-follow' })}</p>${names}`}
      ${many ? nothing : html`<button class="button" type="button"
        @click=${() => view.say.act({ type: 'finish', fix, result: 'different-screen', at: view.now })}>
        ${msg('見つからないので、次の対処へ', { id: 'fix-stepper.not-found' })}
      </button>`}
    </div>
  </details>`;
}
