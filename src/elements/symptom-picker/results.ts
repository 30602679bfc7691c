import { msg, str } from '@lit/localize';
import type { SymptomList, SymptomListEntry } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { announce, prepareAnnouncer as prepare } from '../../controllers/announcer.js';
import { tellJourney } from '../../controllers/journey.js';
import { keepPasted } from '../../controllers/pasted-message.js';
import type { HandoffReason } from '../../engine/handoff/reasons.js';
import type { Hit, SearchResult } from '../../engine/symptom-search/search.js';
import { SearchMissEvent } from '../../events/search-miss-event.js';
import type { SymptomSelectEvent } from '../../events/symptom-select-event.js';
import { heading } from '../heading.js';
import type { SymptomPicker } from './symptom-picker.js';

/** Prepares for what a search says, and for what is pasted into it to go along with the symptom. */
export function prepareAnnouncer(picker: SymptomPicker) {
  prepare(picker);
  picker.addEventListener('naosu-symptom-select', keepQuery);
  picker.addEventListener('naosu-symptom-select', tellSymptom);
  picker.addEventListener('naosu-search-miss', tellMiss);
}

const keepQuery = ({ target }: Event) => keepPasted((target as SymptomPicker).query);

const tellSymptom = ({ target, topic, symptom }: SymptomSelectEvent) => tellJourney(target!, 'symptom_select', { topic, symptom });
const tellMiss = ({ target }: Event) => tellJourney(target!, 'search_miss', {});

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

/** How many hits there are in `guides`, and how well they fit, in words. */
function countText({ hits, likeness }: SearchResult, guides: readonly string[]): string {
  if (hits.length === 0) return msg('あてはまる症状が見つかりません。一覧から近いものを選ぶか、人に相談してください。', { id: 'symptom-picker.none' });
  switch (likeness) {
    case 'same': return msg(str`${hits.length}件見つかりました`, { id: 'symptom-picker.count' });
    case 'close': return msg(str`近い症状が${hits.length}件あります`, { id: 'symptom-picker.close' });
    case 'far': {
      const names = guides.join(msg('と', { id: 'symptom-picker.and' }));
      return msg(str`このガイドで扱うのは、${names}です。その中で近いものを表示しています。`, { id: 'symptom-picker.far' });
    }
  }
}

/** Has a screen reader say how many hits there are; tells the page of a search that found nothing close. */
export function report(picker: SymptomPicker, result: SearchResult, guides: readonly string[]) {
  announce(picker, () => countText(result, guides));
  if (result.likeness === 'far') picker.dispatchEvent(new SearchMissEvent(picker.query));
}

/** What was found, best first; those that fit equally well stand apart. Texts are set whole: what a browser's translation has put in their
 * place cannot be changed. */
export function resultList(result: SearchResult, view: ResultsView, guides: readonly string[]): TemplateResult {
  const { hits, likeness, tie, fault } = result;
  const tied = tie ? hits.filter(({ entry }) => tie.includes(entry.id)) : [];
  const apart = tied.length > 1;
  return html`<div class="stack">
    <p class="small muted" .textContent=${countText(result, guides)}></p>
    ${apart ? html`<section class="note tight">
        ${heading(view.level, 'subtitle', msg('どちらの表示に近いですか', { id: 'symptom-picker.tie' }))}
        ${hitList(tied, view)}
      </section>` : nothing}
    ${fault ? html`<button class="button wide" type="button" @click=${onFault}>
      ${msg('故障かもしれないiPhoneのことを、人に相談する', { id: 'symptom-picker.fault' })}</button>` : nothing}
    ${hitList(hits.filter((hit) => !(apart && tied.includes(hit))), view, likeness !== 'far' && !apart)}
    ${likeness === 'same' || fault ? nothing
      : html`<button class="quiet" type="button" @click=${onMessage}>${msg('この文のことを人に相談する', { id: 'symptom-picker.ask' })}</button>`}
    <button class="quiet" type="button" @click=${view.clear}>${msg('症状の一覧から選ぶ', { id: 'symptom-picker.show-list' })}</button>
  </div>`;
}

/** Whoever knows where a human answers takes it from here. */
const askBecause = (reason: HandoffReason) => ({ target }: Event) => {
  const picker = ((target as Element).getRootNode() as ShadowRoot).host as SymptomPicker;
  keepPasted(picker.query, reason);
  picker.dispatchEvent(new CustomEvent('ask-human'));
};
const onMessage = askBecause('message');
const onFault = askBecause('hardware');

const hitList = (hits: readonly Hit[], view: ResultsView, best = false) => (hits.length === 0 ? nothing : html`<ul class="hits" part="list">
  ${hits.map((hit, place) =>
    html`<li class=${best && place === 0 ? 'best' : ''} part="item">${view.button(hit.entry, about(hit, view))}</li>`)}
</ul>`);

/** The search spans all guides: what stands in another one says so. */
function about(hit: Hit, { lists }: ResultsView) {
  const { topic, guide } = hit.entry;
  const isListed = lists.length === 1 && lists[0]!.topic === topic;
  return html`${isListed ? nothing : html`<span class="guide small">${msg(str`${guide}のガイド`, { id: 'hit.guide' })}</span>`}
    ${reasonText(hit) ? html`<span class="small muted" .textContent=${reasonText(hit)}></span>` : nothing}`;
}

/** By what a symptom was found: a message as a screen shows it, or what readers say; while one types, that shows what is meant. */
function reasonText({ reason }: Hit): string | undefined {
  const matched = reason.matched.replace(/%@/g, '…');
  switch (reason.kind) {
    case 'exact-message': return msg(str`画面の文と一致:「${matched}」`, { id: 'hit.exact-message' });
    case 'message': return msg(str`似た文:「${matched}」`, { id: 'hit.message' });
    case 'phrasing': return msg(str`たとえば「${matched}」`, { id: 'hit.phrasing' });
    default: return undefined;
  }
}
