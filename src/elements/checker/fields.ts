import { msg } from '@lit/localize';
import { UNKNOWN, type CheckId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { askedNow, cardOf } from '../../engine/checker/checkers.js';
import { lookUp, optionList, quantityError, quantityField } from '../question/check-input.js';
import { phrased } from '../heading.js';
import { icon, paths } from '../icon.js';
import { richText } from '../rich-text.js';
import type { Card } from './card.js';

/** What a card asks, in order. */
export const fields = (card: Card): TemplateResult => html`
  ${askedNow(card.checker, card.guide.topic, card.answers).map((id) => {
    const check = card.guide.topic.checks[id];
    if (check?.kind === 'number') return numberField(card, id);
    return check?.kind === 'choice' || check?.kind === 'checklist' ? optionField(card, id) : nothing;
  })}`;

/** A number may be left out; only the first of two decides whether there is an answer at all. */
function numberField(card: Card, id: CheckId) {
  const { guide, checker } = card;
  const check = guide.topic.checks[id]!;
  if (check.kind !== 'number') return nothing;
  const text = guide.text.checks[id]!;
  const onScreen = 'path' in check;
  return html`<div class="tight">
    <label class="question" for=${`${card.uid}-${id}`}>${phrased(richText(text.question, guide))}</label>
    ${checker === 'icloud-room' && id === 'next-backup-size'
      ? html`<p class="small muted">${msg('読めないときは、空欄のままで構いません。', { id: 'checker.may-be-empty' })}</p>` : nothing}
    ${!onScreen && text.how ? html`<p class="small muted">${richText(text.how, guide)}</p>` : nothing}
    ${field(card, id, check.unit)}
    ${onScreen ? html`<details class="small"><summary>${msg('数字の見つけ方', { id: 'checker.where' })}</summary>
      <div class="stack">${lookUp(guide, check, text)}</div>
    </details>` : nothing}
  </div>`;
}

function field(card: Card, id: CheckId, unit: 'GB' | 'days' | 'Mbps') {
  const name = `${card.uid}-${id}`;
  const wrong = card.wrong.includes(id);
  return html`${quantityField({
      id: name, unit, value: card.typed[id] ?? '', error: wrong ? `${name}-error` : undefined,
      input: (value) => card.type(id, unit, value),
      change: () => card.leave(id, unit),
    })}
    ${wrong ? html`<p class="error" id=${`${name}-error`} part="warning"
      role="alert">${icon(paths.alert)}<span>${quantityError(unit)}</span></p>` : nothing}`;
}

function optionField(card: Card, id: CheckId) {
  const { guide } = card;
  const check = guide.topic.checks[id]!;
  const text = guide.text.checks[id]!;
  const many = check.kind === 'checklist';
  const ids = check.kind === 'checklist' ? check.items : check.kind === 'choice' ? [...check.options, UNKNOWN] : [];
  const answer = card.answers[id];
  const ticked = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const choose = (option: string, on: boolean) => {
    const others = ticked.filter((other) => other !== option);
    card.answer(id, many ? (on ? [...others, option] : others) : option);
  };
  return html`<fieldset class="tight">
    <legend class="question">${phrased(richText(text.question, guide))}</legend>
    ${cardOf(card.checker).keys ? whereToLook(card, id) : text.how ? html`<p class="small">${richText(text.how, guide)}</p>` : nothing}
    ${optionList({ ids, text, guide, many, name: `${card.uid}-${id}`,
      isChosen: (option) => (many ? ticked.includes(option) : answer === option), choose })}
    ${many && !Array.isArray(answer) ? html`<button class="quiet" type="button" @click=${() => card.answer(id, [])}>
      ${msg('どれもあてはまらない', { id: 'answers.none' })}</button>` : nothing}
  </fieldset>`;
}

/** Where the answer can be read, folded: on a card most readers know it. */
function whereToLook({ guide }: Card, id: CheckId) {
  const check = guide.topic.checks[id]!;
  const text = guide.text.checks[id]!;
  return text.how || ('path' in check && check.path) || ('link' in check && check.link)
    ? html`<details class="small"><summary>${msg('確かめ方', { id: 'checker.how' })}</summary>
    <div class="stack">${lookUp(guide, check, text)}</div>
  </details>` : nothing;
}
