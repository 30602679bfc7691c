import { msg } from '@lit/localize';
import { UNKNOWN, type Check, type CheckId, type FixId, type NumberCheck } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { quantityIn } from '../../../engine/facts/quantity-fields.js';
import { onEnter } from '../../enter.js';
import type { Answer } from '../../../engine/progress.js';
import { neededOf } from '../../../engine/screen/questions.js';
import { heading } from '../../heading.js';
import { icon } from '../../icons.js';
import { richText } from '../../rich-text.js';
import { asTable, dataTable } from '../../table.js';
import { unbroken } from '../../unbroken.js';
import { cannotTell, lookUp, optionList } from '../../question/check-input.js';
import { quantityError, quantityField, quantityName, type QuantityInput } from '../../question/quantity-field.js';
import { becauseText } from '../../reasons.js';
import type { ScreenOf, Shown, View } from '../view.js';

type CheckView = View<ScreenOf<'check'>>;

/** A longer table would push the answers off the screen. */
const mostRows = 3;

/** One question, or those that decide something together: why each is asked, where the answer can be read, and "cannot tell". */
export function checkScreen(view: CheckView): TemplateResult {
  const { guide, screen } = view;
  const [check, ...others] = screen.checks as readonly [CheckId, ...CheckId[]];
  const alone = others.length === 0;
  const goOn = () => sendDraft(view);
  return html`<div class="stack">
    ${screen.for === 'gate' ? gateNote() : nothing}
    ${screen.for === 'variant' && screen.before ? variantNote(view, screen.before) : nothing}
    ${alone ? nothing : heading(view.level, 'title', msg('次のことを確かめてください', { id: 'fix-stepper.form-title' }), true)}
    <div class="stack" @keydown=${onEnter(goOn)}>
      ${askedOn(view).map((id) => question(view, id, alone))}
      ${alone && view.draft.error ? errorText(view.draft.error) : nothing}
      <div class="actions">
        <button class="button primary wide" part="action" type="button" @click=${goOn}>${msg('次へ', { id: 'fix-stepper.next' })}</button>
        ${alone && guide.topic.checks[check]!.kind !== 'choice'
          ? html`<button class="button wide" type="button"
            @click=${() => send(view, { [check]: UNKNOWN })}>${cannotTell()}</button>` : nothing}
        ${!alone && screen.checks.every((id) => guide.topic.checks[id]!.kind === 'number')
          ? html`<button class="button wide" type="button"
            @click=${() => send(view, Object.fromEntries(screen.checks.map((id) => [id, UNKNOWN])))}>
              ${msg('どちらもわからない', { id: 'fix-stepper.neither-known' })}</button>` : nothing}
      </div>
      ${alone ? html`<details class="why">
        <summary>${msg('この質問をする理由', { id: 'fix-stepper.why' })}</summary>
        <p>${richText(guide.text.checks[check]!.why, guide)}</p>
      </details>` : nothing}
    </div>
  </div>`;
}

const gateNote = () => html`<p class="note">${msg(
  'この先には、設定が消えたりサインアウトしたりする対処があります。先に、サービス側の障害でないかを確かめます。',
  { id: 'fix-stepper.gate-note' },
)}</p>`;

const errorText = (error: string) => html`<p class="error" id="error" part="warning" role="alert">${icon('alert')}${error}</p>`;

/** For which fix the device is asked; the second copy can be passed by right here. */
function variantNote({ guide, say, now }: View, fix: FixId) {
  const copy = fix === guide.topic.secondCopy;
  return html`<div class="note tight">
    <p><b>${unbroken(guide.text.fixes[fix]!.title)}</b></p>
    <p>${copy ? unbroken(becauseText({ kind: 'second-copy' }, guide)) : richText(guide.text.fixes[fix]!.because, guide)}</p>
    ${copy ? html`<button class="quiet" type="button" @click=${() => say.act({ type: 'finish', fix, result: 'impossible', at: now })}>
      ${msg('使えるパソコンがない', { id: 'fix-stepper.no-computer' })}</button>` : nothing}
  </div>`;
}

