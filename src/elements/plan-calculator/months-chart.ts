import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { monthsAhead, monthsUntilFull } from '../../engine/plan/growth.js';
import { exactGb } from '../../engine/plan/input.js';
import { usedOf } from '../../engine/plan/usage.js';
import { heading } from '../heading.js';
import { sizeText, sizeUp } from '../money.js';
import type { View } from './view.js';

const height = 110;
/** Below the tallest bar, and above the months. */
const floor = height + 6;

const left = (month: number) => `${month * 7.7 + 1}%`;

/** How long it lasts, in words. */
export function lasting(months: number): string {
  if (months >= 120) return msg('10年以上もちます。', { id: 'plan-calculator.lasts-long' });
  if (months === 0) return msg('1か月以内にいっぱいになります。', { id: 'plan-calculator.lasts-not' });
  return months === 1 ? msg('約1か月でいっぱいになります。', { id: 'plan-calculator.lasts-month' })
    : msg(str`約${months}か月でいっぱいになります。`, { id: 'plan-calculator.lasts' });
}

function monthName(month: number): string {
  if (month === 0) return msg('今', { id: 'plan-calculator.now' });
  return month === 1 ? msg('1か月後', { id: 'plan-calculator.in-month' }) : msg(str`${month}か月後`, { id: 'plan-calculator.in-months' });
}

function outlook({ input }: View, planGb: number, neededGb: number): string {
  if (usedOf(input)! > planGb) return msg('すでに容量を超えています。', { id: 'plan-calculator.over-already' });
  if (neededGb > planGb) return msg('次回のバックアップを入れると超えます。', { id: 'plan-calculator.over-with-next' });
  const until = monthsUntilFull(exactGb(planGb - neededGb), input.growthGb);
  return input.growthGb === 0 || until === undefined ? msg('この増え方なら、容量を超えることはありません。', { id: 'plan-calculator.never-full' })
    : lasting(until);
}

/** The year ahead against the plan that the reader has. */
export function monthsChart(view: View, neededGb: number): TemplateResult | typeof nothing {
  const { input: { planGb, growthGb }, level } = view;
  if (planGb === undefined || growthGb === undefined) return nothing;
  return html`<section class="tight">
    ${heading(level + 1, 'subtitle', msg(str`この先1年（${sizeText(planGb)}のまま）`, { id: 'plan-calculator.year-ahead' }))}
    <p>${outlook(view, planGb, neededGb)}<span
      class="small muted"> ${msg('同じ増え方が続くとした目安です。', { id: 'plan-calculator.even-growth' })}</span></p>
    ${growthGb > 0 ? chart(view, planGb, neededGb, growthGb) : nothing}
  </section>`;
}

function chart({ printing }: View, planGb: number, neededGb: number, growthGb: number) {
  const months = monthsAhead(neededGb, growthGb, planGb);
  const top = Math.max(planGb, months[12]!.gb);
  const y = (gb: number) => Math.round(floor - (gb / top) * height);
  return html`<figure class="tight">
    <svg class="months" role="img"
      aria-label=${msg(str`12か月の棒グラフ（次回分を含む）。今 ${sizeUp(neededGb)}、12か月後 ${sizeUp(months[12]!.gb)}、上限 ${sizeText(planGb)}`,
      { id: 'plan-calculator.months' })} width="100%" height=${floor + 26} fill="none"
      stroke="currentColor">
      ${months.map(({ month, gb, over }) => svg`
        <rect class="month" fill="currentColor" x=${left(month)} width="5.6%" y=${y(Math.min(gb, planGb))}
          height=${floor - y(Math.min(gb, planGb))}></rect>
        ${over ? svg`<rect class="over" stroke-dasharray="4 3" x=${left(month)} width="5.6%" y=${y(gb)}
          height=${y(planGb) - y(gb)}></rect>` : nothing}
        ${month % 3 === 0 ? svg`<text x="${month * 7.7 + 3.8}%" y=${floor + 20} text-anchor="middle" fill="currentColor" stroke="none"
          aria-hidden="true">${month === 0 ? monthName(0) : month}</text>` : nothing}`)}
      <line class="limit" x1="0" x2="100%" y1=${y(planGb)} y2=${y(planGb)}></line>
    </svg>
    <figcaption class="small muted">${msg(str`横線が${sizeText(planGb)}の上限です。棒は次回のバックアップを含みます。数字は今から何か月後かです。`,
      { id: 'plan-calculator.chart-key' })}</figcaption>
    <details ?open=${printing}>
      <summary>${msg('表で見る', { id: 'plan-calculator.as-table' })}</summary>
      <table class="figures">
        <thead><tr><th scope="col">${msg('時期', { id: 'plan-calculator.when' })}</th><th
          scope="col">${msg('使う量（次回分を含む）', { id: 'plan-calculator.will-use' })}</th><th
          scope="col">${msg('上限を超える量', { id: 'plan-calculator.beyond' })}</th></tr></thead>
        <tbody>${months.map(({ month, gb }) =>
          html`<tr><th scope="row">${monthName(month)}</th><td>${sizeUp(gb)}</td><td>${gb > planGb ? sizeUp(exactGb(gb - planGb))
          : '–'}</td></tr>`)}</tbody>
      </table>
    </details>
  </figure>`;
}
