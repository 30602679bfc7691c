import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { phrases } from '../phrases.js';
import type { View } from './view.js';

/** Whose case this is, that it goes on, and the way to begin again. */
export function caseBar({ symptom, resumed, say }: View): TemplateResult {
  return html`
    ${resumed === 'changed' ? html`<p class="note care small notice" part="status">
      ${msg('ガイドの内容が更新されました。使えなくなった答えは外し、残りは引き継いでいます。', { id: 'fix-stepper.changed' })}</p>` : nothing}
    ${symptom ? html`<div class="case small">
      <span>${resumed === 'no' ? msg('症状', { id: 'fix-stepper.symptom' }) : msg('続きから', { id: 'fix-stepper.resumed' })}: <b class="phrases">${phrases(symptom.title)}</b></span>
      <button class="quiet screen-only" type="button" @click=${say.startOver}>${msg('最初から', { id: 'fix-stepper.start-over' })}</button>
    </div>` : nothing}`;
}
