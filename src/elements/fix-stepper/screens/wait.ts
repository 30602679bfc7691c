import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { returnTimes } from '../../../engine/return-time.js';
import { heading } from '../../heading.js';
import { icon } from '../icons.js';
import { officialLink, richText } from '../../rich-text.js';
import type { ScreenOf, View } from '../view.js';

const moment = (at: number, locale: string) =>
  new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(at);

/** The service side is the likely cause: what to do meanwhile, when to come back, and what stays shut. */
export function waitScreen(view: View<ScreenOf<'wait'>>): TemplateResult {
  const { guide, screen } = view;
  const { soon, nextMorning } = returnTimes(screen.since, -new Date(screen.since).getTimezoneOffset());
  return html`<div class="stack">
    ${heading(view.level, 'title', msg('Apple側で障害が起きている可能性があります', { id: 'wait.title' }), true)}
    <p>${msg('サインアウトや初期化をしても、障害そのものは直りません。設定はそのままにして、回復を待ちます。', { id: 'wait.intro' })}</p>
    <section class="note done tight" part="status">
      <p class="subtitle">${icon('clock')}<span>${msg(str`${moment(soon, guide.locale)} ごろ、もう一度確かめます`, { id: 'wait.soon' })}</span></p>
      <p>${msg(str`それでも直らなければ、次は ${moment(nextMorning, guide.locale)} ごろが目安です。`, { id: 'wait.next-morning' })}</p>
    </section>
    <section class="tight">
      ${heading(view.level + 1, 'subtitle', msg('待つ間にできること', { id: 'wait.meanwhile' }))}
      <ul class="bullets">${guide.text.workaround.map((line) => html`<li>${richText(line, guide)}</li>`)}</ul>
      <p>${officialLink('system-status', guide)}</p>
    </section>
    <div class="actions">
      <button class="button primary wide" part="action" type="button" @click=${() => view.act({ type: 'ask-service-again' })}>${msg('もう一度確かめる', { id: 'wait.ask-again' })}</button>
      ${screen.goOn ? html`<button class="button wide" type="button" @click=${() => view.act({ type: 'go-on' })}>${msg('失うもののない対処だけ続ける', { id: 'wait.go-on' })}</button>` : nothing}
    </div>
  </div>`;
}
