import { msg } from '@lit/localize';
import { verifyOf } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import type { Result } from '../../../engine/progress.js';
import { heading } from '../../heading.js';
import { icon } from '../../icons.js';
import { richText } from '../../rich-text.js';
import { ladderOverview } from '../fix-header.js';
import { putBack } from '../put-back.js';
import type { ScreenOf, View } from '../view.js';

/** All steps are done: did it work? For the second copy: was it made? */
export function outcomeScreen(view: View<ScreenOf<'outcome'>>): TemplateResult {
  const { guide, screen: { fix } } = view;
  const text = guide.text.fixes[fix]!;
  const copy = fix === guide.topic.secondCopy;
  const finish = (result: Exclude<Result, 'lacking'>) => view.say.act({ type: 'finish', fix, result, at: view.now });
  return html`<div class="stack">
    <p class="small muted">${text.title}</p>
    ${heading(view.level, 'title', copy
      ? msg('パソコンにバックアップを作れましたか', { id: 'outcome.copy-question' })
      : msg('直りましたか', { id: 'outcome.question' }), true)}
    <p>${richText(verifyOf(guide, fix), guide)}</p>
    ${putBack(view)}
    <div class="actions answers">
      <button class="button primary wide" part="action" type="button" @click=${() => finish('worked')}>
        ${icon('check')}${copy ? msg('作れた', { id: 'outcome.copy-made' }) : msg('直った', { id: 'outcome.worked' })}</button>
      <button class="button wide" part="action" type="button" @click=${() => finish(copy ? 'impossible' : 'not-worked')}>
        ${copy ? msg('作れなかった', { id: 'outcome.copy-failed' }) : msg('まだ直らない', { id: 'outcome.not-worked' })}</button>
      ${copy ? nothing : html`<button class="button wide" part="action" type="button" @click=${() => finish('different-screen')}>
        ${msg('途中で画面が違った', { id: 'outcome.different-screen' })}</button>`}
      <button class="quiet" type="button"
        @click=${() => view.say.act({ type: 'undo-step', fix })}>${msg('手順に戻る', { id: 'outcome.back' })}</button>
    </div>
    ${ladderOverview(view)}
  </div>`;
}
