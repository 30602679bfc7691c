import type { Catalog } from '../types.js';
import { reachedEntries } from './reached.js';
import { own, rule } from './rule.js';

/** What the guides that there are have to deliver, in order. */
export function expectedCoverage(catalog: Catalog): readonly string[] {
  return Object.values(catalog.coverage).flatMap(({ prefix, items }) => [...Array(items).keys()].map((index) => `${prefix}${index + 1}`));
}

/** The parts of an item, as reviews name them; none of an item that is one thing. */
export function partsOfItem(catalog: Catalog, id: string): readonly string[] {
  const { parts } = Object.values(catalog.coverage).find(({ prefix }) => id.replace(/\d+$/, '') === prefix) ?? {};
  return (own(parts ?? {}, id) ?? []).map((part) => `${id}/${part}`);
}

/** Parts of an item that nothing delivers of what is; the item itself where it is one thing. */
export const missingOf = (catalog: Catalog, id: string, delivered: ReadonlySet<string>): readonly string[] => {
  const parts = partsOfItem(catalog, id);
  return (parts.length > 0 ? parts : [id]).filter((part) => !delivered.has(part));
};

/** Review keys of entries that a reader can reach. */
export function reachedReviews(catalog: Catalog): readonly string[] {
  const reached = new Set(catalog.topics.flatMap((topic) => [...reachedEntries(topic, catalog.references[topic.id])]));
  // What every guide shows or draws from, whoever names it.
  const shared = /^(label|labels|price|prices|link)\//;
  return Object.keys(catalog.reviews).filter((key) => reached.has(key) || shared.test(key));
}

/** Everything that is to be said is said where a reader comes, or refused with a reason. */
export const coverage = rule('coverage', (catalog, report) => {
  const delivered = new Set(reachedReviews(catalog).flatMap((key) => catalog.reviews[key]?.coverage ?? []));
  const expected = expectedCoverage(catalog);
  for (const { id } of catalog.topics) {
    if (!catalog.coverage[id])
      report(`topic/${id}`, 'coverage', 'does not say what its article holds', 'Name prefix and number of its items.');
  }
  const refused = catalog.refusals.filter((refusal) => refusal.reason.trim() !== '').map((refusal) => refusal.coverage);
  for (const id of expected) {
    if (refused.includes(id)) continue;
    for (const missing of missingOf(catalog, id, delivered)) {
      report(`coverage/${missing}`, '', 'is neither delivered nor refused',
        'Name it in the review of the entry that says it, or refuse it with a reason.', missing);
    }
  }
  for (const id of refused) {
    if (missingOf(catalog, id, delivered).length === 0) report(`refusal/${id}`, '', 'is refused and delivered at once',
      'Remove the refusal; say in a correction what is left out.', id);
  }
  const named = [
    ...Object.entries(catalog.reviews).map(([key, review]) => [key, review.coverage] as const),
    ...Object.entries(catalog.corrections).map(([id, correction]) => [`correction/${id}`, correction.coverage] as const),
    ...catalog.refusals.map((refusal) => [`refusal/${refusal.coverage}`, [refusal.coverage]] as const),
  ];
  for (const [entry, ids] of named) {
    for (const id of ids) {
      const [item = ''] = id.split('/');
      if (!expected.includes(item) || (item !== id && !partsOfItem(catalog, item).includes(id)))
        report(entry, 'coverage', `there is no "${id}"`, 'Correct it.', id);
    }
  }
});
