import { dayText } from '../day.js';
import { reachedFixes } from '../rules/reached.js';
import { risks, type Fix, type FixId, type IsoDate, type Reference, type SymptomEntry, type SymptomIndex } from '../types.js';
import { wordsIn } from '../words.js';
import { html, when, type Html } from './html.js';
import type { Page } from './page.js';
import { inShort, renderFix, statusPages } from './render-fix.js';
import { renderTables } from './render-table.js';
import { fixAnchor, renderLink, renderPath, renderText } from './render-text.js';

function gentleFirst(guide: Page, ids: readonly FixId[]): readonly (readonly [FixId, Fix])[] {
  const weight = (fix: Fix): number => (fix.paid ? risks.length : 0) + risks.indexOf(fix.risk);
  const known = ids.flatMap((id) => {
    const fix = guide.topic.fixes[id];
    return fix ? [[id, fix] as const] : [];
  });
  return known.sort(([, a], [, b]) => weight(a) - weight(b));
}

function renderSymptom(guide: Page, entry: SymptomEntry): Html {
  const { say } = guide;
  const symptom = guide.topic.symptoms[entry.id];
  if (!symptom) return html``;
  const messages = entry.messages.map((message) => message.replace(/%@/g, '…'));
  return html`<details id="naosu-symptom-${entry.id}"><summary>${entry.title}</summary>
${when(messages, (lines) => html`<p>${say.messages}:</p>\n<ul>\n${lines.map((line) => html`<li>${say.quote(line)}</li>\n`)}</ul>\n`)
}<p>${say.causes}: ${symptom.causes.map((cause) => guide.text.causes[cause]?.name ?? cause).join(' / ')}</p>
<p>${say.inOrder}</p>
<ol>
${statusPages(guide, [symptom.service?.gate ?? guide.topic.gate]).map((page) => html`<li>${renderLink(guide, page)}</li>\n`)}${
  gentleFirst(guide, symptom.fixes).map(([id, fix]) =>
    html`<li><a href="#${fixAnchor(id)}">${guide.text.fixes[id]?.title ?? id}</a> (${inShort(guide, fix)})</li>\n`)}</ol>
</details>
`;
}

function renderQuestions(guide: Page, { structure, text }: Reference): Html {
  // A heading in each: within the page they stand below one of their own, alone below one of the host.
  const title = (question: string): Html => (guide.alone ? html`<h3>${question}</h3>` : html`<h4>${question}</h4>`);
  return html`${Object.entries(structure.faq).map(([id, entry]) => when(text.faq[id], (words) =>
    html`<details id="naosu-faq-${id}"><summary>${title(words.question)}</summary>
${words.answer.map((line) => html`<p>${renderText(guide, line)}</p>\n`)}${
      (entry.links ?? []).map((link) => html`<p>${renderLink(guide, link)}</p>\n`)}</details>
`))}`;
}

function renderTasks(guide: Page, { structure, text }: Reference): Html {
  return html`<ul>
${Object.entries(structure.tasks).map(([id, task]) => when(text.tasks[id], (words) =>
    html`<li>${words.title} (${task.everyDays === undefined ? words.when : guide.say.every(task.everyDays)}): ${renderText(guide,
      words.text)}${
      when(task.path, (path) => renderPath(guide, path))}</li>\n`))}</ul>
`;
}

function renderContacts(guide: Page): Html {
  return html`<ul>
${guide.topic.contacts.map((id) => when(guide.contacts[id], (contact) => {
    const words = guide.text.contacts[id];
    return html`<li><a href="${wordsIn(contact.url, guide.locale)}">${words?.name ?? id}</a>${
      when(contact.phone, (phone) => html` <a href="tel:${phone}">${phone}</a>`)}${
      contact.hours?.verified ? ` ${contact.hours.opens}–${contact.hours.closes}` : ''}${
      when(words?.note, (note) => html`<p>${renderText(guide, note)}</p>`)}</li>\n`;
  }))}</ul>
`;
}

/**
 * A guide and its reference as plain HTML that needs no script: a closed `<details>` per symptom that leads to its fixes. It is meant to
 * stand inside the element, where it stays readable when scripts do not run. Prices are those in force on `today`.
 */
export function renderTopic(guide: Page, reference: Reference, index: SymptomIndex, today: IsoDate): string {
  const { say } = guide;
  const { topic, text } = guide;
  const entries = index.entries.filter((entry) => entry.topic === topic.id);
  return html`<div lang="${guide.locale}">
<h2>${text.title}</h2>
<p>${say.notApple} ${say.checkedOn(dayText(topic.checkedOn, guide.locale))}</p>
<h3>${say.symptoms}</h3>
${entries.map((entry) => renderSymptom(guide, entry))}<h3>${say.fixes}</h3>
${gentleFirst(guide, [...reachedFixes(topic)]).map(([id, fix]) => renderFix(guide, id, fix, today))}${
  when(renderTables(guide), (tables) => html`<h3>${say.tables}</h3>\n${tables}`)}<h3>${say.questions}</h3>
${renderQuestions(guide, reference)}<h3>${say.tasks}</h3>
${renderTasks(guide, reference)}<h3>${say.contacts}</h3>
${renderContacts(guide)}</div>
`.html;
}

/**
 * The questions of a guide alone, to stand inside `<naosu-faq-accordion>`, which keeps them and draws none a second time; the page names
 * them with a heading of its own.
 */
export function renderFaq(guide: Page, reference: Reference): string {
  const { say, topic, locale } = guide;
  return html`<div lang="${locale}">
<p>${say.notApple} ${say.checkedOn(dayText(topic.checkedOn, locale))}</p>
${renderQuestions({ ...guide, alone: true }, reference)}</div>
`.html;
}
