import { UNKNOWN, type CheckId, type FixId, type Topic } from '@naosu/content';
import { idsOf, isAnswer } from '../facts/facts.js';
import { knownIds, type KnownIds } from './known-ids.js';
import { own } from '../own.js';
import { emptyProgress, results, type Answer, type FixOutcome, type Progress } from '../progress.js';
import { isRecord, RecordReader, type Dropped } from './record-reader.js';

export type { Dropped } from './record-reader.js';

/** Progress as far as it could be read, and what was left behind. */
export interface ReadProgress {
  readonly progress: Progress;
  readonly dropped: readonly Dropped[];
}

/** Format of what is stored. */
const version = 1;

const fields = [
  'version', 'symptom', 'fix', 'answers', 'outcomes', 'opened', 'done', 'consents', 'spared', 'lacking', 'waits', 'waitingSince', 'goesOn',
];

/** Progress as plain data for JSON. */
export function writeProgress(progress: Progress): unknown {
  return { version, ...progress };
}

/** Reads stored data: takes known ids, numbers and enum values only, follows renamed ids, never throws. */
export function readProgress(value: unknown, topic: Topic): ReadProgress {
  const reader = new RecordReader(topic);
  if (!isRecord(value) || own(value, 'version') !== version) {
    reader.drop('', value);
    return { progress: emptyProgress, dropped: reader.dropped };
  }
  // An earlier version kept here which checklist was ticked off.
  for (const key of Object.keys(value)) if (!fields.includes(key) && key !== 'through') reader.drop(key, value[key]);
  const get = (field: string) => own(value, field);
  const known = knownIds(topic);
  const { fixes } = known;
  const goesOn = get('goesOn');
  if (goesOn !== undefined && goesOn !== true) reader.drop('goesOn', goesOn);
  const progress: Progress = {
    ...symptomOrFix(get('symptom'), get('fix'), known, reader),
    answers: reader.record(get('answers'), 'answers', known.checks, (answer, at, check) => readAnswer(answer, at, check, topic, reader)),
    outcomes: readOutcomes(get('outcomes'), fixes, reader),
    opened: reader.record(get('opened'), 'opened', fixes, (option, at, fix) => reader.id(option, at, known.options(fix))),
    done: readLists(get('done'), 'done', fixes, known.steps, reader),
    consents: reader.ids(get('consents'), 'consents', fixes),
    spared: readLists(get('spared'), 'spared', fixes, known.lost, reader),
    lacking: reader.ids(get('lacking'), 'lacking', known.needs),
    waits: readWaits(get('waits'), known, reader),
    ...(get('waitingSince') === undefined ? {} : timed(reader.time(get('waitingSince'), 'waitingSince'))),
    ...(goesOn === true ? { goesOn } : {}),
  };
  return { progress, dropped: reader.dropped };
}

const timed = (waitingSince: number | undefined) => (waitingSince === undefined ? {} : { waitingSince });

/** A symptom or a single fix, never both. */
function symptomOrFix(symptom: unknown, fix: unknown, known: KnownIds, reader: RecordReader): Pick<Progress, 'symptom' | 'fix'> {
  const readSymptom = symptom === undefined ? undefined : reader.id(symptom, 'symptom', known.symptoms);
  if (readSymptom !== undefined) {
    if (fix !== undefined) reader.drop('fix', fix);
    return { symptom: readSymptom };
  }
  const readFix = fix === undefined ? undefined : reader.id(fix, 'fix', known.fixes);
  return readFix === undefined ? {} : { fix: readFix };
}

/** Those of the answers in stored data that the guide knows; nothing is said of others. */
export function readAnswers(value: unknown, topic: Topic): Progress['answers'] {
  const reader = new RecordReader(topic);
  const known = knownIds(topic).checks;
  return reader.record(isRecord(value) ? value : {}, '', known, (answer, at, check) => readAnswer(answer, at, check, topic, reader));
}

function readAnswer(value: unknown, place: string, id: CheckId, topic: Topic, reader: RecordReader): Answer | undefined {
  const check = own(topic.checks, id)!;
  if (isAnswer(check, value) && !Array.isArray(value)) return value;
  const ids = idsOf(check).filter((known) => known !== UNKNOWN);
  if (Array.isArray(value)) return isAnswer(check, []) ? reader.ids(value, place, ids) : reader.drop(place, value);
  const option = reader.id(value, place, ids);
  return option === undefined || isAnswer(check, option) ? option : reader.drop(place, value);
}

function readOutcomes(value: unknown, fixes: readonly FixId[], reader: RecordReader): readonly FixOutcome[] {
  const read = reader.list(value, 'outcomes', (item, place): FixOutcome | undefined => {
    if (!isRecord(item)) return reader.drop(place, item);
    const fix = reader.id(own(item, 'fix'), `${place}.fix`, fixes);
    const result = results.find((known) => known === own(item, 'result')) ?? reader.drop(`${place}.result`, own(item, 'result'));
    const at = reader.time(own(item, 'at'), `${place}.at`);
    return fix === undefined || result === undefined || at === undefined ? undefined : { fix, result, at };
  });
  const inTime = [...read].sort((a, b) => a.at - b.at);
  return inTime.filter((outcome, index) => !inTime.slice(index + 1).some((later) => later.fix === outcome.fix));
}

function readLists(
  value: unknown, place: string, fixes: readonly FixId[], known: (fix: FixId) => readonly string[], reader: RecordReader,
): Readonly<Record<FixId, readonly string[]>> {
  return reader.record(value, place, fixes, (list, at, fix) => {
    const ids = reader.ids(list, at, known(fix));
    return ids.length === 0 ? undefined : ids;
  });
}

function readWaits(value: unknown, known: KnownIds, reader: RecordReader): Readonly<Record<string, number>> {
  const waits: Record<string, number> = {};
  if (value === undefined) return waits;
  if (!isRecord(value)) return reader.drop('waits', value) ?? waits;
  for (const key of Object.keys(value)) {
    const place = `waits.${key}`;
    const [fixId, stepId] = key.split('/');
    const fix = reader.id(fixId, place, known.fixes);
    const step = fix === undefined ? undefined : reader.id(stepId, place, known.steps(fix));
    const until = step === undefined ? undefined : reader.time(value[key], place);
    if (until !== undefined) waits[`${fix}/${step}`] = until;
  }
  return waits;
}