/** One question; on a form with why it is asked, and what is wrong with its answer, beside it. */
function question(view: CheckView, id: CheckId, alone: boolean) {
  const check = view.guide.topic.checks[id]!;
  const field = check.kind === 'number' ? number(view, id, check, alone) : options(view, id, check, alone);
  return alone ? field : html`<div class="tight asked">
    ${field}
    ${view.draft.errorAt === id && view.draft.error ? errorText(view.draft.error) : nothing}
    <details class="why small"><summary>${msg('この質問をする理由', { id: 'fix-stepper.why' })}</summary>
      <p>${richText(view.guide.text.checks[id]!.why, view.guide)}</p></details>
  </div>`;
}

const title = (view: CheckView, alone: boolean, text: unknown) =>
  heading(alone ? view.level : view.level + 1, alone ? 'title' : 'subtitle', text, alone);

const describes = ({ draft }: CheckView, id: CheckId, alone: boolean) =>
  (draft.error && (alone || draft.errorAt === id) ? 'error' : undefined);

function options(view: CheckView, id: CheckId, check: Check, alone: boolean) {
  const { draft, guide, say } = view;
  const text = guide.text.checks[id]!;
  const many = check.kind === 'checklist';
  const ids = check.kind === 'checklist' ? check.items : check.kind === 'choice' ? [...check.options, UNKNOWN] : [];
  return html`<fieldset class="stack" aria-describedby=${describes(view, id, alone) ?? nothing}>
    <legend>${title(view, alone, richText(text.question, guide))}</legend>
    ${lookUp(guide, check, text)}
    ${table(view, check)}
    ${optionList({
      ids, text, guide, many, name: `${view.uid}-${id}`,
      isChosen: (option) => (many ? draft.ticked.includes(option) : draft.values[id] === option),
      choose: (option, on) => (many ? say.tick(option, on) : say.write(id, option)),
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

function number(view: CheckView, id: CheckId, check: NumberCheck, alone: boolean) {
  const { draft: { values }, guide, say, uid, today } = view;
  const text = guide.text.checks[id]!;
  const unknown = values[id] === UNKNOWN;
  const input: QuantityInput = {
    id, uid, check, today, texts: unknown ? { ...values, [id]: '' } : values, error: describes(view, id, alone),
    write(field, value) {
      if (unknown) say.write(id, '');
      say.write(field, value);
    },
  };
  return html`
    ${title(view, alone, quantityName(input, richText(text.question, guide)))}
    ${lookUp(guide, check, text)}
    ${table(view, check)}
    ${quantityField(input)}
    ${alone ? nothing : html`<label class=${unknown ? 'choice chosen' : 'choice'}>
      <input type="checkbox" .checked=${unknown}
        @change=${(event: Event) => say.write(id, (event.target as HTMLInputElement).checked ? UNKNOWN : '')}>
      <span>${cannotTell()}</span></label>`}`;
}

/** What the reader has said to a question so far; undefined where that is no answer. */
function drafted({ draft, guide, today }: CheckView, id: CheckId): Answer | undefined {
  const check = guide.topic.checks[id]!;
  if (check.kind === 'checklist') return draft.ticked;
  const value = draft.values[id];
  return check.kind === 'number' && value !== UNKNOWN ? quantityIn(draft.values, id, check, today) : value;
}

/** The questions that are needed by what is said so far: an answer can decide all the rest. */
function askedOn(view: CheckView): readonly CheckId[] {
  const { checks } = view.screen;
  if (checks.length === 1) return checks;
  const given: Record<CheckId, Answer> = {};
  return checks.filter((id) => {
    if (!neededOf(checks, given, view.kase).includes(id)) return false;
    const answer = drafted(view, id);
    if (answer !== undefined) given[id] = answer;
    return true;
  });
}

/** Takes what is drafted for answers, or says what is missing. */
function sendDraft(view: CheckView) {
  const asked = askedOn(view);
  const missing = asked.find((id) => drafted(view, id) === undefined);
  if (missing === undefined) return send(view, Object.fromEntries(asked.map((id) => [id, drafted(view, id)!])));
  const check = view.guide.topic.checks[missing]!;
  const { draft: { values: texts }, today } = view;
  const error = check.kind === 'number' ? quantityError({ id: missing, check, texts, today })
    : msg('どれか1つを選んでください。', { id: 'fix-stepper.choice-error' });
  view.say.setDraft({ error, errorAt: missing });
}

function send({ say }: CheckView, answers: Readonly<Record<CheckId, Answer>>) {
  const [check, ...others] = Object.keys(answers);
  say.act(others.length === 0 ? { type: 'answer', check: check!, value: answers[check!]! } : { type: 'answer-form', answers });
}
