import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isAsked } from '../../engine/facts/facts.js';
import { richText } from '../rich-text.js';
import { answerText } from '../answer-text.js';
import type { View } from './view.js';

/** Every answer with a way to change it, and what was concluded from them. */
export function answersSoFar(view: View): TemplateResult | typeof nothing {
  const { guide, kase: { topic, progress, facts } } = view;
  const answers = Object.entries(progress.answers).filter(([id]) => guide.text.checks[id]);
  if (answers.length === 0 && progress.lacking.length === 0) return nothing;
  const verdicts = Object.entries(topic.checks).flatMap(([id, check]) => {
    const outcome = facts[id];
    const text = typeof outcome === 'string' && !isAsked(check) && guide.text.checks[id]?.options[outcome];
    return text ? [text] : [];
  });
  return html`<details class="answers-so-far">
    <summary>${msg(str`これまでの答え（${answers.length}）`, { id: 'answers.title' })}</summary>
    <dl>
      ${answers.map(([id, answer]) => html`<div>
        <dt class="small muted">${richText(guide.text.checks[id]!.question, guide)}</dt>
        <dd><span>${answerText(id, answer, guide)}</span>
          <button class="quiet" type="button" @click=${() => view.say.act({ type: 'clear-answer', check: id })}>
            ${msg('変更', { id: 'answers.change' })}<span
              class="hidden-text">: ${richText(guide.text.checks[id]!.question, guide)}</span></button></dd>
      </div>`)}
      ${progress.lacking.map((need) => html`<div>
        <dt class="small muted">${msg('手元にないもの', { id: 'answers.lacking' })}</dt>
        <dd><span>${guide.text.needs[need]}</span>
          <button class="quiet" type="button"
            @click=${() => view.say.act({ type: 'have', need })}>${msg('用意できた', { id: 'answers.have' })}</button></dd>
      </div>`)}
    </dl>
    ${verdicts.length ? html`<ul class="bullets small">${verdicts.map((text) => html`<li>${richText(text, guide)}</li>`)}</ul>` : nothing}
  </details>`;
}
