import { locales } from '../loaders.js';
import type { Catalog, Locale } from '../types.js';

/** One text that a reader sees. */
export interface ReaderText {
  readonly entry: string;
  /** Dotted, inside the entry, the same in every locale. */
  readonly path: string;
  readonly locale: Locale;
  readonly text: string;
}

const entityOf: Readonly<Record<string, string>> = {
  causes: 'cause', checks: 'check', fixes: 'fix', needs: 'need', contacts: 'contact', tables: 'table', faq: 'faq', tasks: 'task',
};

function leaves(value: unknown, path: readonly string[]): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

// A step's line may be written alone or with its warning: both are the same text.
const samePath = (path: string): string => path.replace(/^(steps\.[^.]+|retry)\.text$/, '$1');

/** Whether a text is copied as it is: it goes to people who see neither links nor labels. */
export const isReady = ({ path }: ReaderText): boolean => /^(steps\.[^.]+|retry)\.copy$/.test(path);

/** Every text of the guides and references in one locale, names of symptoms included. */
export function textsIn(catalog: Catalog, locale: Locale): ReaderText[] {
  const found: ReaderText[] = [];
  const add = (entry: string, value: unknown, at: readonly string[] = []): void => {
    for (const { path, text } of leaves(value, at)) found.push({ entry, path: samePath(path), locale, text });
  };
  for (const [topic, words] of [...Object.entries(catalog.texts[locale]), ...Object.entries(catalog.referenceTexts[locale])]) {
    for (const [key, value] of Object.entries(words)) {
      const entity = entityOf[key];
      if (!entity) add(`topic/${topic}`, value, [key]);
      else for (const [id, inner] of Object.entries(value)) add(`${entity}/${id}`, inner);
    }
  }
  for (const { id, title } of catalog.indexes[locale].entries) add(`symptom/${id}`, { title });
  return found;
}

/** Every text of the guides and references in every locale. */
export function readerTexts(catalog: Catalog): ReaderText[] {
  return locales.flatMap((locale) => textsIn(catalog, locale));
}
