import { locales, parseText, type Condition, type Inline, type LabelId, type LinkId, type Locale, type SettingsPath, type StepText,
  type TableId, type Topic, type TopicText } from '@naosu/content';
import { catalog } from '@naosu/content/catalog';
import { html, type TemplateResult } from 'lit';
import { ready, table, type Content } from './page.js';

/** A guide with its words in one language. */
export interface Said {
  readonly topic: Topic;
  readonly text: TopicText;
  readonly locale: Locale;
}

/** A guide in one language. Throws where it is not written in it. */
export function said(topic: Topic, locale: Locale): Said {
  const text = catalog.texts[locale][topic.id];
  if (!text) throw new Error(`There is no text of "${topic.id}" in "${locale}".`);
  return { topic, text, locale };
}

/** The language that the toolbar asks for. */
export const localeOf = (globals: Readonly<Record<string, unknown>>): Locale => locales.find((locale) => locale === globals['lang'])
  ?? 'ja';

/** Marks what is in the language of the guide. */
export const inLanguage = ({ locale }: Said, content: Content): TemplateResult => html`<span lang=${locale}>${content}</span>`;

/** The same for what stands as a block of its own. */
const blockInLanguage = ({ locale }: Said, content: Content): TemplateResult => html`<div lang=${locale}>${content}</div>`;

const labelName = (id: LabelId, locale: Locale) => catalog.labels.labels[id]?.[0][locale] ?? id;

/** An official page by its name. */
export function link(id: LinkId, locale: Locale): Content {
  const found = catalog.links[id];
  return found ? html`<a href=${found.url[locale]}>${found.name[locale]}</a>` : id;
}

function drawInline(inline: Inline, { text, locale }: Said): Content {
  switch (inline.kind) {
    case 'text': return inline.text;
    case 'code': return html`<code>${inline.text}</code>`;
    case 'label': return html`<b>${locale === 'ja' ? `「${labelName(inline.id, locale)}」` : `“${labelName(inline.id, locale)}”`}</b>`;
    case 'link': return link(inline.id, locale);
    case 'fix': return html`<i>${text.fixes[inline.id]?.title ?? inline.id}</i>`;
  }
}

/** Reader text with its placeholders drawn, in its language. */
export const words = (text: string,
  guide: Said): TemplateResult => inLanguage(guide, parseText(text).map((inline) => drawInline(inline, guide)));

/** A way through the settings. */
export const path = (ids: SettingsPath,
  guide: Said): TemplateResult => inLanguage(guide, ids.map((id) => labelName(id, guide.locale)).join(' → '));

/** A table as a reader sees it. */
export function tableWords(id: TableId, guide: Said): Content {
  const [structure, text] = [guide.topic.tables[id], guide.text.tables[id]];
  if (!structure || !text) return `no table ${id}`;
  const head = structure.columns.map((column) => text.columns[column] ?? column);
  const rows = structure.rows.map((row) => (text.rows[row] ?? [row]).map((cell) => words(cell, guide)));
  return blockInLanguage(guide, table(text.caption, head, rows));
}

/** One step: what to do, then its warning and note, the text to copy, and what to put back afterwards. */
export function stepWords(step: StepText | undefined, guide: Said): Content[] {
  if (step === undefined) return ['—'];
  if (typeof step === 'string') return [words(step, guide)];
  return [
    words(step.text, guide),
    ...(step.warning ? [html`<b>Warning:</b> ${words(step.warning, guide)}`] : []),
    ...(step.note ? [html`<b>Note:</b> ${words(step.note, guide)}`] : []),
    ...(step.copy ? [html`<b>Ready text:</b> ${blockInLanguage(guide, ready(step.copy))}`] : []),
    ...(step.undo ? [html`<b>To put back:</b> ${words(step.undo, guide)}`] : []),
  ];
}

/** A condition as a sentence over check ids. */
export function conditionText(condition: Condition | undefined): string {
  if (!condition) return '—';
  if ('all' in condition) return `(${condition.all.map(conditionText).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(conditionText).join(' or ')})`;
  if ('not' in condition) return `not ${conditionText(condition.not)}`;
  if ('has' in condition) return `${condition.fact} has ${condition.has}`;
  if ('lacks' in condition) return `${condition.fact} lacks ${condition.lacks}`;
  return `${condition.fact} is ${[condition.is].flat().join(' or ')}`;
}
