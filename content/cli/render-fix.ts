import { dayText } from '../day.js';
import { protectsFrom, unprotectedLines } from '../losses.js';
import { priceOn } from '../prices-on.js';
import { stepPathOf, stepTextOf, verifyOf } from '../steps-of.js';
import { risks, type CheckId, type Fix, type FixId, type IsoDate, type LinkId, type Step, type StepText } from '../types.js';
import { html, when, type Html } from './html.js';
import type { Page } from './page.js';
import { fixAnchor, renderLink, renderPath, renderText } from './render-text.js';
import { renderTable } from './render-table.js';

/** Minutes, cost and risk of a fix in a few words. */
export function inShort(guide: Page, fix: Fix): string {
  const { say } = guide;
  return [say.minutes(fix.minutes), fix.paid ? say.paid : '', say.risks[fix.risk]].filter(Boolean).join(' · ');
}

function renderStep(guide: Page, fix: FixId, step: Step, variants: Readonly<Record<string, string>>): Html {
  const { say } = guide;
  const words = stepTextOf(guide, fix, step.id);
  const { text, warning, note, copy, undo } = typeof words === 'string' ? { text: words } as Exclude<StepText, string> : words;
  return html`<li>${when(step.for, (ids) => html`<i>${ids.map((id) => variants[id] ?? id).join(', ')}:</i> `)}${renderText(guide, text)}${
    when(warning, (line) => html`<p><strong>${renderText(guide, line)}</strong></p>`)}${
    when(note, (line) => html`<p>${renderText(guide, line)}</p>`)}${
    when(stepPathOf(guide, fix, step.id), (path) => renderPath(guide, path))}${
    when(step.link, (id) => html`<p>${renderLink(guide, id)}</p>`)}${
    when(step.table, (id) => renderTable(guide, id))}${
    when(copy, (lines) => html`<p>${say.readyText}:</p>
<blockquote>${lines.split('\n').map((line) => when(line, () => html`<p>${line}</p>`))}</blockquote>`)}${
    when(undo, (line) => html`<p>${say.undo}: ${renderText(guide, line)}</p>`)}${
    when(step.waitSeconds, (seconds) => html`<p>${say.wait(seconds)}</p>`)}</li>
`;
}

/** Pages that show an outage of the services of these gates. */
export function statusPages({ topic }: Page, gates: readonly CheckId[]): readonly LinkId[] {
  const parts = gates.flatMap((gate) => {
    const check = topic.checks[gate];
    return check?.kind === 'triage' ? check.parts : [];
  });
  return [...new Set(parts)].flatMap((part) => {
    const check = topic.checks[part];
    return check && 'link' in check && check.link ? [check.link] : [];
  });
}

/** The gates of the services that a fix is for; what is only an option of another fix belongs to no symptom itself. */
function gatesOf({ topic }: Page, id: FixId): readonly CheckId[] {
  const gates = Object.values(topic.symptoms).filter(({ fixes }) => fixes.includes(id)).map(({ service }) => service?.gate ?? topic.gate);
  return gates.length > 0 ? [...new Set(gates)] : [topic.gate];
}

function renderBefore(guide: Page, id: FixId, fix: Fix): Html | undefined {
  const { topic, text, say } = guide;
  const gentle = risks.indexOf(fix.risk) < risks.indexOf('settings-loss') && fix.action !== 'os-update';
  if (gentle || id === topic.secondCopy) return undefined;
  const secondCopy = topic.fixes[topic.secondCopy];
  // Where all that would be lost is nothing that it holds, a copy would only seem to help.
  const helps = secondCopy && (fix.risk === 'sign-out' || unprotectedLines(fix).length === 0 || protectsFrom(secondCopy, fix));
  const copy = helps ? html`<li><a href="#${fixAnchor(topic.secondCopy)}">${text.fixes[topic.secondCopy]?.title ?? ''}</a></li>
` : undefined;
  return html`<p>${say.before}:</p>
<ul>
${statusPages(guide, gatesOf(guide, id)).map((page) => html`<li>${renderLink(guide, page)}</li>\n`)}${copy}</ul>
`;
}

function renderList(guide: Page, title: string, lines: readonly (string | undefined)[]): Html | undefined {
  return when(lines.filter((line) => line !== undefined), (known) => html`<p>${title}:</p>
<ul>
${known.map((line) => html`<li>${renderText(guide, line)}</li>\n`)}</ul>
`);
}

function renderOption(guide: Page, id: FixId): Html {
  const { say } = guide;
  const words = guide.text.fixes[id];
  return html`<li><a href="#${fixAnchor(id)}">${words?.title ?? id}</a>${when(words?.option, (option) => html`
<p>${say.gains}: ${renderText(guide, option.gains)}</p>
<p>${say.loses}: ${renderText(guide, option.loses)}</p>
<p>${say.costs}: ${renderText(guide, option.costs)}</p>`)}</li>
`;
}

/** The official page on prices, where a guide links one. */
const pricePage = 'icloud-prices';

function renderPrices(guide: Page, today: IsoDate): Html {
  const { say } = guide;
  return html`<p>${say.pricesChange} ${renderLink(guide, pricePage)}</p>
${guide.prices.map((list) => {
    const format = new Intl.NumberFormat(guide.locale, { style: 'currency', currency: list.currency, currencyDisplay: 'name' });
    const size = (sizeGb: number): string => (sizeGb < 1000 ? `${sizeGb} GB` : `${sizeGb / 1000} TB`);
    return html`<table><caption>${say.prices(say.regions[list.region], dayText(list.checkedOn, guide.locale))}</caption>
${priceOn(list, today).map((row) => html`<tr><th scope="row">${size(row.sizeGb)}</th><td>${format.format(row.amount)}</td></tr>\n`)}</table>
`;
  })}`;
}

/** One fix in full, closed, as it stands on a page without script. */
export function renderFix(guide: Page, id: FixId, fix: Fix, today: IsoDate): Html {
  const { say } = guide;
  const text = guide.text.fixes[id];
  if (!text) return html``;
  const variant = fix.variant === undefined ? undefined : guide.text.checks[fix.variant];
  return html`<details id="${fixAnchor(id)}"><summary>${text.title}</summary>
<p>${inShort(guide, fix)}</p>
<p>${renderText(guide, text.because)}</p>
${when(text.warning, (warning) => html`<p><strong>${renderText(guide, warning)}</strong></p>\n`)}${
  renderBefore(guide, id, fix)}${
  renderList(guide, say.lost, Object.keys(fix.ledger?.lost ?? {}).map((line) => text.lost?.[line]))}${
  renderList(guide, say.kept, (fix.ledger?.kept ?? []).map((line) => text.kept?.[line]))}${
  renderList(guide, say.excludes, Object.values(text.excludes ?? {}))}${
  renderList(guide, say.needs, (fix.needs ?? []).map((need) => guide.text.needs[need]))}${
  when(fix.options, (options) => html`<ul>\n${options.map((option) => renderOption(guide, option))}</ul>\n`)}${
  when(variant?.question, (question) => html`<p>${renderText(guide, question)}</p>\n`)}${
  when(fix.steps, (steps) => html`<ol>\n${steps.map((step) => renderStep(guide, id, step, variant?.options ?? {}))}</ol>\n`)}${
  fix.prices ? renderPrices(guide, today) : undefined}<p>${say.verify}: ${renderText(guide, verifyOf(guide, id))}</p>
</details>
`;
}
