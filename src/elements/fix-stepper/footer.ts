import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { checkedText } from '../checked-text.js';
import { answersSoFar } from './answers-so-far.js';
import type { View } from './view.js';

/** What every screen ends with: the answers so far, ways back, what is `further` offered, and when the guide was last checked. */
export function footer(view: View, further: TemplateResult | typeof nothing): TemplateResult {
  const { human, canGoBack, say } = view;
  const { opened, outcomes } = view.kase.progress;
  const choices = Object.keys(opened).find((id) => outcomes.every(({ fix }) => fix !== opened[id]));
  return html`<div class="footer screen-only">
    ${answersSoFar(view)}
    <div class="tools">
      ${choices === undefined || human ? nothing
        : html`<button class="quiet" type="button" @click=${() => say.act({ type: 'close-option', fix: choices })}>
        ${msg('ほかの方法を選び直す', { id: 'fix-stepper.reselect' })}</button>`}
      ${canGoBack ? html`<button class="quiet" type="button" @click=${say.back}>${msg('1つ前に戻る', { id: 'fix-stepper.back' })}</button>`
        : nothing}
    </div>
    ${further}
    <p class="small muted">${checkedText(view.guide, view.today)}</p>
  </div>`;
}
