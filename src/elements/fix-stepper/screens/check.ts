import { msg } from '@lit/localize';
import { UNKNOWN, type Check, type CheckText, type FixId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { parseQuantity } from '../../../engine/facts/quantity.js';
import { onEnter } from '../../enter.js';
import { heading, phrased } from '../../heading.js';
import { icon } from '../../icons.js';
import { richText } from '../../rich-text.js';
import { asTable, dataTable } from '../../table.js';
import { cannotTell, lookUp, optionList, quantityError, quantityField } from '../../question/check-input.js';
import { becauseText } from '../../reasons.js';
import type { ScreenOf, Shown, View } from '../view.js';

/** A longer table would push the answers off the screen. */
const mostRows = 3;

/** One question: why it is asked, where the answer can be read, and "cannot tell". */
export function checkScreen(view: View<ScreenOf<'check'>>): TemplateResult {
  const { guide, screen } = view;
  const check = guide.topic.checks[screen.check]!;
  const text = guide.text.checks[screen.check]!;
  const answer = (value: string | number | readonly string[]) => view.say.act({ type: 'answer', check: screen.check, value });
  const goOn = () => send(view, check, answer);
  return html`<div class="stack">
    ${screen.for === 'gate' ? gateNote() : nothing}
    ${screen.for === 'variant' && screen.before ? variantNote(view, screen.before) : nothing}
    <div class="stack" @keydown=${onEnter(goOn)}>
      ${check.kind === 'choice' || check.kind === 'checklist' ? options(view, check, text) : number(view, check, text)}
      ${view.draft.error ? html`<p class="error" id="error" part="warning" role="alert">${icon('alert')}${view.draft.error}</p>` : nothing}
      <div class="actions">
        <button class="button primary wide" part="action" type="button" @click=${goOn}>${msg('次へ', { id: 'fix-stepper.next' })}</button>
        ${check.kind === 'choice' ? nothing
          : html`<button class="button wide" type="button" @click=${() => answer(UNKNOWN)}>${cannotTell()}</button>`}
      </div>
      <details class="why">
        <summary>${msg('この質問をする理由', { id: 'fix-stepper.why' })}</summary>
        <p>${richText(text.why, guide)}</p>
      </details>
    </div>
  </div>`;
}

const gateNote = () => html`<p class="note small">${msg(
  'この先には、設定が消えたりサインアウトしたりする対処があります。先に、サービス側の障害でないかを確かめます。',
  { id: 'fix-stepper.gate-note' },
)}</p>`;

/** For which fix the device is asked; the second copy can be passed by right here. */
function variantNote({ guide, say, now }: View, fix: FixId) {
  const copy = fix === guide.topic.secondCopy;
  return html`<div class="note small tight">
    <p><b>${guide.text.fixes[fix]!.title}</b></p>
    <p>${copy ? becauseText({ kind: 'second-copy' }, guide) : richText(guide.text.fixes[fix]!.because, guide)}</p>
    ${copy ? html`<button class="quiet" type="button" @click=${() => say.act({ type: 'finish', fix, result: 'impossible', at: now })}>
      ${msg('使えるパソコンがない', { id: 'fix-stepper.no-computer' })}</button>` : nothing}
  </div>`;
}

function options(view: View<ScreenOf<'check'>>, check: Check, text: CheckText) {
  const many = check.kind === 'checklist';
  const ids = check.kind === 'checklist' ? check.items : check.kind === 'choice' ? [...check.options, UNKNOWN] : [];
  const { draft, guide } = view;
  return html`<fieldset class="stack" aria-describedby=${draft.error ? 'error' : nothing}>
    <legend>${heading(view.level, 'title', richText(text.question, guide), true)}</legend>
    ${lookUp(guide, check, text)}
    ${table(view, check)}
    ${optionList({
      ids, text, guide, many, name: `${view.uid}-${view.screen.check}`,
      isChosen: (id) => (many ? draft.ticked.includes(id) : draft.value === id),
      choose: (id, on) => (many ? view.say.tick(id, on) : view.say.setDraft({ value: id })),
    })}
  </fieldset>`;
}

/** What helps to tell; a long one opens when it is wanted. */
function table({ guide }: Shown, check: Check) {
  const id = 'table' in check ? check.table : undefined;
  if (!id) return nothing;
  const drawn = dataTable(id, guide);
  return (guide.topic.tables[id]?.rows.length ?? 0) <= mostRows ? drawn
    : html`<details><summary>${asTable()}</summary>${drawn}</details>`;
}

function number(view: View<ScreenOf<'check'>>, check: Check, text: CheckText) {
  const { draft, guide } = view;
  return html`
    ${heading(view.level, 'title', html`<label for="number">${phrased(richText(text.question, guide))}</label>`, true)}
    ${lookUp(guide, check, text)}
    ${table(view, check)}
    ${quantityField({
      id: 'number', unit: check.kind === 'number' ? check.unit : 'GB', value: draft.value ?? '', error: draft.error && 'error',
      input: (value) => view.say.setDraft({ value }),
    })}`;
}

/** Takes what is drafted for an answer, or says what is missing. */
function send(view: View, check: Check, answer: (value: string | number | readonly string[]) => void) {
  const { value, ticked } = view.draft;
  if (check.kind === 'checklist') return answer(ticked);
  if (check.kind === 'number') {
    const quantity = parseQuantity(value ?? '', check.unit);
    if (quantity !== undefined) return answer(quantity);
    return view.say.setDraft({ error: quantityError(check.unit) });
  }
  if (value !== undefined) return answer(value);
  return view.say.setDraft({ error: msg('どれか1つを選んでください。', { id: 'fix-stepper.choice-error' }) });
}
