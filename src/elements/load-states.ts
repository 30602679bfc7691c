import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { shownLocale } from '../controllers/language.js';
import { phrases } from '../controllers/phrases.js';
import { icon, paths } from './icon.js';

/** Something is on its way. */
export const waitingText = (): string => msg('読み込んでいます…', { id: 'load.waiting' });

/** Shows that something is on its way, once it takes longer than a moment. Heard by the focus that waits here, else by the announcer. */
export const waiting = (): TemplateResult =>
  html`<p class="waiting muted" lang=${shownLocale()} tabindex="-1">${waitingText()}</p>`;

/** Holds the place of what is still loading, below how that stands where it is told there. */
export const placeholder = (told: unknown = nothing): TemplateResult =>
  html`<div class="placeholder">${told === nothing ? waiting() : nothing}<i></i><i></i></div>`;

/** Something went wrong, and how to go on. */
export const failure = (title: string, hint: string, action: string, onAction: () => void): TemplateResult =>
  html`<div class="note care tight notice" part="status" role="alert" lang=${shownLocale()}>
  <p class="subtitle">${icon(paths.alert)}<span>${phrases(title)}</span></p>
  <p>${phrases(hint)}</p>
  <button class="button" type="button" data-instead @click=${onAction}>${action}</button>
</div>`;

/** Something could not be loaded; what is on the page stays. */
export const loadFailed = (retry: () => void): TemplateResult => failure(
  msg('読み込めませんでした', { id: 'load.failed' }),
  msg('通信の状態を確かめて、もう一度読み込んでください。表示中の内容はそのまま使えます。', { id: 'load.hint' }),
  msg('もう一度読み込む', { id: 'load.retry' }),
  retry,
);
