import { msg } from '@lit/localize';
import type { FixId } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons.js';
import { richText } from '../../rich-text.js';
import { fixHeader, ladderOverview } from '../fix-header.js';
import type { ScreenOf, Shown, View } from '../view.js';

/** What is lost, kept and needed, and the reader's word, before step 1. */
export function consentScreen(view: View<ScreenOf<'consent'>>): TemplateResult {
  const { guide, screen: { fix } } = view;
  const { needs = [] } = guide.topic.fixes[fix]!;
  const ready = needs.every((need) => view.draft.ticked.includes(need));
  const start = () => ready ? view.say.act({ type: 'consent', fix })
    : view.say.setDraft({ error: msg('手元にあるものを確かめて、すべてに印を付けてください。', { id: 'consent.error' }) });
  return html`<div class="stack">
    ${fixHeader(view, fix)}
    ${ledger(view, fix)}
    ${needs.length ? html`<fieldset class="tight" aria-describedby=${view.draft.error ? 'error' : nothing}>
      <legend class="subtitle">${msg('始める前に、手元にあるか確かめます', { id: 'consent.needs' })}</legend>
      ${needs.map((need) => html`<div class="need">
        <label class=${view.draft.ticked.includes(need) ? 'choice chosen' : 'choice'} part="answer">
          <input type="checkbox" .checked=${view.draft.ticked.includes(need)}
            @change=${(event: Event) => view.say.tick(need, (event.target as HTMLInputElement).checked)}>
          <span>${richText(guide.text.needs[need] ?? '', guide)}</span>
        </label>
        <button class="quiet" type="button" @click=${() => view.say.act({ type: 'lack', fix, need, at: view.now })}>
          ${msg('ない', { id: 'consent.lacking' })}<span class="hidden-text">: ${guide.text.needs[need]}</span></button>
      </div>`)}
    </fieldset>` : nothing}
    ${view.draft.error ? html`<p class="error" id="error" role="alert">${icon('alert')}${view.draft.error}</p>` : nothing}
    <div class="actions">
      <button class="button primary wide" part="action" type="button"
        @click=${start}>${msg('読んで確かめた・この対処を始める', { id: 'consent.start' })}</button>
      <button class="button wide" type="button"
        @click=${() => view.say.act({ type: 'finish', fix, result: 'skipped', at: view.now })}>${msg('この対処はしない',
        { id: 'consent.decline' })}</button>
    </div>
    ${ladderOverview(view)}
  </div>`;
}

/** What is lost and what stays. */
export function ledger({ guide }: Shown, fix: FixId): TemplateResult {
  const { lost = {}, kept = {}, warning } = guide.text.fixes[fix]!;
  return html`<section class="note loss stack" part="warning">
      <p class="subtitle">${icon('alert')}<span>${warning ? richText(warning, guide)
        : msg('元に戻せないことがあります。', { id: 'consent.warning' })}</span></p>
      <div><p class="small"><b>${msg('失うもの', { id: 'consent.lost' })}</b></p>
      <ul class="bullets">${Object.values(lost).map((line) => html`<li>${richText(line, guide)}</li>`)}</ul></div>
    </section>
    ${Object.keys(kept).length ? html`<section class="note done">
      <p class="small"><b>${msg('残るもの', { id: 'consent.kept' })}</b></p>
      <ul class="bullets">${Object.values(kept).map((line) => html`<li>${richText(line, guide)}</li>`)}</ul>
    </section>` : nothing}`;
}
