import { UNKNOWN, type CheckId, type FixId, type Id, type Topic } from '@naosu/content';
import { codeOf, idOf } from './id-code.js';
import { knownIds, type KnownIds } from './known-ids.js';
import { own } from '../own.js';
import { readProgress, type ReadProgress } from './progress-record.js';
import { results, type Answer, type FixOutcome, type Progress } from '../progress.js';

/*
 * 1~s<symptom>~a<check>_<answer>.<check>_<answer>~o<fix>_<result><time>…
 * Consents (`c`, `r`) prove nothing on another device: they are read, to tell that they are asked again, and no longer written.
 * Sections are set apart by `~`, entries by `.`, fields by `_`: with letters, digits and `-` all that no URL part escapes.
 */
const version = '1';

const entries = <T>(record: Readonly<Record<string, T>>) => Object.keys(record).map((key): [string, T] => [key, record[key]!]);

/** Progress in characters that need no escaping in a URL fragment; made of ids that the topic has. */
export function encodeFragment(progress: Progress, topic: Topic): string {
  const known = knownIds(topic);
  const fix = (id: FixId) => codeOf(id, known.fixes);
  const lists = (record: Readonly<Record<FixId, readonly Id[]>>, ids: (fix: FixId) => readonly Id[]) =>
    entries(record).map(([id, list]) => [fix(id), ...list.map((item) => codeOf(item, ids(id)))].join('_')).join('.');
  const sections: readonly [string, string | undefined][] = [
    ['s', progress.symptom && codeOf(progress.symptom, known.symptoms)],
    ['f', progress.fix && fix(progress.fix)],
    ['a', entries(progress.answers).map(([id, answer]) => `${codeOf(id, known.checks)}_${encodeAnswer(answer, id, known)}`).join('.')],
    ['o', encodeOutcomes(progress.outcomes, fix)],
    ['p', entries(progress.opened).map(([id, option]) => `${fix(id)}_${codeOf(option, known.options(id))}`).join('.')],
    ['d', lists(progress.done, known.steps)],
    ['l', progress.lacking.map((need) => codeOf(need, known.needs)).join('.')],
    ['t', entries(progress.waits).map(([key, until]) => encodeWait(key, until, known)).join('.')],
    ['w', progress.waitingSince?.toString(36)],
    ['g', progress.goesOn && '1'],
  ];
  return [version, ...sections.filter(([, body]) => body).map(([name, body]) => name + body!)].join('~');
}

function encodeAnswer(answer: Answer, check: CheckId, known: KnownIds): string {
  if (answer === UNKNOWN) return 'u';
  if (typeof answer === 'number') return `n${String(answer).replace('.', 'p')}`;
  const codes = (typeof answer === 'string' ? [answer] : answer).map((id) => codeOf(id, known.answers(check)));
  return typeof answer === 'string' ? `o${codes[0]!}` : ['l', ...codes].join('_');
}

/** Each time counts from the one before. */
function encodeOutcomes(outcomes: readonly FixOutcome[], fix: (id: FixId) => string): string {
  return outcomes.map((outcome, index) => {
    const since = index === 0 ? 0 : outcomes[index - 1]!.at;
    return `${fix(outcome.fix)}_${results.indexOf(outcome.result)}${(outcome.at - since).toString(36)}`;
  }).join('.');
}

function encodeWait(key: string, until: number, known: KnownIds): string {
  const [fix = '', step = ''] = key.split('/');
  return `${codeOf(fix, known.fixes)}_${codeOf(step, known.steps(fix))}_${until.toString(36)}`;
}

/** Reads a fragment as `readProgress` reads stored data. */
export function decodeFragment(text: string, topic: Topic): ReadProgress {
  const [first, ...sections] = text.split('~');
  if (first !== version) return readProgress(text, topic);
  const bodies: Record<string, string> = {};
  const record: Record<string, unknown> = {};
  for (const section of sections) {
    const name = section.slice(0, 1);
    // Of a section that is repeated the first counts.
    if (name === '' || !'sfaopdcrltwgh'.includes(name) || own(bodies, name) !== undefined) record[`?${name}`] = section.slice(1);
    else bodies[name] = section.slice(1);
  }
  return readProgress({ ...record, ...decodeIds(bodies, knownIds(topic), topic), version: 1 }, topic);
}

function decodeIds(bodies: Readonly<Record<string, string>>, known: KnownIds, topic: Topic): Readonly<Record<string, unknown>> {
  const id = (code: string | undefined, ids: readonly Id[]) => idOf(code ?? '', ids, topic);
  const rows = (name: string) => (own(bodies, name) ?? '').split('.').filter((row) => row !== '').map((row) => row.split('_'));
  const keyed = (name: string, ids: readonly Id[], value: (rest: readonly string[], key: Id) => unknown) =>
    Object.fromEntries(rows(name).map(([code, ...rest]) => {
      const key = id(code, ids);
      return [key, value(rest, key)];
    }));
  const { fixes } = known;
  const one = (name: string, ids: readonly Id[]) => (own(bodies, name) === undefined ? undefined : id(bodies[name], ids));
  const number = own(bodies, 'w');
  const goesOn = own(bodies, 'g');
  return {
    symptom: one('s', known.symptoms),
    fix: one('f', fixes),
    answers: keyed('a', known.checks, (rest, check) => decodeAnswer(rest, (code) => id(code, known.answers(check)))),
    outcomes: decodeOutcomes(rows('o'), (code) => id(code, fixes)),
    opened: keyed('p', fixes, ([option], fix) => id(option, known.options(fix))),
    done: keyed('d', fixes, (steps, fix) => steps.map((step) => id(step, known.steps(fix)))),
    consents: rows('c').map(([fix]) => id(fix, fixes)),
    spared: keyed('r', fixes, (lines, fix) => lines.map((line) => id(line, known.lost(fix)))),
    lacking: rows('l').map(([need]) => id(need, known.needs)),
    waits: Object.fromEntries(rows('t').map(([code, step, until]) => {
      const fix = id(code, fixes);
      return [`${fix}/${id(step, known.steps(fix))}`, parseTime(until)];
    })),
    ...(number === undefined ? {} : { waitingSince: parseTime(number) }),
    ...(goesOn === undefined ? {} : { goesOn: goesOn === '1' ? true : goesOn }),
  };
}

const parseTime = (text = '') => (/^[0-9a-z]+$/.test(text) ? parseInt(text, 36) : text);

function decodeAnswer([first = '', ...rest]: readonly string[], id: (code: string) => Id): unknown {
  const body = first.slice(1);
  switch (first.slice(0, 1)) {
    case 'u': return body === '' ? UNKNOWN : first;
    case 'n': return /^\d+(p\d+)?(e-?\d+)?$/.test(body) ? Number(body.replace('p', '.')) : first;
    case 'o': return id(body);
    case 'l': return rest.map(id);
    default: return first;
  }
}

function decodeOutcomes(rows: readonly (readonly string[])[], fix: (code: string | undefined) => Id): readonly unknown[] {
  let at = 0;
  return rows.map(([code, rest = '']) => {
    const since = parseTime(rest.slice(1));
    if (typeof since === 'number') at += since;
    return { fix: fix(code), result: results[Number(rest.slice(0, 1) || 'x')] ?? rest, at: typeof since === 'number' ? at : since };
  });
}
