import { msg } from '@lit/localize';
import { UNKNOWN, type AskedCheck, type Check, type CheckId, type FixId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { onEnter } from '../../enter.js';
import type { Answer } from '../../../engine/progress.js';
import { neededOf } from '../../../engine/screen/questions.js';
import { heading } from '../../heading.js';
import { icon } from '../../icons.js';
import { richText } from '../../rich-text.js';
import { asTable, dataTable } from '../../table.js';
import { unbroken } from '../../unbroken.js';
import { cannotTell, lookUp } from '../../question/check-input.js';
import { inputOf } from '../../question/inputs.js';
import type { Question } from '../../question/question.js';
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
  const offersUnknown = (id: CheckId) => inputOf(guide.topic.checks[id] as AskedCheck).offersUnknown;
  return html`<div class="stack">
    ${screen.for === 'gate' ? gateNote() : nothing}
    ${screen.for === 'variant' && screen.before ? variantNote(view, screen.before) : nothing}
    ${alone ? nothing : heading(view.level, 'title', msg('次のことを確かめてください', { id: 'fix-stepper.form-title' }), true)}
    <div class="stack" @keydown=${onEnter(goOn)}>
      ${askedOn(view).map((id) => question(view, id, alone))}
      ${alone && view.draft.error ? errorText(view.draft.error) : nothing}
      <div class="actions">
        <button class="button primary wide" part="action" type="button" @click=${goOn}>${msg('次へ', { id: 'fix-stepper.next' })}</button>
        ${alone && !offersUnknown(check)
          ? html`<button class="button wide" type="button"
            @click=${() => send(view, { [check]: UNKNOWN })}>${cannotTell()}</button>` : nothing}
        ${!alone && !screen.checks.some(offersUnknown)
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
  const { draft: { error, errorAt }, guide } = view;
  const field = fieldOf(view, questionIn(view, id), alone);
  return alone ? field : html`<div class="tight asked">
    ${field}
    ${errorAt === id && error ? errorText(error) : nothing}
    <details class="why small"><summary>${msg('この質問をする理由', { id: 'fix-stepper.why' })}</summary>
      <p>${richText(guide.text.checks[id]!.why, guide)}</p></details>
  </div>`;
}

/** A question with what is drafted for it; a reader who cannot tell has put in nothing. */
function questionIn({ draft, guide, say, screen, today, uid }: CheckView, id: CheckId): Question {
  const check = guide.topic.checks[id] as AskedCheck;
  const { error, errorAt, ticked, values } = draft;
  const emptied = values[id] === UNKNOWN && !inputOf(check).offersUnknown;
  return {
    id, check, guide, uid, today, ticked, tick: say.tick,
    texts: emptied ? { ...values, [id]: '' } : values,
    error: error && (screen.checks.length === 1 || errorAt === id) ? 'error' : undefined,
    write(field, text) {
      if (emptied) say.write(id, '');
      say.write(field, text);
    },
  };
}

function fieldOf(view: CheckView, asked: Question, alone: boolean) {
  const { guide, level, say } = view;
  const { id, check, error } = asked;
  const input = inputOf(check);
  const text = guide.text.checks[id]!;
  const words = richText(text.question, guide);
  const title = heading(alone ? level : level + 1, alone ? 'title' : 'subtitle', input.name?.(asked, words) ?? words, alone);
  const below = html`
    ${lookUp(guide, check, text)}
    ${table(view, check)}
    ${input.fields(asked)}`;
  if (!input.name) return html`<fieldset class="stack" aria-describedby=${error ?? nothing}><legend>${title}</legend>${below}</fieldset>`;
  const unknown = view.draft.values[id] === UNKNOWN;
  return html`${title}${below}
    ${alone ? nothing : html`<label class=${unknown ? 'choice chosen' : 'choice'}>
      <input type="checkbox" .checked=${unknown}
        @change=${(event: Event) => say.write(id, (event.target as HTMLInputElement).checked ? UNKNOWN : '')}>
      <span>${cannotTell()}</span></label>`}`;
}

/** What helps to tell; a long one opens when it is wanted. */
function table({ guide }: Shown, check: Check) {
  const id = 'table' in check ? check.table : undefined;
  if (!id) return nothing;
  const drawn = dataTable(id, guide);
  return (guide.topic.tables[id]?.rows.length ?? 0) <= mostRows ? drawn
    : html`<details><summary>${asTable()}</summary>${drawn}</details>`;
}

/** What the reader has said to a question so far; undefined where that is no answer. */
function drafted(view: CheckView, id: CheckId): Answer | undefined {
  const asked = questionIn(view, id);
  return view.draft.values[id] === UNKNOWN ? UNKNOWN : inputOf(asked.check).answer(asked);
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
  const unanswered = questionIn(view, missing);
  const error = inputOf(unanswered.check).complaint?.(unanswered)
    ?? msg('どれか1つを選んでください。', { id: 'fix-stepper.choice-error' });
  view.say.setDraft({ error, errorAt: missing });
}

function send({ say }: CheckView, answers: Readonly<Record<CheckId, Answer>>) {
  const [check, ...others] = Object.keys(answers);
  say.act(others.length === 0 ? { type: 'answer', check: check!, value: answers[check!]! } : { type: 'answer-form', answers });
}
