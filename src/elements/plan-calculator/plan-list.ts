import { msg, str } from '@lit/localize';
import { checkAgainOn, dayText, isDue, wordsIn } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { monthsUntilFull } from '../../engine/plan/growth.js';
import { exactGb } from '../../engine/plan/input.js';
import { costOf, fitOf, priceHistory, smallestPlan, tightestPlan, type Plan } from '../../engine/plan/plans.js';
import { neededOf, nextOf, usedOf } from '../../engine/plan/usage.js';
import { heading } from '../heading.js';
import { money, regionName, sizeText, sizeUp } from '../money.js';
import { lasting } from './months-chart.js';
import { sizesText } from './names.js';
import { meter } from './storage-bar.js';
import { howReckoned } from './verdict.js';
import type { View } from './view.js';

const safeAddress = /^https:\/\//;

/** The plans against what is needed, with what each costs. Nothing is chosen for the reader. */
export function planList(view: View): TemplateResult {
  const { plans, input, level, list, printing } = view;
  const needed = neededOf(input);
  const smallest = needed === undefined ? undefined : smallestPlan(plans, needed, input.planGb);
  const tightest = needed === undefined ? undefined : tightestPlan(plans, needed);
  const end = Math.max(smallest?.sizeGb ?? 0, input.planGb ?? 0);
  const near = needed === undefined ? [] : plans.filter(({ sizeGb }) => !smallest || sizeGb <= end);
  const rest = plans.filter((plan) => !near.includes(plan));
  const tagOf = (plan: Plan) => (plan === tightest ? msg('収まる最小', { id: 'plan-calculator.smallest' })
    : plan === smallest && fitOf(plan.sizeGb, needed!) === 'fits' ? msg('1割の余裕を入れて最小', { id: 'plan-calculator.smallest-roomy' }) : '');
  const draw = (some: readonly Plan[]) =>
    html`<ul class="plans" part="list">${some.map((plan) => planItem(view, plan, needed, tagOf(plan)))}</ul>`;
  return html`<section class="tight">
    ${heading(level + 1, 'subtitle', msg('容量と料金', { id: 'plan-calculator.plans' }))}
    ${needed === undefined ? nothing
      : html`<p class="small muted">${msg(str`必要な容量は${sizeUp(needed)}です。1割の余裕を見て比べます（目安）。`, { id: 'plan-calculator.needed' })}</p>
      ${howReckoned(view, msg(str`使っている量${sizeText(usedOf(input)!)}と、次回のバックアップ${sizeUp(nextOf(input)!)}の合計です。`,
        { id: 'plan-calculator.how-needed' }))}`}
    ${tightest && tightest !== smallest ? html`<p>${justFits(tightest, smallest)}</p>` : nothing}
    ${near.length > 0 ? draw(near) : nothing}
    ${needed !== undefined && !tightest && isSelling(view) ? html`<p>${msg('収まる容量がありません。', { id: 'plan-calculator.none-fits' })}</p>`
      : nothing}
    ${rest.length > 0 ? html`<details ?open=${printing}>
      <summary>${near.length > 0 ? msg('ほかの容量を見る', { id: 'plan-calculator.other-plans' })
        : msg('容量と料金の一覧を見る', { id: 'plan-calculator.all-plans' })}</summary>
      ${draw(rest)}</details>` : nothing}
    ${asOf(view)}
    ${history(view)}
    ${list.rows.length > 0 ? downgrade(view) : nothing}
  </section>`;
}

/** The list has prices for today. */
const isSelling = ({ plans, list }: View) => plans.some(({ sizeGb, amount }) => amount !== undefined && sizeGb !== list.freeGb);

/** A plan that is just enough is said to be, before a dearer one is named. */
function justFits({ sizeGb }: Plan, roomy: Plan | undefined): string {
  const size = sizeText(sizeGb);
  return roomy ? msg(str`${size}でもぎりぎり収まります。1割の余裕を入れるなら${sizeText(roomy.sizeGb)}です。`, { id: 'plan-calculator.just-fits' })
    : msg(str`${size}でぎりぎり収まります。`, { id: 'plan-calculator.just-fits-only' });
}

function priceText({ list, locale }: View, amount: number | undefined): string {
  if (amount === undefined) return msg('この料金表にありません', { id: 'plan-calculator.not-sold' });
  return amount === 0 ? msg('無料', { id: 'plan-calculator.gratis' })
    : msg(str`月${money(amount, list.currency, locale)}`, { id: 'plan-calculator.per-month' });
}

