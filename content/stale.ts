import { checkAgainOn, isDue, type FreshnessKind } from './freshness.js';
import { sourceLocale, targetLocales } from './loaders.js';
import { textsIn } from './rules/reader-texts.js';
import type { Catalog, IsoDate, TargetLocale } from './types.js';

// FNV-1a, 32 bit: short, the same everywhere, and strong enough to notice a change.
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** Hash of the source text of every entry, by entry; neither the order of its lines nor how many guides hold it matters. */
export function sourceHashes(catalog: Catalog): Readonly<Record<string, string>> {
  const lines = new Map<string, string[]>();
  const add = (entry: string, line: string): void => {
    lines.set(entry, [...(lines.get(entry) ?? []), line]);
  };
  for (const { entry, path, text } of textsIn(catalog, sourceLocale)) add(entry, `${path}=${text}`);
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([entry, all]) => [entry, hash([...new Set(all)].sort().join('\n'))]));
}

/** A translated entry that may no longer say what its source says. */
export interface StaleTranslation {
  readonly locale: TargetLocale;
  readonly entry: string;
  /** `changed`: the source is another since. `unrecorded`: nobody said from which text it was made. */
  readonly state: 'changed' | 'unrecorded';
}

/** Translated entries whose source changed since they were made, or whose origin is not recorded. */
export function staleTranslations(catalog: Catalog): StaleTranslation[] {
  const hashes = Object.entries(sourceHashes(catalog));
  return targetLocales.flatMap((locale) => hashes.flatMap(([entry, now]): StaleTranslation[] => {
    const made = catalog.translations[locale][entry];
    if (made === now) return [];
    return [{ locale, entry, state: made === undefined ? 'unrecorded' : 'changed' }];
  }));
}

/** Labels and links without words in a language, which a reader sees in English. */
export function untranslatedNames(catalog: Catalog): readonly { readonly locale: TargetLocale; readonly entry: string }[] {
  const labels = Object.entries(catalog.labels.labels).map(([id, names]) => [`label/${id}`, names] as const);
  const links = Object.entries(catalog.links).map(([id, { name }]) => [`link/${id}`, [name]] as const);
  return targetLocales.flatMap((locale) => [...labels, ...links]
    .filter(([, names]) => names.some((name) => name[locale] === undefined)).map(([entry]) => ({ locale, entry })));
}

/** Something whose day of being checked again has a date. */
export interface Dated {
  readonly entry: string;
  readonly kind: FreshnessKind;
  readonly checkedOn: IsoDate;
  readonly checkAgainOn: IsoDate;
}

function pathEntries(catalog: Catalog): ReadonlySet<string> {
  const found = new Set<string>();
  for (const topic of catalog.topics) {
    for (const [id, check] of Object.entries(topic.checks)) if ('path' in check && check.path) found.add(`check/${id}`);
    for (const [id, fix] of Object.entries(topic.fixes)) if (fix.steps.some((step) => step.path)) found.add(`fix/${id}`);
  }
  for (const reference of Object.values(catalog.references)) {
    for (const [id, task] of Object.entries(reference.tasks)) if (task.path) found.add(`task/${id}`);
  }
  return found;
}

/** Everything that is dated, soonest due first. */
export function datedEntries(catalog: Catalog): Dated[] {
  const paths = pathEntries(catalog);
  const dated = (entry: string, kind: FreshnessKind, checkedOn: IsoDate): Dated =>
    ({ entry, kind, checkedOn, checkAgainOn: checkAgainOn(kind, checkedOn) });
  const kindOf = (key: string): FreshnessKind => {
    if (paths.has(key)) return 'paths';
    if (/^prices?\//.test(key)) return 'prices';
    if (/^labels?\//.test(key)) return 'labels';
    return key.startsWith('contact/') ? 'contacts' : 'rest';
  };
  const all = [
    dated('labels', 'labels', catalog.labels.checkedOn),
    ...catalog.prices.map((list) => dated(`price/${list.region}`, 'prices', list.checkedOn)),
    ...Object.entries(catalog.contacts).map(([id, contact]) => dated(`contact/${id}`, 'contacts', contact.checkedOn)),
    ...Object.entries(catalog.sources).map(([id, source]) => dated(`source/${id}`, 'rest', source.checkedOn)),
    ...Object.entries(catalog.reviews).map(([key, review]) => dated(key, kindOf(key), review.checkedOn)),
  ];
  // A list and its review are one thing to check: the older day counts.
  const oldest = new Map<string, Dated>();
  for (const entry of all) {
    const other = oldest.get(entry.entry);
    if (!other || entry.checkedOn < other.checkedOn) oldest.set(entry.entry, entry);
  }
  return [...oldest.values()].sort((a, b) => (a.checkAgainOn + a.entry < b.checkAgainOn + b.entry ? -1 : 1));
}

/** What has to be checked again by a day. */
export function dueEntries(catalog: Catalog, today: IsoDate): Dated[] {
  return datedEntries(catalog).filter((entry) => isDue(entry.kind, entry.checkedOn, today));
}
