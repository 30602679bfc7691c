import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../heading.js';
import { humanHelp } from './human-help.js';
import type { View } from './view.js';

/** A human, asked for from any screen; one action leads back to it. */
export function humanScreen(view: View): TemplateResult {
  return html`<div class="stack">
    ${heading(view.level, 'title', msg('人に相談する', { id: 'human.title' }), true)}
    <p>${msg('電話やチャットで相談できます。ここまでの内容をまとめたメモを使えます。', { id: 'human.intro' })}</p>
    ${humanHelp(view)}
    <div class="actions screen-only"><button class="button wide" type="button"
      @click=${() => view.say.showHuman(false)}>${msg('ガイドに戻る', { id: 'human.back' })}</button></div>
  </div>`;
}
