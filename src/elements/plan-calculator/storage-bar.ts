import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Bar } from '../../engine/plan/bar.js';
import { sizeText } from '../money.js';
import { sizesText, stretchName } from './names.js';

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** A stretch this short has no room for its number. */
const leastForNumber = 0.06;
/** The name of a limit takes no more of the width than this, on the narrowest phone; in Firefox and WebKit it is wider than in Chromium. */
const nameWidth = 0.45;

/** The storage bar as on the phone, with the same as a list below: numbers join them, not colours alone. */
export function storageBar(bar: Bar, planGb: number | undefined, locale: string): TemplateResult {
  const used = sizeText(bar.usedGb);
  const label = planGb === undefined ? msg(str`iCloudの棒グラフ。使用中 ${used}`, { id: 'plan-calculator.bar' })
    : msg(str`iCloudの棒グラフ。${sizeText(planGb)}のうち${used}を使用中`, { id: 'plan-calculator.bar-of' });
  const limits = bar.limits.length === 0 ? ''
    : msg(str`。縦線は上限: ${sizesText(bar.limits.map(({ sizeGb }) => sizeGb), locale)}`, { id: 'plan-calculator.limits' });
  return html`<figure class="tight">
    <svg class="strip" role="img" aria-label="${label}${limits}" width="100%" height="40" fill="none"
      stroke="currentColor">
      ${bar.stretches.map(({ id, from, share }, place) => svg`
        <rect class="stretch ${id}" x=${percent(from)} y="0" width=${percent(share)} height="40"></rect>
        ${share < leastForNumber || id === 'free' ? nothing
          : svg`<text class="mark ${id}" x=${percent(from + share / 2)} y="26" text-anchor="middle" fill="currentColor" stroke="none"
          aria-hidden="true">${place + 1}</text>`}`)}
      ${bar.limits.map(({ at }) => svg`<line class="limit edge" x1=${percent(at)} x2=${percent(at)} y1="0" y2="40"></line>
        <line class="limit" stroke-width="3" x1=${percent(at)} x2=${percent(at)} y1="0" y2="40"></line>`)}
    </svg>
    ${limitNames(bar)}
    <ol class="legend">${bar.stretches.map(({ id, gb }, place) => html`<li>
      <svg class="swatch" width="22" height="22" fill="none" stroke="currentColor"
        aria-hidden="true"><rect class="stretch ${id}" x="1" y="1" width="20" height="20"
        rx="5"></rect>
        ${id === 'free' ? nothing : svg`<text class="mark ${id}" x="11" y="17" text-anchor="middle"
        fill="currentColor" stroke="none">${place + 1}</text>`}</svg>
      <span>${stretchName(id)}</span> <b>${sizeText(gb)}</b></li>`)}</ol>
    ${bar.contradicts ? html`<p
      class="small">${bar.contradicts === 'free' ? msg('空いている量が、今の容量より多くなっています。数字を見直してください。', { id: 'plan-calculator.too-free' })
      : msg('内訳の合計が、使っている量より多くなっています。数字を見直してください。', { id: 'plan-calculator.contradicts' })}</p>` : nothing}
  </figure>`;
}

/** Where each plan ends; the largest are written first, as the small ones crowd at the left. */
function limitNames({ limits }: Bar) {
  let taken = 1;
  const named = [...limits].reverse().flatMap(({ sizeGb, at }) => {
    const [anchor, start] = at > 1 - nameWidth / 2 ? ['end', at - nameWidth]
      : at < nameWidth / 2 ? ['start', at] : ['middle', at - nameWidth / 2];
    if (start + nameWidth > taken + 1e-9) return [];
    taken = start;
    return [{ sizeGb, at, anchor }];
  });
  return named.length === 0 ? nothing : html`<svg class="limits" width="100%" height="24" aria-hidden="true">
    ${named.map(({ sizeGb, at, anchor }) =>
      svg`<text x=${percent(at)} y="18"
      text-anchor=${anchor}>▲ ${msg(str`${sizeText(sizeGb)}まで`, { id: 'plan-calculator.limit' })}</text>`)}
  </svg>`;
}

/** How much of a plan is taken. What goes beyond it shows as a dashed end. */
export function meter(neededGb: number, sizeGb: number): TemplateResult {
  const scale = Math.max(neededGb, sizeGb);
  const inside = Math.min(neededGb, sizeGb) / scale;
  return html`<svg class="meter" width="100%" height="12" fill="none" stroke="currentColor" aria-hidden="true">
    <rect class="taken" fill="currentColor" x="0" y="0" width=${percent(inside)} height="12"></rect>
    ${neededGb > sizeGb ? svg`<rect class="over" stroke-dasharray="4 3" x=${percent(inside)} y="1"
      width=${percent(1 - inside)} height="10"></rect>` : nothing}
  </svg>`;
}
