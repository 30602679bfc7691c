import { msg, str } from '@lit/localize';
import { checkAgainOn, dayText, isDue, priceOn } from '@naosu/content';
import { html, nothing, type TemplateResult } from 'lit';
import { notBefore } from '../../controllers/today.js';
import { money, regionName, sizeText } from '../money.js';
import { officialLink } from '../rich-text.js';
import type { Shown } from './view.js';

/** Monthly prices in force, with the day on which they were checked; past its date it says so. */
export function priceTable({ guide, today, region, ownPrices }: Shown): TemplateResult | typeof nothing {
  const list = ownPrices ?? guide.prices.find((each) => each.region === region) ?? guide.prices[0];
  if (!list || ownPrices === null) return nothing;
  const due = isDue('prices', list.checkedOn, today);
  return html`<figure class="prices">
    <table>
      <caption class="small">${msg(str`${regionName(list.region, guide.locale)}での月額料金（${dayText(list.checkedOn, guide.locale)} 時点）`,
        { id: 'prices.caption' })}</caption>
      <thead><tr><th scope="col">${msg('容量', { id: 'prices.size' })}</th><th
        scope="col">${msg('1か月', { id: 'prices.month' })}</th></tr></thead>
      <tbody>${priceOn(list, notBefore(list.checkedOn, today))
        .map((row) => html`<tr><th
        scope="row">${sizeText(row.sizeGb)}</th><td>${money(row.amount, list.currency, guide.locale)}</td></tr>`)}</tbody>
    </table>
    <figcaption class="small muted">
      ${due ? html`<b>${msg(str`要確認: ${dayText(checkAgainOn('prices', list.checkedOn), guide.locale)} が確認の期日でした。`,
        { id: 'prices.due' })}</b>` : nothing}
      ${msg('料金は変わることがあります。申し込む前に公式ページで確かめてください。', { id: 'prices.may-change' })}
      ${list.page ? officialLink('page', { ...guide, links: { page: list.page } }) : officialLink('icloud-prices', guide)}
    </figcaption>
  </figure>`;
}
