import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { leftNotice } from './left-case.js';
import type { View } from './view.js';

/** Whose case this is, that it goes on, the way to begin again, and a human, in the same place on every screen. */
export function caseBar({ guide, kase, symptom, screen, human, resumed, asksAgain, otherTab, canTakeUp, say }: View): TemplateResult {
  // Whoever follows one fix alone knows its title from the screen, but not that it goes on.
  const title = symptom?.title ?? (resumed === 'no' ? undefined : guide.text.fixes[kase.progress.fix ?? '']?.title);
  const goesOn = title ?? (resumed === 'yes' ? '' : undefined);
  const asked = human || screen.kind === 'handoff';
  return html`
    ${canTakeUp ? leftNotice(say.takeUp) : nothing}
    ${asksAgain ? html`<p class="note care notice" part="status">
      ${msg('リンクや別のページの内容から続けています。安全のための確認は、もう一度伺います。', { id: 'fix-stepper.asks-again' })}</p>` : nothing}
    ${otherTab === 'no' ? nothing : html`<p class="note small notice" part="status" role="status">
      ${otherTab === 'same' ? msg('ほかのタブで進めた内容を反映しました。', { id: 'fix-stepper.other-tab' })
        : msg('ほかのタブでは別の内容が進んでいます。このタブはこのまま続けられます。', { id: 'fix-stepper.other-case' })}</p>`}
    ${resumed === 'changed' && screen.kind !== 'symptoms' ? html`<p class="note care notice" part="status">
      ${msg('ガイドの内容が更新されました。使えなくなった答えは外し、残りは引き継いでいます。', { id: 'fix-stepper.changed' })}</p>` : nothing}
    ${goesOn === undefined && asked ? nothing : html`<div class="case small">
      ${goesOn === undefined ? nothing : html`<span>${resumed === 'no' ? msg('症状', { id: 'fix-stepper.symptom' })
        : msg('続きから', { id: 'fix-stepper.resumed' })}${goesOn && html`: <b>${goesOn}</b>`}</span>`}
      <div class="screen-only">
        ${goesOn === undefined ? nothing : html`<button class="quiet" type="button"
          @click=${say.startOver}>${msg('最初から', { id: 'fix-stepper.start-over' })}</button>`}
        ${asked ? nothing : html`<button class="quiet" type="button"
          @click=${() => say.showHuman(true)}>${msg('人に相談する', { id: 'fix-stepper.human' })}</button>`}
      </div>
    </div>`}`;
}
