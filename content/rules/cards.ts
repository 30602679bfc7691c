import { UNKNOWN, type Check, type CheckCard, type Id, type Topic } from '../types.js';
import { hasMany, outcomesOf } from './checks/check-kinds.js';
import { own, rule, type Report } from './rule.js';

/** What a card may have to say: outcomes of its check; of a checklist, whether all is ticked; where it chooses, that nothing is told. */
function sayable(card: CheckCard, check: Check): readonly Id[] {
  if (hasMany(check)) return ['complete', 'missing'];
  return [...outcomesOf(check), ...(card.keys ? [UNKNOWN] : [])];
}

function inCard(entry: string, card: CheckCard, topic: Topic, report: Report): void {
  const exists = (path: string, kind: string, id: Id, known: Readonly<Record<Id, unknown>>): void => {
    if (!own(known, id)) report(entry, path, `there is no ${kind} "${id}"`, 'Correct the id.', id);
  };
  const check = own(topic.checks, card.check);
  if (!check) return report(entry, 'check', `there is no check "${card.check}"`, 'Correct the id.', card.check);
  for (const id of [...(card.asks ?? []), ...(card.keys ?? [])]) exists('asks', 'check', id, topic.checks);
  if (card.table) exists('table', 'table', card.table, topic.tables);
  const outcomes = sayable(card, check);
  for (const id of outcomes) {
    if (!own(card.verdicts, id)) report(entry, 'verdicts', `says nothing of "${id}"`, 'Say what it means, and what to do next.', id);
  }
  for (const [id, { fixes }] of Object.entries(card.verdicts)) {
    if (!outcomes.includes(id)) report(entry, `verdicts.${id}`, `is no outcome of "${card.check}"`, 'Name an outcome, or remove it.', id);
    for (const fix of fixes) exists(`verdicts.${id}.fixes`, 'fix', fix, topic.fixes);
  }
  for (const [item, fix] of Object.entries(card.remedies ?? {})) {
    if (!outcomesOf(check).includes(item)) report(entry, `remedies.${item}`, 'is no item', 'Name an item of the check.', item);
    exists(`remedies.${item}`, 'fix', fix, topic.fixes);
  }
  if (!card.proof) return;
  exists('proof.check', 'check', card.proof.check, topic.checks);
  exists('proof.cause', 'cause', card.proof.cause, topic.causes);
  for (const fix of card.proof.verdict.fixes) exists('proof.verdict.fixes', 'fix', fix, topic.fixes);
}

/** A card says what each outcome of its check means, and names only what its guide has. */
export const cards = rule('cards', (catalog, report) => {
  for (const [id, card] of Object.entries(catalog.cards ?? {})) {
    const topic = catalog.topics.find((candidate) => candidate.id === card.topic);
    if (topic) inCard(`card/${id}`, card, topic, report);
    else report(`card/${id}`, 'topic', `there is no guide "${card.topic}"`, 'Correct the id.', card.topic);
  }
});
