import type { Topic } from '@naosu/content';
import { endWait, without } from '../act/changes.js';
import { caseOf } from '../case.js';
import { own } from '../own.js';
import type { Progress } from '../progress.js';
import { isRecord } from './record-reader.js';

/*
 * Two tabs of one page keep one case. Each knows what the record held when it last looked: what the other has changed since is taken over,
 * but where this tab has changed the same since, which is later.
 */

type Entries<T> = Readonly<Record<string, T>>;

/** Keys in one order, whoever wrote them. */
const canonical = (value: unknown) => JSON.stringify(value,
  (_, part: unknown) => (isRecord(part) ? Object.fromEntries(Object.keys(part).sort().map((key) => [key, part[key]])) : part));

const same = (one: unknown, two: unknown) => canonical(one) === canonical(two);

function mergedRecord<T>(mine: Entries<T>, before: Entries<T>, theirs: Entries<T>): Entries<T> {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(theirs)])]
    .filter((key) => !same(own(before, key), own(theirs, key)) && same(own(mine, key), own(before, key)));
  const taken = changed.filter((key) => own(theirs, key) !== undefined);
  return changed.length === 0 ? mine : { ...without(mine, changed), ...Object.fromEntries(taken.map((key) => [key, theirs[key]!])) };
}

function mergedList(mine: readonly string[], before: readonly string[], theirs: readonly string[]): readonly string[] {
  const kept = mine.filter((item) => theirs.includes(item) || !before.includes(item));
  return [...kept, ...theirs.filter((item) => !before.includes(item) && !kept.includes(item))];
}

function mergedLists(mine: Entries<readonly string[]>, before: Entries<readonly string[]>,
  theirs: Entries<readonly string[]>): Entries<readonly string[]> {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const lists = keys.map((key) => [key, mergedList(own(mine, key) ?? [], own(before, key) ?? [], own(theirs, key) ?? [])] as const);
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

const byFix = ({ outcomes }: Progress) => Object.fromEntries(outcomes.map((outcome) => [outcome.fix, outcome]));

const flags = ({ waitingSince, goesOn }: Progress): Entries<unknown> => ({
  ...(waitingSince === undefined ? {} : { waitingSince }), ...(goesOn === undefined ? {} : { goesOn }),
});

/** Whether both are about the same symptom, or the same single fix. */
export const isSameCase = (one: Progress, two: Progress): boolean => one.symptom === two.symptom && one.fix === two.fix;

/** Progress of this tab with what another has changed since `before`. Of a case about something else only further answers are taken. */
export function merged(mine: Progress, before: Progress, theirs: Progress, topic: Topic): Progress {
  if (same(before, theirs)) return mine;
  const next = endWait(caseOf(topic, (isSameCase(mine, theirs) ? withChanges : withAnswers)(mine, before, theirs, topic))).progress;
  return same(mine, next) ? mine : next;
}

function withAnswers(mine: Progress, before: Progress, theirs: Progress, { checks }: Topic): Progress {
  const general = Object.keys(theirs.answers).filter((id) => own(checks, id) !== undefined && !('perSymptom' in checks[id]!));
  const further = Object.fromEntries(general.map((id) => [id, theirs.answers[id]!]));
  const known = without(before.answers, Object.keys(before.answers).filter((id) => !general.includes(id)));
  return { ...mine, answers: mergedRecord(mine.answers, known, further) };
}

function withChanges(mine: Progress, before: Progress, theirs: Progress): Progress {
  const { waitingSince, goesOn, ...rest } = mine;
  const outcomes = Object.values(mergedRecord(byFix(mine), byFix(before), byFix(theirs)));
  return {
    ...rest,
    answers: mergedRecord(mine.answers, before.answers, theirs.answers),
    outcomes: [...outcomes].sort((one, two) => one.at - two.at),
    opened: mergedRecord(mine.opened, before.opened, theirs.opened),
    done: mergedLists(mine.done, before.done, theirs.done),
    consents: mergedList(mine.consents, before.consents, theirs.consents),
    spared: mergedLists(mine.spared, before.spared, theirs.spared),
    lacking: mergedList(mine.lacking, before.lacking, theirs.lacking),
    waits: mergedRecord(mine.waits, before.waits, theirs.waits),
    ...mergedRecord(flags(mine), flags(before), flags(theirs)),
  };
}
