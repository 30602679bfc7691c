import type { Label, LabelId, Link, LinkId, TargetLocale } from './types.js';

/** What a language calls the labels of a guide, name by name, and its links. */
export interface Names {
  readonly labels: Readonly<Record<LabelId, readonly string[]>>;
  readonly links: Readonly<Record<LinkId, string>>;
}

type Table<T> = Readonly<Record<string, T>>;

const mapped = <T>(table: Table<T>, change: (entry: T, id: string) => T): Table<T> =>
  Object.fromEntries(Object.keys(table).map((id) => [id, change(table[id]!, id)]));

/** Labels with the words of one language more than those that stand in their table. */
export const namedLabels = (locale: TargetLocale, labels: Table<Label>, names: Names['labels']): Table<Label> =>
  mapped(labels, (label, id) => label.map((name, place) => ({ ...name, [locale]: names[id]?.[place] ?? name.en })) as unknown as Label);

/** Links with the words of one language more than those that stand in their table. */
export const namedLinks = (locale: TargetLocale, links: Table<Link>, names: Names['links']): Table<Link> =>
  mapped(links, (link, id) => ({ ...link, name: { ...link.name, [locale]: names[id] ?? link.name.en } }));