function planItem(view: View, { sizeGb, amount }: Plan, needed: number | undefined, tag: string) {
  const { list, locale, input, form } = view;
  const { month, year, day } = costOf(amount ?? 0);
  const paid = (value: number) => money(value, list.currency, locale);
  const left = needed === undefined ? 0 : exactGb(sizeGb - needed);
  const months = needed === undefined || left < 0 ? undefined : monthsUntilFull(left, input.growthGb);
  return html`<li class="plan" part="item">
    <p class="plan-head"><b>${sizeText(sizeGb)}</b>
      ${sizeGb === form.planGb ? html`<span class="tag small">${msg('今の容量', { id: 'plan-calculator.current' })}</span>` : nothing}
      ${tag ? html`<span class="tag free small">${tag}</span>` : nothing}
      <span class="price">${priceText(view, amount)}</span></p>
    ${needed === undefined ? nothing
      : html`${meter(needed, sizeGb)}<p
      class="small">${fitText(sizeGb, needed, left)}${months === undefined || !input.growthGb ? '' : ` ${lasting(months)}`}</p>`}
    ${amount ? html`<p class="small muted">${msg(str`1年 ${paid(year)}・1日 約${paid(day)}`,
      { id: 'plan-calculator.per-year-day' })}${form.people > 1
      ? msg(str`・1人 月約${paid(month / form.people)}`, { id: 'plan-calculator.per-person' }) : ''}</p>` : nothing}
  </li>`;
}

function fitText(sizeGb: number, needed: number, left: number): string {
  switch (fitOf(sizeGb, needed)) {
    case 'short': return msg(str`${sizeUp(-left)}足りません。`, { id: 'plan-calculator.plan-short' });
    case 'tight': return msg(str`ぎりぎり収まります（余り${sizeText(left)}）。`, { id: 'plan-calculator.plan-tight' });
    case 'fits': return msg(str`収まります（余り${sizeText(left)}）。`, { id: 'plan-calculator.plan-fits' });
  }
}

function link(page: View['list']['page'], locale: View['locale']) {
  return page && safeAddress.test(wordsIn(page.url, locale))
    ? html`<a part="source" href=${wordsIn(page.url, locale)} target="_blank" rel="noopener noreferrer">${wordsIn(page.name, locale)}</a>`
    : nothing;
}

/** From when the prices are, where they stand, and whether they are due for a check. */
function asOf(view: View) {
  const { list, today, locale } = view;
  const due = isDue('prices', list.checkedOn, today);
  return html`<p class="small muted">
    ${msg(str`${regionName(list.region, locale)}の月額料金（${dayText(list.checkedOn, locale)} 時点）。`, { id: 'plan-calculator.as-of' })}
    ${due ? html`<b class="due">${msg(str`要確認: ${dayText(checkAgainOn('prices', list.checkedOn), locale)} が確認の期日でした。`,
      { id: 'prices.due' })}</b>` : nothing}
    ${isSelling(view) ? nothing : html`<b class="due">${msg('今日の料金はこの料金表にありません。', { id: 'plan-calculator.no-prices' })}</b>`}
    ${msg('料金は変わることがあります。申し込む前に公式ページで確かめてください。', { id: 'prices.may-change' })}
    ${link(list.page, locale)}
  </p>`;
}

/** What each plan cost before. */
function history({ list, plans, today, locale, printing }: View) {
  const rows = plans.map(({ sizeGb }) => ({ sizeGb, prices: priceHistory(list, sizeGb, today) })).filter(({ prices }) => prices.length > 1);
  return rows.length === 0 ? nothing : html`<details ?open=${printing}>
    <summary>${msg('これまでの料金を見る', { id: 'plan-calculator.history' })}</summary>
    <ul class="history">${rows.map(({ sizeGb, prices }) => html`<li><b>${sizeText(sizeGb)}</b>
      <ol>${prices.map(({ amount, from }, place) => html`<li>${money(amount, list.currency, locale)}<span class="small muted">${place === 0
        ? msg('以前', { id: 'plan-calculator.before' })
        : msg(str`${dayText(from, locale)}から`, { id: 'plan-calculator.since' })}</span></li>`)}</ol></li>`)}</ul>
  </details>`;
}

/** What happens with less storage than is used; neither a promise nor a date. */
function downgrade({ list, locale, printing, input, plans }: View) {
  const used = usedOf(input);
  const smaller = used === undefined || input.planGb === undefined ? []
    : plans.filter(({ sizeGb }) => sizeGb < input.planGb! && sizeGb < used);
  return html`<details ?open=${printing}>
    <summary>${msg('容量を減らす・解約するとき', { id: 'plan-calculator.downgrade' })}</summary>
    <div class="tight">
      ${smaller.length > 0 ? html`<p><b>${msg(str`今の使用量は${sizesText(smaller.map(({ sizeGb }) => sizeGb), locale)}に収まりません。`,
        { id: 'plan-calculator.downgrade-over' })}</b></p>` : nothing}
      <p>${msg('変更は、支払い済みの期間が終わってからです。使用量が新しい容量を超えていると、次のことが止まります。', { id: 'plan-calculator.downgrade-when' })}</p>
      <ul class="bullets">
        <li>${msg('iCloud Driveなどの同期', { id: 'plan-calculator.stops-sync' })}</li>
        <li>${msg('写真とビデオの追加', { id: 'plan-calculator.stops-photos' })}</li>
        <li>${msg('端末のバックアップ', { id: 'plan-calculator.stops-backup' })}</li>
        <li>${msg('iCloudメールの送受信', { id: 'plan-calculator.stops-mail' })}</li>
      </ul>
      <p>${msg('超えた分が残り続けるとは限りません。必要なものは、先に別の場所へ移してください。', { id: 'plan-calculator.downgrade-first' })}</p>
      ${link(list.changePage, locale)}
    </div>
  </details>`;
}
