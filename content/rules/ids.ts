import { idPattern } from '../inline.js';
import type { Catalog } from '../types.js';
import { outcomesOf } from './checks/check-kinds.js';
import { rule } from './rule.js';

const hint = 'Ids are lower case letters and digits joined by single hyphens, differ from "unknown", and stand once in a list.';

function mistakes(ids: readonly string[]): string[] {
  return ids.filter((id, index) => !idPattern.test(id) || id === 'unknown' || ids.indexOf(id) !== index);
}

/** Every id of every list, with the entry and place that it stands in. */
function* idLists(catalog: Catalog): Generator<readonly [entry: string, path: string, ids: readonly string[]]> {
  yield ['links', '', Object.keys(catalog.links)];
  yield ['labels', '', Object.keys(catalog.labels.labels)];
  yield ['contacts', '', Object.keys(catalog.contacts)];
  for (const topic of catalog.topics) {
    for (const key of ['symptoms', 'causes', 'checks', 'fixes', 'tables'] as const) {
      yield [`topic/${topic.id}`, key, Object.keys(topic[key])];
    }
    yield [`topic/${topic.id}`, 'needs', topic.needs];
    for (const [id, symptom] of Object.entries(topic.symptoms)) {
      for (const key of ['causes', 'checks', 'fixes'] as const) yield [`symptom/${id}`, key, symptom[key]];
    }
    for (const [id, check] of Object.entries(topic.checks)) yield [`check/${id}`, '', outcomesOf(check)];
    for (const [id, table] of Object.entries(topic.tables)) {
      for (const key of ['columns', 'rows'] as const) yield [`table/${id}`, key, table[key]];
    }
    for (const [id, fix] of Object.entries(topic.fixes)) {
      yield [`fix/${id}`, 'steps', fix.steps.map((step) => step.id)];
      yield [`fix/${id}`, 'options', fix.options ?? []];
      yield [`fix/${id}`, 'ledger', [...Object.keys(fix.ledger?.lost ?? {}), ...(fix.ledger?.kept ?? [])]];
    }
  }
  for (const [topic, reference] of Object.entries(catalog.references)) {
    for (const key of ['faq', 'tasks'] as const) yield [`reference/${topic}`, key, Object.keys(reference[key])];
  }
}

/** Ids have the form of ids and stand once where they stand. */
export const ids = rule('ids', (catalog, report) => {
  for (const [entry, path, list] of idLists(catalog)) {
    for (const id of mistakes(list)) report(entry, path, `"${id}" is no id, or stands twice`, hint, id);
  }
  const topics = catalog.topics.map((topic) => topic.id);
  for (const id of mistakes(topics)) report(`topic/${id}`, '', `topic "${id}" stands twice`, hint, id);
});
