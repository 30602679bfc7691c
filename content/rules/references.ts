import type { Catalog, ReferenceStructure, Topic } from '../types.js';
import { workedOutFrom } from './checks/check-kinds.js';
import { rule, own, type Report } from './rule.js';

/** Says every id of a list that a table does not know. */
type Refer = (entry: string, path: string, ids: readonly (string | undefined)[]) => void;

function refer(report: Report, what: string, table: Readonly<Record<string, unknown>>): Refer {
  return (entry, path, ids) => {
    for (const id of ids) {
      if (id === undefined || own(table, id) !== undefined) continue;
      report(entry, path, `there is no ${what} "${id}"`, `Correct the id, or add the ${what}.`, id);
    }
  };
}

function inTopic(topic: Topic, catalog: Catalog, report: Report): void {
  const check = refer(report, 'check', topic.checks);
  const fix = refer(report, 'fix', topic.fixes);
  const cause = refer(report, 'cause', topic.causes);
  const label = refer(report, 'label', catalog.labels.labels);
  const link = refer(report, 'link', catalog.links);
  const need = refer(report, 'need', Object.fromEntries(topic.needs.map((id) => [id, true])));
  const here = `topic/${topic.id}`;
  const table = refer(report, 'table', topic.tables);
  check(here, 'gate', [topic.gate]);
  fix(here, 'secondCopy', [topic.secondCopy]);
  fix(here, 'meanwhile', [topic.meanwhile]);
  label(here, 'retry', topic.retry);
  refer(report, 'contact', catalog.contacts)(here, 'contacts', topic.contacts);
  for (const [id, symptom] of Object.entries(topic.symptoms)) {
    cause(`symptom/${id}`, 'causes', symptom.causes);
    check(`symptom/${id}`, 'checks', symptom.checks);
    fix(`symptom/${id}`, 'fixes', symptom.fixes);
    check(`symptom/${id}`, 'service.gate', [symptom.service?.gate]);
    fix(`symptom/${id}`, 'service.meanwhile', [symptom.service?.meanwhile]);
  }
  for (const [id, entry] of Object.entries(topic.checks)) {
    for (const [path, parts] of Object.entries(workedOutFrom(entry))) check(`check/${id}`, path, parts);
    if ('path' in entry) label(`check/${id}`, 'path', entry.path ?? []);
    if ('link' in entry) link(`check/${id}`, 'link', [entry.link]);
    if ('table' in entry) table(`check/${id}`, 'table', [entry.table]);
  }
  for (const [id, entry] of Object.entries(topic.fixes)) {
    if (entry.causes.length > 0 && !entry.causes.some((id) => own(topic.causes, id))) {
      report(`fix/${id}`, 'causes', `cures nothing that the guide "${topic.id}" knows`,
        'Name a cause of this guide, or leave the fix out of it.', entry.causes);
    }
    need(`fix/${id}`, 'needs', entry.needs ?? []);
    check(`fix/${id}`, 'variant', [entry.variant]);
    fix(`fix/${id}`, 'options', entry.options ?? []);
    for (const step of entry.steps) {
      label(`fix/${id}`, `steps.${step.id}.path`, step.path ?? []);
      link(`fix/${id}`, `steps.${step.id}.link`, [step.link]);
      table(`fix/${id}`, `steps.${step.id}.table`, [step.table]);
      check(`fix/${id}`, `steps.${step.id}.backupTime`, Object.values(step.backupTime ?? {}));
    }
  }
}

function inReference(reference: ReferenceStructure, topic: Topic | undefined, catalog: Catalog, report: Report): void {
  const fix = refer(report, 'fix', topic?.fixes ?? {});
  const cause = refer(report, 'cause', topic?.causes ?? {});
  const label = refer(report, 'label', catalog.labels.labels);
  const link = refer(report, 'link', catalog.links);
  for (const [id, entry] of Object.entries(reference.faq)) {
    fix(`faq/${id}`, 'fixes', entry.fixes ?? []);
    link(`faq/${id}`, 'links', entry.links ?? []);
  }
  for (const [id, entry] of Object.entries(reference.tasks)) {
    label(`task/${id}`, 'path', entry.path ?? []);
    cause(`task/${id}`, 'prevents', entry.prevents);
  }
}

/** Every id that is named exists. */
export const references = rule('references', (catalog, report) => {
  for (const topic of catalog.topics) inTopic(topic, catalog, report);
  for (const [id, reference] of Object.entries(catalog.references)) {
    inReference(reference, catalog.topics.find((topic) => topic.id === id), catalog, report);
  }
});
