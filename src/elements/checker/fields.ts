import { msg } from '@lit/localize';
import { UNKNOWN, type CheckId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { askedNow, cardOf } from '../../engine/checker/checkers.js';
import { lookUp, optionList } from '../question/check-input.js';
import { quantityError, quantityField, quantityName, type QuantityInput } from '../question/quantity-field.js';
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
    <legend class="question">${richText(text.question, guide)}</legend>
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
