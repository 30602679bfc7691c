import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../heading.js';
import type { View } from './view.js';

/** Nothing of what was saved is part of the guide: the reader is told, and begins anew. */
export function lostScreen(view: View): TemplateResult {
  return html`<div class="stack">
    ${heading(view.level, 'title', msg('保存されていた内容を読み取れませんでした', { id: 'lost.title' }), true)}
    <p>${msg('ガイドが更新されたか、リンクが途中で切れています。お手数ですが、症状を選ぶところから始めてください。', { id: 'lost.text' })}</p>
    <div class="actions"><button class="button primary wide" part="action" type="button"
      @click=${view.say.startOver}>${msg('症状を選ぶ', { id: 'lost.begin' })}</button></div>
  </div>`;
}
