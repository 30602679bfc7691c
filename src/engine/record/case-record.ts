import type { Topic, TopicId } from '@naosu/content';
import { caseOf } from '../case.js';
import { settled } from '../act/changes.js';
import { currentId, knownIds } from './known-ids.js';
import { own } from '../own.js';
import { readAnswers, readProgress, writeProgress, type ReadProgress } from './progress-record.js';
import { emptyProgress, type Progress } from '../progress.js';
import { isRecord } from './record-reader.js';

/**
 * What is kept under one key: a case of each guide. An answer stands once, in the case saved last of those whose guide knows the
 * check, so that what is forgotten in one guide does not come back from another.
 */
export interface CaseRecord {
  /** The guide of the case that was open last; absent where the reader gave it up. */
  readonly topic?: string;
  /** Progress as stored, by guide; saved last stands last. */
  readonly cases: Readonly<Record<string, unknown>>;
  /** Links to the case that was open last. */
  readonly links: readonly unknown[];
}

/** A record of stored data, in its earlier form too, which held one case or the answers of one guide; empty where there is none. */
export function readRecord(value: unknown): CaseRecord {
  const get = (field: string) => (isRecord(value) ? own(value, field) : undefined);
  const [topic, answersOf, links, cases] = [get('topic'), get('answersOf'), get('links'), get('cases')];
  const only = typeof topic === 'string' ? topic : answersOf;
  return {
    ...(typeof topic === 'string' ? { topic } : {}),
    cases: isRecord(cases) ? cases : typeof only === 'string' ? { [only]: get('progress') } : {},
    links: Array.isArray(links) ? links : [],
  };
}

/** The case of a guide, with the answers that it shares with the others; empty where there is none. */
export function caseIn(record: CaseRecord, topic: Topic): ReadProgress {
  const mine = own(record.cases, topic.id);
  return withShared(mine === undefined ? { progress: emptyProgress, dropped: [] } : readProgress(mine, topic), record, topic);
}

/** What was read of a case, with the answers of other guides that were saved after it, or that it does not have. */
export function withShared({ progress, dropped }: ReadProgress, { cases }: CaseRecord, topic: Topic): ReadProgress {
  const order = Object.keys(cases);
  const all = (order.includes(topic.id) ? order : [...order, topic.id]).map((id) => (id === topic.id ? progress.answers : readAnswers(answersIn(cases[id]), topic)));
  return { progress: settled(caseOf(topic, { ...progress, answers: Object.assign({}, ...all) as Progress['answers'] })).progress, dropped };
}

/** The record once a case is saved; one that holds nothing is left out. */
export function withCase(record: CaseRecord, topic: Topic, progress: Progress): CaseRecord {
  const asked = knownIds(topic).checks;
  const cases: Record<string, unknown> = {};
  for (const id of Object.keys(record.cases)) {
    const stored = record.cases[id];
    if (id === topic.id || !isRecord(stored)) continue;
    const answers = answersIn(stored);
    const kept = Object.keys(answers).filter((check) => currentId(check, topic, (known) => asked.includes(known)) === undefined);
    cases[id] = { ...stored, answers: Object.fromEntries(kept.map((check) => [check, answers[check]])) };
  }
  if (isRunning(progress) || Object.keys(progress.answers).length > 0) cases[topic.id] = writeProgress(progress);
  return { ...record, cases };
}

/** Whether there is a case to go on with, and not only answers. */
export const isRunning = ({ symptom, fix }: Progress): boolean => (symptom ?? fix) !== undefined;

/** The record once the case of a guide is the one open, or is given up. */
export function withOpen({ topic: before, ...record }: CaseRecord, id: TopicId, open: boolean): CaseRecord {
  const topic = open ? id : before === id ? undefined : before;
  return { ...(topic === undefined ? {} : { topic }), ...record };
}

function answersIn(stored: unknown): Readonly<Record<string, unknown>> {
  const answers = isRecord(stored) ? own(stored, 'answers') : undefined;
  return isRecord(answers) ? answers : {};
}
