import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../heading.js';
import { differentScreen } from '../different-screen.js';
import { outcomeQuestion } from '../outcome-question.js';
import type { ScreenOf, View } from '../view.js';

/** A fix that ends with a wait is over: did it work? */
export function outcomeScreen(view: View<ScreenOf<'outcome'>>): TemplateResult {
  const { guide, screen: { fix, steps } } = view;
  return html`<div class="stack">
    ${heading(view.level, 'subtitle muted', guide.text.fixes[fix]!.title)}
    ${outcomeQuestion(view, fix, view.level + 1, true)}
    ${fix === guide.topic.secondCopy ? nothing : differentScreen(view, fix, steps)}
    <button class="quiet" type="button"
      @click=${() => view.say.act({ type: 'undo-list', fix })}>${msg('手順に戻る', { id: 'outcome.back' })}</button>
  </div>`;
}
