import fc from 'fast-check';
import { UNKNOWN, type AskedCheck, type Topic } from '@naosu/content';
import { catalog } from '../../content/catalog.js';
import { caseOf, type Case } from '../../src/engine/case.js';
import { isAsked } from '../../src/engine/facts/facts.js';
import { readProgress } from '../../src/engine/record/progress-record.js';
import { most } from '../../src/engine/facts/quantity.js';
import { results, type Answer, type Progress } from '../../src/engine/progress.js';
import { topic as fixture } from './fixture.js';

/** The guides that every property holds for. */
export const topics: readonly (readonly [name: string, topic: Topic])[] = [
  ['the fixture', fixture], ...catalog.topics.map((topic) => [topic.id, topic] as const),
];

const some = <T>(items: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...items]);

/** Every answer to each kind of check that is asked. */
const answerArbs: { readonly [C in AskedCheck as C['kind']]: (check: C) => fc.Arbitrary<Answer> } = {
  choice: ({ options }) => fc.constantFrom(UNKNOWN, ...options),
  checklist: ({ items }) => fc.oneof(fc.constant(UNKNOWN), some(items)),
  number: ({ unit, bands }) => fc.oneof(fc.constant(UNKNOWN), fc.constantFrom(...bands.map((band) => band.from)),
    fc.double({ min: 0, max: most[unit], noNaN: true })),
};

/** Any answer to a check. */
export const answerArb = (check: AskedCheck) => (answerArbs[check.kind] as (check: AskedCheck) => fc.Arbitrary<Answer>)(check);

/** Random answers to some of the checks of a guide. */
export function answersArb(topic: Topic): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(Object.entries(topic.checks).flatMap(([id, check]) => (isAsked(check) ? [[id, answerArb(check)]] : [])));
  return fc.record(model, { requiredKeys: [] });
}

const recordOf = (keys: readonly string[], value: (key: string) => fc.Arbitrary<unknown>, most = 4) =>
  fc.subarray([...keys], { maxLength: Math.min(most, keys.length) })
    .chain((picked) => fc.record(Object.fromEntries(picked.map((key) => [key, value(key)]))));

/** Any progress that the guide can hold; a symptom, a single fix, or neither. */
export function progressArb(topic: Topic): fc.Arbitrary<Progress> {
  const fixes = Object.keys(topic.fixes);
  const withOptions = fixes.filter((id) => topic.fixes[id]!.options);
  const withLedger = fixes.filter((id) => topic.fixes[id]!.ledger);
  const time = fc.integer({ min: 0, max: 4e12 });
  const stepsOf = (id: string) => topic.fixes[id]!.steps.map((step) => step.id);
  const waits = fixes.flatMap((id) => stepsOf(id).map((step) => `${id}/${step}`));
  const result = fc.oneof({ weight: 1, arbitrary: fc.constant('worked') }, { weight: 9, arbitrary: fc.constantFrom(...results) });
  return fc.record({
    start: fc.oneof(
      { weight: 8, arbitrary: fc.record({ symptom: fc.constantFrom(...Object.keys(topic.symptoms)) }) },
      { weight: 3, arbitrary: fc.record({ fix: fc.constantFrom(...fixes) }) },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
    answers: answersArb(topic),
    outcomes: fc.array(fc.record({ fix: fc.oneof(fc.constantFrom(...fixes), fc.constant(topic.secondCopy)), result, at: time }),
      { maxLength: 8 }),
    opened: recordOf(withOptions, (id) => fc.constantFrom(...topic.fixes[id]!.options!)),
    done: recordOf(fixes, (id) => some(stepsOf(id))),
    consents: some(fixes),
    spared: recordOf(withLedger, (id) => some(Object.keys(topic.fixes[id]!.ledger!.lost)), withLedger.length),
    lacking: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(topic.needs) }),
    waits: recordOf(waits, () => time),
    flags: fc.record({ waitingSince: time, goesOn: fc.constant(true as const) }, { requiredKeys: [] }),
  }).map(({ start, flags, ...rest }) => readProgress({ version: 1, ...start, ...flags, ...rest }, topic).progress);
}

/** Any case of a guide. */
export const caseArb = (topic: Topic): fc.Arbitrary<Case> => progressArb(topic).map((progress) => caseOf(topic, progress));
