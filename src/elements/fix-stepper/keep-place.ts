import { msg } from '@lit/localize';
import type { PageEffect } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { copyButton } from '../copy-button.js';
import { icon } from '../icons.js';
import { elsewhere } from './elsewhere.js';
import type { View } from './view.js';

/** The same before a later step, folded: any of them may be the one that closes the page. */
export const keptPlace = (view: View, effects: readonly PageEffect[]): TemplateResult => html`<details class="small screen-only">
  <summary>${msg('このページが閉じる前に', { id: 'keep-place.again' })}</summary>${keepPlace(view, effects)}
</details>`;

/** What a fix does to this page, and ways to find back to it, said before its first step. */
export function keepPlace(view: View, effects: readonly PageEffect[]): TemplateResult | typeof nothing {
  const { address } = view;
  // The phone that restarts is another one.
  if (view.viewer !== 'phone' && !effects.includes('cuts-connection')) return nothing;
  return html`<section class="note tight copyable">
    <p class="iconed">${icon('info')}${effects.includes('closes-page')
      ? msg('途中でこのページが閉じることがあります。同じページを開くと、続きから始められます。', { id: 'keep-place.closes-page' })
      : msg('途中で通信が切れますが、この先の内容は読み込み済みです。通信が戻るまで、このページを閉じたり再読み込みしたりしないでください。', { id: 'keep-place.cuts-connection' })}</p>
    ${address === undefined ? nothing : html`
      <p>${msg('続きのリンクを「メモ」に貼り付けるか、ほかの端末に送っておくと安心です。', { id: 'keep-place.link' })}</p>
      <div class="keep">
        ${copyButton(msg('リンクをコピー', { id: 'keep-place.copy' }), 'button')}
        ${'share' in navigator ? html`<button class="button" type="button"
          @click=${() => void navigator.share({ url: address }).catch(() => undefined)}>
          ${msg('共有', { id: 'keep-place.share' })}</button>` : nothing}
        <button class="button" type="button" @click=${() => window.print()}>${msg('印刷', { id: 'keep-place.print' })}</button>
      </div>
      <input class="address small" readonly aria-label=${msg('続きのリンク', { id: 'keep-place.address' })} .value=${address}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}>`}
    ${elsewhere(view)}
  </section>`;
}
