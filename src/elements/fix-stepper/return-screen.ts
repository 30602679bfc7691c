import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../heading.js';
import { fixHeader } from './fix-header.js';
import type { ScreenOf, View } from './view.js';

/** After the page was closed by the fix itself: is it done? */
export function returnScreen(view: View<ScreenOf<'steps'>>): TemplateResult {
  const { guide, screen: { fix, steps, before } } = view;
  return html`<div class="stack">
    ${heading(view.level, 'subtitle muted', guide.text.fixes[fix]!.title)}
    ${heading(view.level + 1, 'title', msg('おかえりなさい。この対処は終わりましたか', { id: 'return.question' }), true)}
    <p>${msg('続きからすぐに再開できます。', { id: 'return.intro' })}</p>
    <div class="actions">
      <button class="button primary wide" part="action" type="button"
        @click=${() => view.say.act({ type: 'finish-steps', fix, steps })}>${msg('終わった・結果を見る', { id: 'return.done' })}</button>
      <button class="button wide" part="action" type="button"
        @click=${view.say.welcomed}>${msg('まだ途中・手順に戻る', { id: 'return.not-yet' })}</button>
    </div>
    <details><summary>${msg('この対処について', { id: 'return.about' })}</summary>${fixHeader({ ...view, level: view.level + 1 }, fix, before,
      false)}</details>
  </div>`;
}
