import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { orderedOptions, type OptionRung } from '../../../engine/ladder/options.js';
import { sizeText } from '../../money.js';
import { heading } from '../../heading.js';
import { richText } from '../../rich-text.js';
import { icon } from '../../icons.js';
import { fixHeader, riskText } from '../fix-header.js';
import { roomCalculator } from '../room-calculator.js';
import { roomMissing } from '../room-missing.js';
import { statusText } from '../../reasons.js';
import type { ScreenOf, View } from '../view.js';

/** What a way can gain, as the calculator reckons it. */
const atMost = (gb: number) => msg(str`最大${sizeText(gb)}`, { id: 'plan-calculator.gain-at-most' });

/** Ways to the same end on one screen: what each gains, loses and costs; nothing preselected. */
export function choicesScreen(view: View<ScreenOf<'choices'>>): TemplateResult {
  const { guide, kase, screen: { fix } } = view;
  const room = guide.topic.fixes[fix]!.causes.includes('icloud-full') && guide.topic.checks['icloud-room'];
  return html`<div class="stack">
    ${fixHeader(view, fix)}
    ${room ? roomMissing(view) : nothing}
    <ul class="options" part="list">
      ${orderedOptions(fix, kase).map((option) => way(view, option))}
    </ul>
    ${room ? roomCalculator(view, fix) : nothing}
    <div class="actions">
      <button class="button wide" type="button" @click=${() => view.say.act({ type: 'finish', fix, result: 'not-worked', at: view.now })}>
        ${msg('試したが、まだ直らない', { id: 'choices.not-worked' })}
      </button>
      <button class="button wide" type="button" @click=${() => view.say.act({ type: 'finish', fix, result: 'impossible', at: view.now })}>
        ${msg('できる方法がない', { id: 'choices.impossible' })}
      </button>
    </div>
  </div>`;
}

/** One way, which is opened by a press anywhere on it. */
function way({ guide, level, gains, say, screen: { fix } }: View<ScreenOf<'choices'>>, { fix: option, access, result }: OptionRung) {
  const text = guide.text.fixes[option]!;
  const { paid, risk } = guide.topic.fixes[option]!;
  const status = statusText(result, access);
  const gain = gains[option];
  const open = () => say.act({ type: 'open-option', fix, option });
  return html`<li class="option" part="item">
    <div class="way">${heading(level + 1, 'subtitle', text.title)}
      ${access.state === 'locked' ? nothing : html`<button class="open" type="button" part="action" @click=${open}><span
        class="hidden-text">${msg('この方法を見る', { id: 'choices.open' })} ${text.title}</span>${icon('chevron')}</button>`}</div>
    <p class="tags">
      <span class=${paid ? 'tag paid' : 'tag free'}>${paid ? msg('有料', { id: 'fix-stepper.paid' })
        : msg('無料', { id: 'fix-stepper.free' })}</span>
      ${riskText(risk) ? html`<span class="tag ${risk}">${riskText(risk)}</span>` : nothing}
      ${status ? html`<span class="tag">${status}</span>` : nothing}
    </p>
    ${text.option ? html`<dl class="trade">
      <div><dt>${msg('増える空き', { id: 'choices.gains' })}</dt>
        <dd>${gain === undefined ? richText(text.option.gains, guide) : html`<b>${atMost(gain)}</b>`}</dd></div>
      <div><dt>${msg('失うもの', { id: 'choices.loses' })}</dt><dd>${richText(text.option.loses, guide)}</dd></div>
      ${paid ? html`<div><dt>${msg('費用', { id: 'choices.costs' })}</dt><dd>${richText(text.option.costs, guide)}</dd></div>` : nothing}
    </dl>` : nothing}
  </li>`;
}
