import { msg } from '@lit/localize';
import type { Id } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../heading.js';
import { icon } from '../../icons.js';
import { richText } from '../../rich-text.js';
import { fixHeader } from '../fix-header.js';
import type { ScreenOf, View } from '../view.js';

type ConsentView = View<ScreenOf<'consent'>>;

/** What is lost, kept and needed, and the reader's word, before step 1; what no copy holds is confirmed item by item. */
export function consentScreen(view: ConsentView): TemplateResult {
  const { screen: { fix, confirm }, draft, say } = view;
  const leave = () => say.act({ type: 'finish', fix, result: 'skipped', at: view.now });
  const risky = confirm.length > 0;
  return html`<div class="stack">
    ${fixHeader(view, fix)}
    ${ledger(view)}
    ${needs(view)}
    ${draft.error ? html`<p class="error" id="error" role="alert">${icon('alert')}${draft.error}</p>` : nothing}
    <div class="actions">
      ${risky ? html`
        <button class="button primary wide" part="action" type="button" @click=${leave}>${msg('やめておく', { id: 'losses.decline' })}</button>
        <button class="button wide" type="button" @click=${() => start(view)}>${msg('すべて確かめたので進む', { id: 'losses.confirm' })}</button>
        <button class="quiet" type="button"
          @click=${() => say.showHuman(true)}>${icon('person')}${msg('迷うので、人に相談する', { id: 'losses.human' })}</button>` : html`
        <button class="button primary wide" part="action" type="button"
          @click=${() => start(view)}>${msg('読んで確かめた・この対処を始める', { id: 'consent.start' })}</button>
        <button class="button wide" type="button" @click=${leave}>${msg('この対処はしない', { id: 'consent.decline' })}</button>`}
    </div>
  </div>`;
}

/** A line of the ledger in the draft, which holds what is needed as well. */
const lineKey = (line: Id) => `lost ${line}`;

const allSpared = ({ screen: { confirm }, draft: { ticked } }: ConsentView) => confirm.every((line) => ticked.includes(lineKey(line)));

function start(view: ConsentView) {
  const { guide, screen: { fix, confirm }, draft: { ticked }, say } = view;
  const needed = guide.topic.fixes[fix]!.needs ?? [];
  if (!allSpared(view)) {
    say.setDraft({ error: msg('1つでも不安なものがあるときは、進まないでください。', { id: 'losses.error' }) });
  } else if (!needed.every((need) => ticked.includes(need))) {
    say.setDraft({ error: msg('手元にあるものを確かめて、すべてに印を付けてください。', { id: 'consent.error' }) });
  } else say.act({ type: 'consent', fix, spared: confirm });
}

function losses(view: ConsentView) {
  const { guide, screen: { fix, confirm } } = view;
  const wrong = Boolean(view.draft.error) && !allSpared(view);
  return html`<fieldset class="tight" aria-describedby=${wrong ? 'error' : nothing}>
    <legend>${heading(view.level + 1, 'subtitle', msg('失うもの', { id: 'losses.legend' }))}</legend>
    <p>${msg(
      '次のものは、コピーがなければ取り戻せません。ほかの場所にもあるか、なくてもよいものだけに印を付けてください。',
      { id: 'losses.intro' },
    )}</p>
    ${confirm.map((line) => box(view, lineKey(line), html`${richText(guide.text.fixes[fix]!.lost?.[line] ?? '', guide)}<br>
      <span class="muted">${msg('ほかの場所にもある、またはなくてもよい', { id: 'losses.spared' })}</span>`, wrong))}
  </fieldset>`;
}

function needs(view: ConsentView) {
  const { guide, screen: { fix }, say } = view;
  const needed = guide.topic.fixes[fix]!.needs ?? [];
  const wrong = Boolean(view.draft.error) && allSpared(view);
  return needed.length === 0 ? nothing : html`<fieldset class="tight" aria-describedby=${wrong ? 'error' : nothing}>
    <legend>${heading(view.level + 1, 'subtitle', msg('始める前に、手元にあるか確かめます', { id: 'consent.needs' }))}</legend>
    ${needed.map((need) => html`<div class="need">
      ${box(view, need, richText(guide.text.needs[need] ?? '', guide), wrong)}
      <button class="quiet" type="button" @click=${() => say.act({ type: 'lack', fix, need, at: view.now })}>
        ${msg('ない', { id: 'consent.lacking' })}<span class="hidden-text">: ${guide.text.needs[need]}</span></button>
    </div>`)}
  </fieldset>`;
}

/** A line to be ticked; `wrong`: its group is complained of. */
function box({ draft, say }: View, key: string, words: unknown, wrong: boolean) {
  const ticked = draft.ticked.includes(key);
  return html`<label class=${ticked ? 'choice chosen' : 'choice'} part="answer">
    <input type="checkbox" aria-invalid=${wrong && !ticked ? 'true' : nothing} .checked=${ticked}
      @change=${(event: Event) => say.tick(key, (event.target as HTMLInputElement).checked)}>
    <span>${words}</span>
  </label>`;
}

/** What is lost, with what no copy holds to be confirmed line by line, and what stays. */
function ledger(view: ConsentView): TemplateResult {
  const { guide, screen: { fix, confirm } } = view;
  const { lost = {}, kept = {}, warning } = guide.text.fixes[fix]!;
  const others = Object.keys(lost).filter((line) => !confirm.includes(line)).map((line) => lost[line]!);
  const risky = confirm.length > 0;
  return html`<section class="note loss stack" part="warning">
      <p class="subtitle">${icon('alert')}<span>${warning ? richText(warning, guide)
        : msg('元に戻せないことがあります。', { id: 'consent.warning' })}</span></p>
      ${risky ? nothing : lines(view, msg('失うもの', { id: 'consent.lost' }), others)}
    </section>
    ${risky ? losses(view) : nothing}
    ${risky && others.length ? html`<section class="note loss">
      ${lines(view, msg('ほかに失うもの', { id: 'consent.also-lost' }), others)}</section>` : nothing}
    ${Object.keys(kept).length ? html`<section class="note done">
      ${lines(view, msg('残るもの', { id: 'consent.kept' }), Object.values(kept))}</section>` : nothing}`;
}

const lines = ({ guide, level }: ConsentView, title: string, texts: readonly string[]) => texts.length === 0 ? nothing : html`<div>
  ${heading(level + 1, 'subtitle', title)}
  <ul class="bullets">${texts.map((text) => html`<li>${richText(text, guide)}</li>`)}</ul>
</div>`;
