import { locales, sourceLocale, targetLocales } from '../loaders.js';
import { RETRY, type Locale, type ReferenceStructure, type Topic, type TopicId, type TopicText } from '../types.js';
import { outcomesOf } from './checks/check-kinds.js';
import { rule, own, type Report } from './rule.js';
import { textsIn } from './reader-texts.js';

/** Says which ids of the structure have no text, and which texts belong to none. */
function compare(report: Report, entry: string, path: string, ids: readonly string[], texts: Readonly<Record<string, unknown>>): void {
  for (const id of ids) {
    if (own(texts, id) === undefined) report(entry, `${path}.${id}`, 'has no text', 'Write it under the same id.', id);
  }
  for (const id of Object.keys(texts)) {
    if (!ids.includes(id)) report(entry, `${path}.${id}`, 'has text and no structure', 'Remove the text, or correct the id.', id);
  }
}

function compareTopic(topic: Topic, text: TopicText, locale: Locale, report: Report): void {
  const here = `topic/${topic.id}`;
  for (const key of ['causes', 'checks', 'fixes', 'tables'] as const) {
    compare(report, here, `${locale}.${key}`, Object.keys(topic[key]), text[key]);
  }
  for (const key of ['needs', 'contacts'] as const) compare(report, here, `${locale}.${key}`, topic[key], text[key]);
  for (const [id, check] of Object.entries(topic.checks)) {
    const words = own(text.checks, id);
    if (words) compare(report, `check/${id}`, `${locale}.options`, outcomesOf(check), words.options);
  }
  for (const [id, fix] of Object.entries(topic.fixes)) {
    const words = own(text.fixes, id);
    if (!words) continue;
    compare(report, `fix/${id}`, `${locale}.steps`, fix.steps.map((step) => step.id).filter((step) => step !== RETRY), words.steps);
    compare(report, `fix/${id}`, `${locale}.lost`, Object.keys(fix.ledger?.lost ?? {}), words.lost ?? {});
    compare(report, `fix/${id}`, `${locale}.kept`, fix.ledger?.kept ?? [], words.kept ?? {});
  }
  for (const [id, table] of Object.entries(topic.tables)) {
    const words = own(text.tables, id);
    if (!words) continue;
    compare(report, `table/${id}`, `${locale}.columns`, table.columns, words.columns);
    compare(report, `table/${id}`, `${locale}.rows`, table.rows, words.rows);
  }
}

/** Text stands under the ids of the structure: none missing, none left over. */
export const textIds = rule('text-ids', (catalog, report) => {
  for (const topic of catalog.topics) {
    for (const locale of locales) {
      const text = catalog.texts[locale][topic.id];
      if (text) compareTopic(topic, text, locale, report);
    }
  }
  for (const [id, reference] of Object.entries(catalog.references) as [TopicId, ReferenceStructure][]) {
    for (const locale of locales) {
      const text = catalog.referenceTexts[locale][id];
      if (!text) continue;
      for (const key of ['faq', 'tasks'] as const) {
        compare(report, `reference/${id}`, `${locale}.${key}`, Object.keys(reference[key]), text[key]);
      }
    }
  }
});

/** Every topic has a reference, and both are written in every locale. */
export const everyLocale = rule('every-locale', (catalog, report) => {
  for (const { id } of catalog.topics) {
    const reference = catalog.references[id];
    if (!reference) report(`reference/${id}`, '', 'is missing', 'Give the topic its questions and tasks.');
    for (const key of ['faq', 'tasks'] as const) {
      if (reference && Object.keys(reference[key]).length === 0) report(`reference/${id}`, key, 'is empty', 'Write at least one.');
    }
    for (const locale of locales) {
      if (!catalog.texts[locale][id]) report(`topic/${id}`, locale, 'is not written', 'Translate the topic.');
      if (!catalog.referenceTexts[locale][id]) report(`reference/${id}`, locale, 'is not written', 'Translate the reference.');
    }
  }
  for (const id of Object.keys(catalog.references)) {
    if (catalog.topics.some((topic) => topic.id === id)) continue;
    report(`reference/${id}`, '', 'belongs to no topic', 'Add the topic, or remove the reference.');
  }
});

/** A text that stands in the source, an optional warning or note too, stands in every translation, and nothing else does. */
export const sameTexts = rule('same-texts', (catalog, report) => {
  const placesIn = (locale: Locale): Map<string, readonly [string, string]> =>
    new Map(textsIn(catalog, locale).map(({ entry, path }) => [`${entry} ${path}`, [entry, path]]));
  const source = placesIn(sourceLocale);
  for (const locale of targetLocales) {
    const translated = placesIn(locale);
    for (const [key, [entry, path]] of source) {
      if (!translated.has(key)) report(entry, `${locale}.${path}`, `stands in "${sourceLocale}" only`, 'Translate it, or remove it there.');
    }
    for (const [key, [entry, path]] of translated) {
      if (!source.has(key)) report(entry, `${locale}.${path}`, `is not in "${sourceLocale}"`, 'Remove it, or write it there.');
    }
  }
});
