import { msg } from '@lit/localize';
import type { AskedCheck, CheckId, Id, NumberCheck } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { askedNow, cardOf } from '../../engine/checker/checkers.js';
import { isAsked } from '../../engine/facts/facts.js';
import { lookUp } from '../question/check-input.js';
import { inputOf } from '../question/inputs.js';
import type { Question } from '../question/question.js';
import { quantityError, quantityField, quantityName, type QuantityInput } from '../question/quantity-field.js';
import { icon, paths } from '../icon.js';
import { richText } from '../rich-text.js';
import type { Card } from './card.js';

/** What a card asks, in order. */
export const fields = (card: Card): TemplateResult => html`
  ${askedNow(card.checker, card.guide.topic, card.answers).map((id) => {
    const check = card.guide.topic.checks[id];
    if (!check || !isAsked(check)) return nothing;
    return check.kind === 'number' ? numberField(card, id, check) : groupedField(card, id, check);
  })}`;

/** A number may be left out; only the first of two decides whether there is an answer at all. */
function numberField(card: Card, id: CheckId, check: NumberCheck) {
  const { guide, checker } = card;
  const text = guide.text.checks[id]!;
  const onScreen = 'path' in check;
  const wrong = card.wrong.includes(id);
  const error = `${card.uid}-${id}-error`;
  const input: QuantityInput = {
    id, check, uid: card.uid, texts: card.typed, today: card.today, error: wrong ? error : undefined,
    write: (field, value) => card.type(id, check, field, value),
    leave: () => card.leave(id, check),
  };
  return html`<div class="tight">
    <div class="question">${quantityName(input, richText(text.question, guide))}</div>
    ${checker === 'icloud-room' && id === 'next-backup-size'
      ? html`<p class="small muted">${msg('読めないときは、空欄のままで構いません。', { id: 'checker.may-be-empty' })}</p>` : nothing}
    ${!onScreen && text.how ? html`<p class="small muted">${richText(text.how, guide)}</p>` : nothing}
    ${quantityField(input)}
    ${wrong ? html`<p class="error" id=${error} part="warning" role="alert">${icon(paths.alert)}<span>${quantityError(input)}</span></p>`
      : nothing}
    ${onScreen ? html`<details class="small"><summary>${msg('数字の見つけ方', { id: 'checker.where' })}</summary>
      <div class="stack">${lookUp(guide, check, text)}</div>
    </details>` : nothing}
  </div>`;
}

function groupedField(card: Card, id: CheckId, check: AskedCheck) {
  const { guide } = card;
  const text = guide.text.checks[id]!;
  const answer = card.answers[id];
  const input = inputOf(check);
  const question: Question = {
    id, check, guide, uid: card.uid, today: card.today, texts: { [id]: String(answer ?? '') },
    ticked: Array.isArray(answer) ? answer as readonly Id[] : [],
    write(field, value) {
      const given = input.answer({ ...question, texts: { [field]: value } });
      if (given !== undefined) card.answer(id, given);
    },
    tick(item, on) {
      const others = question.ticked.filter((other) => other !== item);
      card.answer(id, on ? [...others, item] : others);
    },
  };
  return html`<fieldset class="tight">
    <legend class="question">${richText(text.question, guide)}</legend>
    ${cardOf(card.checker).keys ? whereToLook(card, id) : text.how ? html`<p class="small">${richText(text.how, guide)}</p>` : nothing}
    ${input.fields(question)}
    ${check.kind === 'checklist' && !Array.isArray(answer) ? html`<button class="quiet" type="button" @click=${() => card.answer(id, [])}>
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
