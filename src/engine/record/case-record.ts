import type { Topic, TopicId } from '@naosu/content';
import { endWait, without } from '../act/changes.js';
import { caseOf } from '../case.js';
import { markOf } from './id-code.js';
import { currentId, knownIds } from './known-ids.js';
import { fromOutside, gateParts } from './outside.js';
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
  /** Links to the case that was open last: of each tab the address before it saved, and after. */
  readonly links: readonly unknown[];
  /** The page on which a case was saved, by guide: what opens harm counts on that page alone. */
  readonly pages: Readonly<Record<string, unknown>>;
}

/** Progress as it is taken up. */
export interface KnownCase extends ReadProgress {
  /** What opens harm came from elsewhere, and is asked again. */
  readonly asksAgain: boolean;
}

/** So many tabs are known to have a case open. */
const mostTabs = 20;

/** A record of stored data, in its earlier form too, which held one case or the answers of one guide; empty where there is none. */
export function readRecord(value: unknown): CaseRecord {
  const get = (field: string) => (isRecord(value) ? own(value, field) : undefined);
  const [topic, answersOf, links, cases, pages] = [get('topic'), get('answersOf'), get('links'), get('cases'), get('pages')];
  const only = typeof topic === 'string' ? topic : answersOf;
  return {
    ...(typeof topic === 'string' ? { topic } : {}),
    cases: isRecord(cases) ? cases : typeof only === 'string' ? { [only]: get('progress') } : {},
    links: Array.isArray(links) ? links : [],
    pages: isRecord(pages) ? pages : {},
  };
}

/** The case of a guide as `page` takes it up, with the answers that it shares with the others; empty where there is none. */
export function caseIn(record: CaseRecord, topic: Topic, page: string): KnownCase {
  const mine = own(record.cases, topic.id);
  const read = mine === undefined ? { progress: emptyProgress, dropped: [] } : readProgress(mine, topic);
  const known = isOf(page, record, topic.id) ? { progress: read.progress, asksAgain: false } : fromOutside(read.progress, topic);
  return { ...known, progress: withShared(known.progress, record, topic, page), dropped: read.dropped };
}

/** The case that a link holds, beside those that are kept of other guides. */
export function caseFrom({ progress, dropped }: ReadProgress, record: CaseRecord, topic: Topic, page: string): KnownCase {
  const known = fromOutside(progress, topic);
  const others = { ...record, cases: without(record.cases, [topic.id]) };
  return { ...known, progress: withShared(known.progress, others, topic, page), dropped };
}

/** Saved on this page, or before pages were told apart. */
const isOf = (page: string, { pages }: CaseRecord, id: string) => (own(pages, id) ?? page) === page;

/** A case with the answers of other guides that were saved after it, or that it does not have. */
function withShared(progress: Progress, record: CaseRecord, topic: Topic, page: string): Progress {
  const order = Object.keys(record.cases);
  const shared = (id: string) => {
    const answers = readAnswers(answersIn(record.cases[id]), topic);
    return isOf(page, record, id) ? answers : without(answers, gateParts(topic));
  };
  const all = (order.includes(topic.id) ? order : [...order, topic.id]).map((id) => (id === topic.id ? progress.answers : shared(id)));
  return endWait(caseOf(topic, { ...progress, answers: Object.assign({}, ...all) as Progress['answers'] })).progress;
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

/** The record once `page` has saved a case. */
export function withPage(record: CaseRecord, { id }: Topic, page: string): CaseRecord {
  const saved = own(record.cases, id) !== undefined;
  return { ...record, pages: saved ? { ...record.pages, [id]: page } : without(record.pages, [id]) };
}

/** The record once a tab goes by `links`, its own in place of `former`. `before` is the record as it was: of a case about something else no
 * link counts. */
export function withLinks(record: CaseRecord, { id }: Topic, links: unknown, former: unknown, before: CaseRecord): CaseRecord {
  const [now, then] = [record, before].map(({ cases }) => aboutOf(own(cases, id)));
  const known = now === then ? before.links.filter((other) => other !== former && other !== links) : [];
  return { ...record, links: [...known, links].slice(-mostTabs) };
}

/** Stands for the address before a tab saved and the one after. */
export const linksOf = (links: readonly (string | undefined)[]): string =>
  links.map((link) => (link === undefined ? '' : markOf(link))).join();

/** What a stored case is about. */
const aboutOf = (stored: unknown): string => (isRecord(stored) ? [own(stored, 'symptom'), own(stored, 'fix')].join() : '');

/** The links of a tab that goes by this one: the record then knows more than the link. */
export const linksWith = ({ links }: CaseRecord, link: string): unknown =>
  links.find((pair) => typeof pair === 'string' && pair.split(',').includes(markOf(link)));

function answersIn(stored: unknown): Readonly<Record<string, unknown>> {
  const answers = isRecord(stored) ? own(stored, 'answers') : undefined;
  return isRecord(answers) ? answers : {};
}
