import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { announce, speakerOf } from '../controllers/announcer.js';

/** How long a button says what it did. */
const saidMs = 4000;

/**
 * Copies the field or code beside it, inside the nearest element of class `copyable`; where the clipboard is closed to pages, it selects
 * it. It says `text-copy` then. `about`, for a screen reader alone, tells one button from another.
 */
export const copyButton = (label: string, className: string, about = ''): unknown =>
  // A button that says "copied" must not be reused for something else.
  keyed(about, html`<button class="copy screen-only ${className}" type="button" @click=${onCopy}><span></span><span>${label}</span>${
    about ? html`<span class="hidden-text"> ${about}</span>` : nothing}</button>`);

/** A ready text with its label; the reader may fill in names before copying it, or hand it to another app. */
export const readyText = (text: string, id: string): TemplateResult => html`<div class="copyable tight">
  <label class="small muted" for=${id}>${msg('そのまま送れる文面', { id: 'copy.ready-text' })}</label>
  <textarea id=${id} rows=${rowsOf(text)} .value=${text}></textarea>
  <div class="keep">
    ${copyButton(msg('文面をコピー', { id: 'copy.text' }), 'button')}
    ${'share' in navigator ? html`<button class="button screen-only" type="button"
      @click=${onShare}>${msg('共有', { id: 'keep-place.share' })}</button>` : nothing}
  </div>
</div>`;

/** Lines that a text takes on a narrow phone, where the browser cannot size a field to its content. */
const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.replace(/[^\0-\xff]/g, '..').length / 28)), 0);

type Source = HTMLElement | HTMLInputElement | HTMLTextAreaElement;

const sourceBeside = (button: EventTarget | null) =>
  (button as Element).closest('.copyable')!.querySelector<Source>('code, input, textarea')!;

async function onCopy(event: Event) {
  const { currentTarget: button } = event;
  const speaker = speakerOf(event);
  const source = sourceBeside(button);
  const text = 'value' in source ? source.value : source.textContent!;
  let said = msg('コピーしました', { id: 'copy.copied' });
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = msg('選択しました。コピーしてください。', { id: 'copy.selected' });
    if ('select' in source) source.select();
    else getSelection()?.selectAllChildren(source);
  }
  announce(speaker, () => said);
  (button as Element).dispatchEvent(new CustomEvent('text-copy', { bubbles: true }));
  const place = (button as Element).firstElementChild!;
  place.textContent = said;
  setTimeout(() => (place.textContent = ''), saidMs);
}

function onShare({ currentTarget: button }: Event) {
  void navigator.share({ text: (sourceBeside(button) as HTMLTextAreaElement).value }).catch(() => undefined);
}
