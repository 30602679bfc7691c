import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { monthsAhead, monthsUntilFull } from '../../engine/storage/growth.js';
import { exactGb } from '../../engine/storage/input.js';
import { heading } from '../heading.js';
import { sizeText } from '../money.js';
import type { View } from './view.js';

const height = 110;
/** Below the tallest bar, and above the months. */
const floor = height + 6;

const left = (month: number) => `${month * 7.7 + 1}%`;

/** How long it lasts, in words. */
export function lasting(months: number): string {
  if (months >= 120) return msg('10年以上もちます。', { id: 'plan-calculator.lasts-long' });
  return months === 0 ? msg('1か月以内にいっぱいになります。', { id: 'plan-calculator.lasts-not' })
    : msg(str`約${months}か月でいっぱいになります。`, { id: 'plan-calculator.lasts' });
}

/** The year ahead against the plan that the reader has. */
export function monthsChart({ input, level, printing }: View, neededGb: number): TemplateResult | typeof nothing {
  const { planGb, growthGb } = input;
  if (planGb === undefined || !growthGb) return nothing;
  const months = monthsAhead(neededGb, growthGb, planGb);
  const until = monthsUntilFull(exactGb(planGb - neededGb), growthGb);
  const top = Math.max(planGb, months[12]!.gb);
  const y = (gb: number) => Math.round(floor - (gb / top) * height);
  const name = (month: number) => (month === 0 ? msg('今', { id: 'plan-calculator.now' }) : msg(str`${month}か月後`, { id: 'plan-calculator.in-months' }));
  const verdict = until === undefined ? '' : neededGb > planGb ? msg('すでに容量を超えています。', { id: 'plan-calculator.over-already' }) : lasting(until);
  return html`<section class="tight">
    ${heading(level + 1, 'subtitle', msg(str`この先1年（${sizeText(planGb)}のまま）`, { id: 'plan-calculator.year-ahead' }))}
    <p>${verdict}<span class="small muted"> ${msg('同じ増え方が続くとした目安です。', { id: 'plan-calculator.even-growth' })}</span></p>
    <figure class="tight">
      <svg class="months" role="img" aria-label=${msg(str`12か月の棒グラフ。今 ${sizeText(neededGb)}、12か月後 ${sizeText(months[12]!.gb)}、上限 ${sizeText(planGb)}`, { id: 'plan-calculator.months' })} width="100%" height=${floor + 26}>
        ${months.map(({ month, gb, over }) => svg`
          <rect class="month" x=${left(month)} width="5.6%" y=${y(Math.min(gb, planGb))} height=${floor - y(Math.min(gb, planGb))}></rect>
          ${over ? svg`<rect class="over" x=${left(month)} width="5.6%" y=${y(gb)} height=${y(planGb) - y(gb)}></rect>` : nothing}
          ${month % 3 === 0 ? svg`<text x="${month * 7.7 + 3.8}%" y=${floor + 20} text-anchor="middle" aria-hidden="true">${month === 0 ? name(0) : month}</text>` : nothing}`)}
        <line class="limit" x1="0" x2="100%" y1=${y(planGb)} y2=${y(planGb)}></line>
      </svg>
      <figcaption class="small muted">${msg(str`横線が${sizeText(planGb)}の上限です。数字は今から何か月後かです。`, { id: 'plan-calculator.chart-key' })}</figcaption>
      <details ?open=${printing}>
        <summary>${msg('表で見る', { id: 'plan-calculator.as-table' })}</summary>
        <table class="figures">
          <thead><tr><th scope="col">${msg('時期', { id: 'plan-calculator.when' })}</th><th scope="col">${msg('使う量', { id: 'plan-calculator.will-use' })}</th><th scope="col">${msg('上限を超える量', { id: 'plan-calculator.beyond' })}</th></tr></thead>
          <tbody>${months.map(({ month, gb }) => html`<tr><th scope="row">${name(month)}</th><td>${sizeText(gb)}</td><td>${gb > planGb ? sizeText(exactGb(gb - planGb)) : '–'}</td></tr>`)}</tbody>
        </table>
      </details>
    </figure>
  </section>`;
}
