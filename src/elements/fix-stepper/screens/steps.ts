import { msg, str } from '@lit/localize';
import type { StepId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../heading.js';
import { unbroken } from '../../unbroken.js';
import { differentScreen } from '../different-screen.js';
import { fixHeader } from '../fix-header.js';
import { keepPlace, keptPlace } from '../keep-place.js';
import { outcomeQuestion } from '../outcome-question.js';
import { priceTable } from '../price-table.js';
import { instruction, instructionId, namesOf, stepRest } from '../step-body.js';
import { tickList } from '../tick-list.js';
import { variantSwitch } from '../variant-switch.js';
import type { ScreenOf, View } from '../view.js';

type StepsView = View<ScreenOf<'steps'>>;

/**
 * Steps of a fix that follow each other without a decision, to be ticked off, or one by itself; below the last of them, whether it worked.
 */
export function stepsScreen(view: StepsView): TemplateResult {
  const { guide, screen: { fix, list, steps, ends, before } } = view;
  const { effects = [], prices } = guide.topic.fixes[fix]!;
  const first = list[0] === steps[0];
  return html`<div class="stack">
    ${first ? html`${fixHeader(view, fix, before)}${excluded(view)}${effects.length ? keepPlace(view, effects) : nothing}`
      : html`${shortHeader(view)}${effects.length ? keptPlace(view, effects) : nothing}`}
    ${variantSwitch(view, fix)}
    ${prices ? priceTable(view) : nothing}
    ${list.length > 1 ? stepList(view, first) : oneStep(view, list[0]!, first)}
    ${ends ? outcomeQuestion(view, fix, view.level + 1) : html`<div class="actions">
      <button class="button primary wide" type="button" part="action"
        @click=${() => view.say.act({ type: 'finish-steps', fix, steps: list })}>
        ${list[list.length - 1] === steps[steps.length - 1] ? msg('できた・結果を見る', { id: 'fix-stepper.last-step-done' })
          : msg('できた・次の手順へ', { id: 'fix-stepper.step-done' })}
      </button>
    </div>`}
    ${guide.topic.fixes[fix]!.checklist && namesOf(guide, fix, list) === nothing ? nothing : differentScreen(view, fix, list)}
  </div>`;
}

/** What a copy does not hold, before anyone relies on it. */
function excluded({ guide, screen: { fix } }: StepsView) {
  const { excludes } = guide.text.fixes[fix]!;
  if (!excludes) return nothing;
  return html`<p class="note"><b>${msg('このコピーに入らないもの',
    { id: 'fix-stepper.excludes' })}</b>: ${unbroken(Object.values(excludes).join(guide.locale === 'ja' ? '、' : ', '))}</p>`;
}

const shortHeader = ({ guide, level, screen }: StepsView) => heading(level, 'subtitle muted', guide.text.fixes[screen.fix]!.title);

/** Which of the steps of a fix these are. */
function place({ screen: { list, steps } }: StepsView) {
  const from = steps.indexOf(list[0]!) + 1;
  const to = from + list.length - 1;
  return list.length === 1 ? msg(str`手順 ${from}（全${steps.length}手順）`, { id: 'fix-stepper.step-place' })
    : msg(str`手順 ${from}〜${to}（全${steps.length}手順）`, { id: 'fix-stepper.steps-place' });
}

const stepList = (view: StepsView, first: boolean) => html`<section class="stack" part="step">
  ${heading(view.level + 1, 'count small', place(view), !first, instructionId(view, view.screen.list[0]!))}
  ${tickList(view, view.screen.fix, view.screen.list)}
</section>`;

const oneStep = (view: StepsView, id: StepId, first: boolean) => html`<section class="step stack" part="step" aria-current="step">
  ${heading(view.level + 1, 'instruction', html`<span class="count small">${place(view)}</span>
    ${instruction(view, view.screen.fix, id)}`, !first)}
  ${stepRest(view, view.screen.fix, id)}
</section>`;
