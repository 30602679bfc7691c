import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { checkedText } from '../checked-text.js';
import { answersSoFar } from './answers-so-far.js';
import type { View } from './view.js';

/**
 * What every screen ends with: ways back, the answers so far, what is seldom wanted, and when the guide was last checked. Where something
 * is done, all of it stands under one name.
 */
export function footer(view: View, seldom: TemplateResult | typeof nothing): TemplateResult {
  const { human, screen } = view;
  // While a screen is still to come, going back is what there is to do.
  const doing = seldom !== nothing && 'fix' in screen && screen.kind !== 'resolved' && !human;
  const near = html`${waysBack(view)} ${answersSoFar(view)}`;
  return html`<div class="footer screen-only">
    ${doing ? nothing : near}
    ${seldom === nothing ? nothing : html`<details class="further"><summary>${msg('ほかの操作', { id: 'fix-stepper.further' })}</summary>
      <div class="stack">${doing ? near : nothing} ${seldom}</div>
    </details>`}
    <p class="small muted">${checkedText(view.guide, view.today)}</p>
  </div>`;
}

function waysBack({ human, canGoBack, say, kase: { progress: { opened, outcomes } } }: View) {
  const choices = Object.keys(opened).find((id) => outcomes.every(({ fix }) => fix !== opened[id]));
  return html`<div class="tools">
    ${choices === undefined || human ? nothing
      : html`<button class="quiet" type="button" @click=${() => say.act({ type: 'close-option', fix: choices })}>
      ${msg('ほかの方法を選び直す', { id: 'fix-stepper.reselect' })}</button>`}
    ${canGoBack ? html`<button class="quiet" type="button" @click=${say.back}>${msg('1つ前に戻る', { id: 'fix-stepper.back' })}</button>`
      : nothing}
  </div>`;
}
