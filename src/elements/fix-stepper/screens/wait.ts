import { msg, str } from '@lit/localize';
import type { FixId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { returnTimes } from '../../../engine/screen/return-time.js';
import { serviceOf } from '../../../engine/ladder/service.js';
import { stepsOf } from '../../../engine/ladder/steps.js';
import { heading } from '../../heading.js';
import { icon } from '../../icons.js';
import { richText } from '../../rich-text.js';
import { tickList } from '../tick-list.js';
import type { ScreenOf, View } from '../view.js';

const moment = (at: number, locale: string) =>
  new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(at);

/** The service side is the likely cause: what to do meanwhile, when to come back, and what stays shut. */
export function waitScreen(view: View<ScreenOf<'wait'>>): TemplateResult {
  const { guide, screen, kase } = view;
  const { gate, meanwhile: fix } = serviceOf(kase);
  const { soon, nextMorning } = returnTimes(screen.since, -new Date(screen.since).getTimezoneOffset());
  const verdict = guide.text.checks[gate]?.options[guide.topic.serviceSide] ?? '';
  return html`<div class="stack">
    ${heading(view.level, 'title', richText(verdict.replace(/[。.]$/, ''), guide), true)}
    <p>${msg('サインアウトや初期化をしても、障害そのものは直りません。設定はそのままにして、回復を待ちます。', { id: 'wait.intro' })}</p>
    <section class="note done tight" part="status">
      <p class="subtitle">${icon('clock')}${view.now < soon
        ? msg(str`${moment(soon, guide.locale)} ごろ、もう一度確かめます`, { id: 'wait.soon' })
        : msg('前に確かめてから時間がたちました。今、もう一度確かめてください。', { id: 'wait.passed' })}</p>
      ${view.now < nextMorning
        ? html`<p>${msg(str`それでも直らなければ、次は ${moment(nextMorning, guide.locale)} ごろが目安です。`,
          { id: 'wait.next-morning' })}</p>`
        : nothing}
    </section>
    ${meanwhile(view, fix)}
    <div class="actions">
      <button class="button primary wide" part="action" type="button"
        @click=${() => view.say.act({ type: 'ask-service-again' })}>${msg('もう一度確かめる', { id: 'wait.ask-again' })}</button>
      <button class="button wide" part="action" type="button"
        @click=${() => view.say.act({ type: 'finish', fix, result: 'worked', at: view.now })}>${msg('回復した・直った',
        { id: 'wait.recovered' })}</button>
      ${screen.goOn ? html`<button class="button wide" type="button"
        @click=${() => view.say.act({ type: 'go-on' })}>${msg('失うもののない対処だけ続ける', { id: 'wait.go-on' })}</button>` : nothing}
    </div>
  </div>`;
}

function meanwhile(view: View, fix: FixId) {
  const { guide, kase } = view;
  const text = guide.text.fixes[fix];
  if (!text) return nothing;
  return html`<section class="stack">
    <div>${heading(view.level + 1, 'subtitle', text.title)}<p>${richText(text.because, guide)}</p></div>
    ${tickList(view, fix, stepsOf(fix, kase))}
  </section>`;
}
