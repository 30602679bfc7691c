import { msg, str } from '@lit/localize';
import type { SymptomList, SymptomListEntry } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announcer.js';
import type { Hit, SearchResult } from '../../engine/symptom-search/search.js';
import { heading } from '../heading.js';

export { prepareAnnouncer } from '../../controllers/announcer.js';

/** What the results of a search are drawn with. */
export interface ResultsView {
  /** Level of their headings. */
  readonly level: number;
  /** What is listed while nothing is searched for. */
  readonly lists: readonly SymptomList[];
  /** A symptom to choose, with more about it. */
  button(entry: SymptomListEntry, more: TemplateResult): TemplateResult;
  /** Back to the list. */
  clear(): void;
}

/** How many hits there are, in words. */
function countText({ hits, strict }: SearchResult): string {
  if (hits.length === 0) return msg('あてはまる症状が見つかりません。一覧から近いものを選ぶか、人に相談してください。', { id: 'symptom-picker.none' });
  return strict
    ? msg(str`${hits.length}件見つかりました`, { id: 'symptom-picker.count' })
    : msg('同じ表示は見つかりませんでした。近い症状を表示しています。', { id: 'symptom-picker.nearest' });
}

/** Has a screen reader say how many hits there are. */
export const announceCount = (result: SearchResult): void => announce(countText(result));

/** What was found, best first; those that fit equally well stand apart. Texts are set whole: what a browser's translation has put in their place cannot be changed. */
export function resultList(result: SearchResult, view: ResultsView): TemplateResult {
  const { hits, strict, tie } = result;
  const tied = tie ? hits.filter(({ entry }) => tie.includes(entry.id)) : [];
  const apart = tied.length > 1;
  return html`<div class="stack">
    <p class="small muted" .textContent=${countText(result)}></p>
    ${apart ? html`<section class="note tight">
        ${heading(view.level, 'subtitle', msg('どちらの表示に近いですか', { id: 'symptom-picker.tie' }))}
        ${hitList(tied, view)}
      </section>` : nothing}
    ${hitList(hits.filter((hit) => !(apart && tied.includes(hit))), view, strict && !apart)}
    <button class="quiet" type="button" @click=${view.clear}>${msg('症状の一覧から選ぶ', { id: 'symptom-picker.show-list' })}</button>
  </div>`;
}

const hitList = (hits: readonly Hit[], view: ResultsView, best = false) => (hits.length === 0 ? nothing : html`<ul class="hits" part="list">
  ${hits.map((hit, place) => html`<li class=${best && place === 0 ? 'best' : ''} part="item">${view.button(hit.entry, about(hit, view))}</li>`)}
</ul>`);

/** The search spans all guides: what stands in another one says so. */
function about(hit: Hit, { lists }: ResultsView) {
  const { topic, guide } = hit.entry;
  const listed = lists.length === 1 && lists[0]!.topic === topic;
  return html`${listed ? nothing : html`<span class="guide small">${msg(str`${guide}のガイド`, { id: 'hit.guide' })}</span>`}
    <span class="small muted" .textContent=${reasonText(hit)}></span>`;
}

/** Why a symptom was found. */
function reasonText({ reason }: Hit): string {
  switch (reason.kind) {
    case 'exact-message': return msg(str`画面の文と一致:「${reason.matched}」`, { id: 'hit.exact-message' });
    case 'message': return msg(str`似た文:「${reason.matched}」`, { id: 'hit.message' });
    case 'phrasing': return msg(str`よくある言い方:「${reason.matched}」`, { id: 'hit.phrasing' });
    case 'title': return msg('症状の名前に近い', { id: 'hit.title' });
    case 'similar': return msg(str`近い表示:「${reason.matched}」`, { id: 'hit.similar' });
  }
}
