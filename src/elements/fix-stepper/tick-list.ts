import { msg, str } from '@lit/localize';
import type { FixId, StepId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, instruction, instructionId, stepRest } from './step-body.js';
import type { View } from './view.js';

/** Steps of a fix with a box each, and how many are ticked; how many there are the heading and the list say. */
export function tickList(view: View, fix: FixId, steps: readonly StepId[]): TemplateResult {
  const { kase: { progress: { done } } } = view;
  const ticked = (done[fix] ?? []).filter((id) => steps.includes(id));
  return html`
    <p class="count small">${msg(str`${ticked.length}項目が済み`, { id: 'fix-stepper.ticked' })}</p>
    <ol class="ticks" part="list">
      ${steps.map((step) => html`<li class=${ticked.includes(step) ? 'chosen' : ''} part="step">
        <label class="choice"><input type="checkbox" .value=${step} .checked=${ticked.includes(step)}
          aria-describedby=${describedBy(view, fix, step) ?? nothing}
          @change=${(event: Event) =>
            view.say.act({ type: (event.target as HTMLInputElement).checked ? 'finish-step' : 'unfinish-step', fix, step })}>
          <span id=${instructionId(view, step)}>${instruction(view, fix, step)}</span></label>
        <div class="tight">${stepRest(view, fix, step, true)}</div>
      </li>`)}
    </ol>`;
}
