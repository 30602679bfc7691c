import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { fixHeader } from '../fix-header.js';
import type { ScreenOf, View } from '../view.js';

/** A fix that would cut the line waits until the page holds all that follows. */
export function loadingScreen(view: View<ScreenOf<'loading'>>): TemplateResult {
  return html`<div class="stack">
    ${fixHeader(view, view.screen.fix)}
    <p class="note" part="status">${msg('通信が切れても続けられるように、この先の内容を読み込んでいます。', { id: 'fix-stepper.preparing' })}</p>
  </div>`;
}
