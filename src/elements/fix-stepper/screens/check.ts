import { msg } from '@lit/localize';
import { UNKNOWN, type Check, type CheckText, type FixId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { parseQuantity } from '../../../engine/quantity.js';
import { heading } from '../../heading.js';
import { icon } from '../icons.js';
import { phrases } from '../../phrases.js';
import { labelsIn, officialLink, richText } from '../../rich-text.js';
import { plainText } from '../case-note.js';
import { becauseText } from '../reasons.js';
import { otherNames, settingsPath } from '../settings-path.js';
import type { ScreenOf, View } from '../view.js';

const cannotTell = () => msg('わからない・確認できない', { id: 'fix-stepper.cannot-tell' });

/** One question: why it is asked, where the answer can be read, and "cannot tell". */
export function checkScreen(view: View<ScreenOf<'check'>>): TemplateResult {
  const { guide, screen } = view;
  const check = guide.topic.checks[screen.check]!;
  const text = guide.text.checks[screen.check]!;
  const answer = (value: string | number | readonly string[]) => view.act({ type: 'answer', check: screen.check, value });
  return html`<div class="stack">
    ${screen.for === 'gate' ? gateNote() : nothing}
    ${screen.for === 'variant' && screen.before ? variantNote(view, screen.before) : nothing}
    <form class="stack" novalidate @submit=${(event: Event) => onSubmit(event, view, check, answer)}>
      ${check.kind === 'choice' || check.kind === 'checklist' ? options(view, check, text) : number(view, check, text)}
      ${view.draft.error ? html`<p class="error" id="error" part="warning" role="alert">${icon('alert')}${view.draft.error}</p>` : nothing}
      <div class="actions">
        <button class="button primary wide" part="action" type="submit">${msg('次へ', { id: 'fix-stepper.next' })}</button>
        ${check.kind === 'choice' ? nothing
          : html`<button class="button wide" type="button" @click=${() => answer(UNKNOWN)}>${cannotTell()}</button>`}
      </div>
      <details class="why">
        <summary>${msg('この質問をする理由', { id: 'fix-stepper.why' })}</summary>
        <p>${richText(text.why, guide)}</p>
      </details>
    </form>
  </div>`;
}

const gateNote = () => html`<p class="note small">${msg(
  'この先には、設定が消えたりサインアウトしたりする対処があります。先に、Apple側の障害でないかを確かめます。',
  { id: 'fix-stepper.gate-note' },
)}</p>`;

/** For which fix the device is asked; the second copy can be passed by right here. */
function variantNote({ guide, act, now }: View, fix: FixId) {
  const copy = fix === guide.topic.secondCopy;
  return html`<div class="note small tight">
    <p><b>${guide.text.fixes[fix]!.title}</b></p>
    <p>${copy ? becauseText({ kind: 'second-copy' }, guide) : richText(guide.text.fixes[fix]!.because, guide)}</p>
    ${copy ? html`<button class="quiet" type="button" @click=${() => act({ type: 'finish', fix, result: 'impossible', at: now })}>
      ${msg('使えるパソコンがない', { id: 'fix-stepper.no-computer' })}</button>` : nothing}
  </div>`;
}

function lookUp({ guide }: View, check: Check, text: CheckText) {
  const path = 'path' in check ? check.path : undefined;
  const link = 'link' in check ? check.link : undefined;
  const names = otherNames([...(path ?? []), ...labelsIn(text.how ?? '')], guide);
  return html`
    ${text.how ? html`<p id="how">${richText(text.how, guide)}</p>` : nothing}
    ${path ? settingsPath(path, guide) : nothing}
    ${link ? html`<p>${officialLink(link, guide, 'button wide')}</p>` : nothing}
    ${names === nothing ? nothing : html`<details>
      <summary>${msg('画面の名前が違うとき', { id: 'fix-stepper.other-names' })}</summary>${names}
    </details>`}`;
}

function options(view: View<ScreenOf<'check'>>, check: Check, text: CheckText) {
  const many = check.kind === 'checklist';
  const ids = check.kind === 'checklist' ? check.items : check.kind === 'choice' ? [...check.options, UNKNOWN] : [];
  const { draft } = view;
  const choose = (id: string, on: boolean) => (many ? view.tick(id, on) : view.setDraft({ value: id }));
  return html`<fieldset class="stack" aria-describedby=${draft.error ? 'error' : nothing}>
    <legend>${heading(view.level, 'title', richText(text.question, view.guide), true)}</legend>
    ${lookUp(view, check, text)}
    <div class="tight">
      ${ids.map((id) => {
        const chosen = many ? draft.ticked.includes(id) : draft.value === id;
        return html`<label class=${chosen ? 'choice chosen' : 'choice'} part="answer">
          <input type=${many ? 'checkbox' : 'radio'} name="${view.uid}-${view.screen.check}" .value=${id} .checked=${chosen}
            @change=${(event: Event) => choose(id, (event.target as HTMLInputElement).checked)}>
          <span>${id === UNKNOWN ? cannotTell() : richText(text.options[id] ?? '', view.guide)}</span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

function number(view: View<ScreenOf<'check'>>, check: Check, text: CheckText) {
  const unit = check.kind === 'number' ? check.unit : 'GB';
  const shown = unit === 'days' ? msg('日', { id: 'fix-stepper.days' }) : unit;
  return html`
    ${heading(view.level, 'title', html`<label for="number">${phrases(plainText(text.question, view.guide))}</label>`, true)}
    ${lookUp(view, check, text)}
    <div class="quantity">
      <input id="number" type="text" inputmode=${unit === 'days' ? 'numeric' : 'decimal'} autocomplete="off" part="answer"
        aria-describedby=${view.draft.error ? 'error hint' : 'hint'} aria-invalid=${view.draft.error ? 'true' : 'false'}
        .value=${view.draft.value ?? ''} @input=${(event: Event) => view.setDraft({ value: (event.target as HTMLInputElement).value })}>
      <span aria-hidden="true">${shown}</span>
    </div>
    ${unit === 'GB' ? html`<p class="small muted" id="hint">${msg('例: 0.8、500MB、1.2GB', { id: 'fix-stepper.quantity-hint' })}</p>`
      : html`<p class="hidden-text" id="hint">${shown}</p>`}`;
}

function onSubmit(event: Event, view: View, check: Check, answer: (value: string | number | readonly string[]) => void) {
  event.preventDefault();
  const { value, ticked } = view.draft;
  if (check.kind === 'checklist') return answer(ticked);
  if (check.kind === 'number') {
    const quantity = parseQuantity(value ?? '', check.unit);
    if (quantity !== undefined) return answer(quantity);
    return view.setDraft({ error: check.unit === 'GB'
      ? msg('数字を入れてください。「0.8」「500MB」「1.2GB」のように書けます。', { id: 'fix-stepper.quantity-error' })
      : msg('数字を入れてください。', { id: 'fix-stepper.number-error' }) });
  }
  if (value !== undefined) return answer(value);
  return view.setDraft({ error: msg('どれか1つを選んでください。', { id: 'fix-stepper.choice-error' }) });
}
