import { msg, str } from '@lit/localize';
import type { IsoDate, NumberCheck } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { allOf, chosenUnit, mistakeIn, quantityIn, readsOf, readsUsed, sizeUnits, tidySize, unitOf, usedOf, type Texts,
} from '../../engine/facts/quantity-fields.js';
import { own } from '../../engine/own.js';
import type { Input } from './question.js';

/** The fields of a number, as the phone shows it. */
export interface QuantityInput {
  /** Of the question; the fields are named after it. */
  readonly id: string;
  /** Unique in the page. */
  readonly uid: string;
  readonly check: NumberCheck;
  readonly texts: Texts;
  readonly today: IsoDate;
  /** Id of the text that says what is wrong, where something is. */
  readonly error?: string | undefined;
  write(field: string, text: string): void;
  /** The reader leaves a field. */
  leave?(): void;
}

/** A field for a number; for a date, where days are counted from it; and for what is used of all, where the phone shows that. */
export function quantityField(input: QuantityInput): TemplateResult {
  const { id, check, texts, write } = input;
  if (check.unit === 'Mbps') return amount(input, id, html`<span aria-hidden="true">Mbps</span>`);
  if (check.unit === 'days') return date(input);
  if (!check.usedOfAll) return size(input, id);
  const used = readsUsed(texts, id, check);
  return html`<div class="tight" role="group" aria-labelledby="${input.uid}-${id}-name">
    <fieldset class="switch">
      <legend class="hidden-text">${msg('画面で読める数字', { id: 'plan-calculator.reads' })}</legend>
      <div>${(['used', 'free'] as const).map((reads) => {
        const chosen = used === (reads === 'used');
        return html`<label class=${chosen ? 'chosen' : ''}>
          <input type="radio" name="${input.uid}-${readsOf(id)}" .checked=${chosen} @change=${() => write(readsOf(id), reads)}>
          <span>${reads === 'used' ? msg('使用量と全体', { id: 'quantity.used-of-all' }) : freeName()}</span></label>`;
      })}</div>
    </fieldset>
    ${used ? html`<div class="pair">${size(input, usedOf(id), msg('使っている量', { id: 'plan-calculator.used' }))}
      ${size(input, allOf(id), msg('全体の容量', { id: 'quantity.all' }))}</div>`
      : size(input, id, freeName())}
  </div>`;
}

/** The words of the question, as the name of its field or fields. */
export const quantityName = ({ id, uid, check }: QuantityInput, words: unknown): TemplateResult => (check.usedOfAll
  ? html`<span id="${uid}-${id}-name">${words}</span>` : html`<label for="${uid}-${id}">${words}</label>`);

const freeName = () => msg('空いている量', { id: 'plan-calculator.free-volume' });

/** A size with the unit that stands on the phone; `label` where the question alone does not say which. */
function size(input: QuantityInput, field: string, label?: string): TemplateResult {
  const { uid, texts, write, leave } = input;
  const unit = chosenUnit(texts, field);
  const tidy = () => {
    const moved = tidySize(own(texts, field) ?? '', unit);
    if (moved.unit !== unit) {
      write(field, moved.text);
      write(unitOf(field), moved.unit);
    }
    leave?.();
  };
  const drawn = amount({ ...input, leave: tidy }, field, html`<select aria-label=${label === undefined ? msg('単位', { id: 'quantity.unit' })
    : msg(str`${label}の単位`, { id: 'plan-calculator.unit' })}
    @change=${(event: Event) => {
      write(unitOf(field), (event.target as HTMLSelectElement).value);
      leave?.();
    }}>${sizeUnits.map((each) => html`<option .selected=${each === unit}>${each}</option>`)}</select>`);
  return label === undefined ? drawn : html`<div><label for="${uid}-${field}">${label}</label>${drawn}</div>`;
}

function amount({ uid, texts, error, write, leave }: QuantityInput, field: string, unit: TemplateResult) {
  return html`<div class="quantity">
    <input id="${uid}-${field}" type="text" inputmode="decimal" autocomplete="off" part="answer"
      aria-describedby=${error ?? nothing} aria-invalid=${error ? 'true' : 'false'}
      .value=${own(texts, field) ?? ''} @input=${(event: Event) => write(field, (event.target as HTMLInputElement).value)}
      @change=${leave ?? nothing}>
    ${unit}
  </div>`;
}

const date = ({ id, uid, texts, today, error, write, leave }: QuantityInput) => html`<div class="quantity">
  <input id="${uid}-${id}" type="date" part="answer" max=${today} aria-describedby=${error ?? nothing}
    aria-invalid=${error ? 'true' : 'false'} .value=${own(texts, id) ?? ''}
    @input=${(event: Event) => write(id, (event.target as HTMLInputElement).value)} @change=${leave ?? nothing}>
</div>`;

/** What is said of fields that hold no such number. */
export function quantityError({ id, check, texts, today }: Pick<QuantityInput, 'id' | 'check' | 'texts' | 'today'>): string {
  if (mistakeIn(texts, id, check, today) === 'more-than-all')
    return msg('使っている量が、全体より大きくなっています。単位も確かめてください。', { id: 'quantity.more-than-all' });
  switch (check.unit) {
    case 'GB': return msg('数字を入れてください。「0.8」「500MB」「1.2GB」のように書けます。', { id: 'fix-stepper.quantity-error' });
    case 'days': return msg('今日までの日付を選んでください。', { id: 'quantity.date-error' });
    case 'Mbps': return msg('数字を入れてください。', { id: 'fix-stepper.number-error' });
  }
}

/** A number off the screen. */
export const number: Input<NumberCheck> = {
  name: quantityName,
  fields: quantityField,
  answer: ({ id, check, texts, today }) => quantityIn(texts, id, check, today),
  complaint: quantityError,
};
