import { locales } from '../loaders.js';
import type { Catalog, Topic } from '../types.js';
import { rule, own } from './rule.js';

type Table = Readonly<Record<string, unknown>>;

/** What the guides say under the ids that they share: an entry with its options apart, which each guide may choose. */
function* sharedTables(catalog: Catalog, topic: Topic): Generator<readonly [entity: string, path: string, table: Table]> {
  const fixes = Object.entries(topic.fixes).map(([id, { options, ...fix }]) => [id, { ...fix, options: options !== undefined }]);
  yield ['check', '', topic.checks];
  yield ['fix', '', Object.fromEntries(fixes) as Table];
  yield ['table', '', topic.tables];
  for (const locale of locales) {
    const text = catalog.texts[locale][topic.id];
    if (!text) continue;
    yield ['cause', locale, text.causes];
    yield ['check', locale, text.checks];
    yield ['fix', locale, text.fixes];
    yield ['table', locale, text.tables];
    yield ['need', locale, text.needs];
    yield ['contact', locale, text.contacts];
  }
}

/** An id means the same in every guide: answers, reviews and translations go by it. */
export const sameEntries = rule('same-entries', (catalog, report) => {
  const seen = new Map<string, Table>();
  for (const topic of catalog.topics) {
    for (const [entity, path, table] of sharedTables(catalog, topic)) {
      const before = seen.get(`${entity} ${path}`) ?? {};
      for (const [id, entry] of Object.entries(table)) {
        const other = own(before, id);
        if (other === undefined || JSON.stringify(other) === JSON.stringify(entry)) continue;
        report(`${entity}/${id}`, path, `differs in the guide "${topic.id}"`, 'Take both from one place, or give one another id.');
      }
      seen.set(`${entity} ${path}`, { ...before, ...table });
    }
  }
});
