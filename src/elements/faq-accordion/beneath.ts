import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { linkTo } from '../../controllers/address.js';
import { feedbackReasons, type FeedbackReason } from '../../events/feedback-event.js';
import type { FixLink, Question } from './question.js';

/** What the reader has said of an answer. */
export type Said = 'nothing' | 'not-helped' | 'all';

/** How what stands beneath an answer says what the reader did. */
export interface Beneath {
  readonly said: Said;
  /** Address of a fix in a guide of this page or another; undefined where none is known. */
  address(link: FixLink): string | undefined;
  openFix(event: Event, link: FixLink): void;
  say(helped: boolean, reason?: FeedbackReason): void;
  toList(event: Event): void;
}

/** From how many letters on an answer ends with a way back. */
const longAnswer = 160;

/** What stands beneath an answer: the way into the fix that it names, where it is from, whether it helped, and for a long one the way
 * back. */
export function beneathAnswer(question: Question, beneath: Beneath): TemplateResult {
  const { fixes, sources, checked, phrasings } = question;
  const long = phrasings.join('').length > longAnswer;
  return html`<div class="beneath tight">
    ${fixes.map((link) => fixButton(link, beneath))}
    ${sources.length > 0 ? html`<p
      class="small">${msg('公式ページ',
      { id: 'faq-accordion.sources' })}: ${sources.map((source, place) => [place > 0 ? ' / ' : '', source])}</p>` : nothing}
    ${checked ? html`<p class="small muted">${checked}</p>` : nothing}
    <div class="screen-only">${feedback(beneath, question.title)}</div>
    ${long ? html`<p class="screen-only"><a class="quiet" href=${linkTo(encodeURIComponent(question.id))}
      @click=${beneath.toList}>${msg('質問の一覧に戻る', { id: 'faq-accordion.back' })}</a></p>` : nothing}
  </div>`;
}

function fixButton(link: FixLink, { address, openFix }: Beneath) {
  const text = msg(str`「${link.title}」の手順を見る`, { id: 'faq-accordion.to-fix' });
  const href = address(link);
  const open = (event: Event) => openFix(event, link);
  return href === undefined
    ? html`<button class="button wide screen-only" part="action" type="button" @click=${open}>${text}</button>`
    : html`<a class="button wide screen-only" part="action" href=${href} @click=${open}>${text}</a>`;
}

function feedback({ said, say }: Beneath, title: string) {
  if (said === 'all') return html`<p class="small" tabindex="-1" data-focus>${msg('お答えありがとうございます。', { id: 'faq-accordion.thanks' })}</p>`;
  if (said === 'not-helped') return html`<fieldset class="feedback">
    <legend class="small"><span tabindex="-1" data-focus>${msg('どの点が合いませんでしたか？', { id: 'faq-accordion.why' })}</span></legend>
    ${feedbackReasons.map((reason) =>
      html`<button class="button" type="button" @click=${() => say(false, reason)}>${reasonText(reason)}</button>`)}
  </fieldset>`;
  return html`<fieldset class="feedback">
    <legend class="small">${msg('この回答は役に立ちましたか？', { id: 'faq-accordion.helped' })}<span class="hidden-text"> ${title}</span></legend>
    <button class="button" type="button" @click=${() => say(true)}>${msg('はい', { id: 'faq-accordion.yes' })}</button>
    <button class="button" type="button" @click=${() => say(false)}>${msg('いいえ', { id: 'faq-accordion.no' })}</button>
  </fieldset>`;
}

function reasonText(reason: FeedbackReason): string {
  switch (reason) {
    case 'wrong-screen': return msg('画面が説明と違う', { id: 'faq-accordion.wrong-screen' });
    case 'not-mine': return msg('自分の場合と違う', { id: 'faq-accordion.not-mine' });
    case 'unclear': return msg('わかりにくい', { id: 'faq-accordion.unclear' });
    case 'out-of-date': return msg('内容が古い', { id: 'faq-accordion.out-of-date' });
  }
}
