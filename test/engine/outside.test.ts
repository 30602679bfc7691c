import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { UNKNOWN, type FixId, type Topic } from '@naosu/content';
import { caseOf } from '../../src/engine/case.js';
import { accessTo } from '../../src/engine/ladder/access.js';
import { caseFrom, caseIn, readRecord, withCase, withPage } from '../../src/engine/record/case-record.js';
import { codeOf } from '../../src/engine/record/id-code.js';
import { knownIds } from '../../src/engine/record/known-ids.js';
import { gateParts } from '../../src/engine/record/outside.js';
import { decodeFragment, encodeFragment } from '../../src/engine/record/progress-fragment.js';
import { writeProgress, readProgress } from '../../src/engine/record/progress-record.js';
import { emptyProgress, results, type Progress } from '../../src/engine/progress.js';
import { situationOf } from '../../src/engine/screen/situation.js';
import { progressArb, topics } from './arbitrary.js';
import { topic as fixture } from './fixture.js';

const runs = 20_000;
const here = '/help.html';
const harm = ['settings-loss', 'sign-out', 'data-loss'];
const nothing = readRecord(undefined);

/** A link as it once was, with consents in it. */
function linkOf(progress: Progress, topic: Topic): string {
  const known = knownIds(topic);
  const fix = (id: FixId) => codeOf(id, known.fixes);
  const spared = Object.entries(progress.spared)
    .map(([id, lines]) => [fix(id), ...lines.map((line) => codeOf(line, known.lost(id)))].join('_'));
  return `${encodeFragment(progress, topic)}~c${progress.consents.map(fix).join('.')}~r${spared.join('.')}`;
}

/** Letters changed, lost or doubled; sections repeated. */
const changes = fc.array(fc.tuple(fc.nat(),
  fc.constantFrom('', '.', '_', '~', '-', 'a', '0', 'n', '~c', '~r', '~o', '~a', 'zzzzzzz', '__proto__')), { maxLength: 4 });
const changed = (text: string, list: readonly (readonly [number, string])[]) => list.reduce((letters, [at, by]) => {
  const place = at % (letters.length + 1);
  return letters.slice(0, place) + by + letters.slice(place + 1);
}, text);

/** A reader who is led to a harmful fix with all that stands before it answered. */
function through(topic: Topic, fix: FixId): Progress {
  return {
    ...emptyProgress, fix,
    consents: Object.keys(topic.fixes),
    spared: Object.fromEntries(Object.entries(topic.fixes).map(([id, { ledger }]) => [id, Object.keys(ledger?.lost ?? {})])),
    outcomes: [{ fix: topic.secondCopy, result: 'worked', at: 1_790_000_000_000 }],
    answers: Object.fromEntries(gateParts(topic).flatMap((id) => {
      const check = topic.checks[id];
      return check?.kind === 'choice'
        ? [[id, check.options.find((option) => /no|normal|same|only/.test(option)) ?? check.options[0]!] as const] : [];
    })),
  };
}

/** Every id of a guide, and the names of its waits. */
const idsOf = ({ symptoms, fixes, checks, needs }: Topic): readonly string[] => [
  ...Object.keys(symptoms), ...needs,
  ...Object.entries(fixes).flatMap(([id, { steps, ledger }]) => [id, ...Object.keys(ledger?.lost ?? {}),
    ...steps.flatMap((step) => [step.id, `${id}/${step.id}`])]),
  ...Object.entries(checks).flatMap(([id, check]) => [id, ...(check.kind === 'choice' ? check.options : []),
    ...(check.kind === 'checklist' ? check.items : [])]),
];

/** Every string that data holds, keys included. */
const stringsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value]
  : typeof value !== 'object' || value === null ? []
    : [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(stringsIn)]);

const harmfulIn = (topic: Topic) => Object.keys(topic.fixes).filter((id) => harm.includes(topic.fixes[id]!.risk));
const isOpen = (topic: Topic, fix: FixId, progress: Progress) => accessTo(fix, caseOf(topic, progress)).state === 'open';

/** The harmful fix that is at one of its steps, or past them. */
function begun(topic: Topic, progress: Progress): FixId | undefined {
  const { screen } = situationOf(caseOf(topic, progress));
  return (screen.kind === 'steps' || screen.kind === 'outcome') && harm.includes(topic.fixes[screen.fix]!.risk) ? screen.fix : undefined;
}

describe('what decides a gate', () => {
  it('are the questions of the guide’s gate and of those of its symptoms', () => {
    const parts = new Set(gateParts(fixture));
    assert.deepEqual([...parts].sort(), ['carrier-status', 'elsewhere', 'others', 'status']);
  });
});

for (const [name, topic] of topics) {
  const opened = (text: string, record = nothing) => caseFrom(decodeFragment(text, topic), record, topic, here);

  describe(`a link from outside into ${name}`, () => {
    for (const fix of harmfulIn(topic)) {
      it(`does not begin ${fix}, and says that things are asked again`, () => {
        const { progress, asksAgain } = opened(linkOf(through(topic, fix), topic));
        assert.equal(begun(topic, progress), undefined);
        assert.ok(asksAgain);
        assert.equal(progress.fix, fix);
      });
    }

    it('opens nothing harmful, whatever it says', () => {
      fc.assert(fc.property(progressArb(topic), changes, fc.constantFrom(...harmfulIn(topic)), (progress, list, fix) => {
        assert.ok(!isOpen(topic, fix, opened(changed(linkOf(progress, topic), list)).progress), fix);
      }), { numRuns: Math.ceil(runs / topics.length) });
    });

    it('brings everything else back', () => {
      fc.assert(fc.property(progressArb(topic), (progress) => {
        const { progress: again, dropped } = opened(linkOf(progress, topic));
        assert.deepEqual(dropped, []);
        const gate = gateParts(topic);
        for (const id of Object.keys(progress.answers))
          assert.deepEqual(again.answers[id], gate.includes(id) ? undefined : progress.answers[id], id);
        assert.deepEqual([again.done, again.opened, again.waits, again.symptom, again.fix],
          [progress.done, progress.opened, progress.waits, progress.symptom, progress.fix]);
        assert.deepEqual(again.outcomes, progress.outcomes.filter(({ fix }) => fix !== topic.secondCopy));
        // That a copy cannot be made opens what a copy would come before.
        assert.deepEqual(again.lacking, progress.lacking.filter((need) => !topic.fixes[topic.secondCopy]!.needs!.includes(need)));
        assert.deepEqual([again.waitingSince, again.goesOn], [undefined, undefined]);
      }), { numRuns: 500 });
    });

    it('takes no consent of what this device holds of another case, nor of the same', () => {
      fc.assert(fc.property(progressArb(topic), progressArb(topic), fc.constantFrom(...harmfulIn(topic)), (mine, linked, fix) => {
        const record = withPage(withCase(nothing, topic, mine), topic, here);
        const { progress } = opened(linkOf(linked, topic), record);
        assert.deepEqual([progress.consents, progress.spared], [[], {}]);
        assert.ok(!isOpen(topic, fix, progress), fix);
      }), { numRuns: 500 });
    });
  });

  describe(`a record of ${name}`, () => {
    const kept = (progress: Progress,
      page: string) => JSON.parse(JSON.stringify(withPage(withCase(nothing, topic, progress), topic, page))) as unknown;

    it('of this page holds all that it held', () => {
      fc.assert(fc.property(progressArb(topic), (progress) => {
        fc.pre((progress.symptom ?? progress.fix) !== undefined);
        const { waitingSince, goesOn, ...again } = caseIn(readRecord(kept(progress, here)), topic, here).progress;
        const { waitingSince: before, goesOn: went, ...expected } = progress;
        assert.deepEqual(again, expected);
        assert.ok([undefined, before].includes(waitingSince) && [undefined, went].includes(goesOn),
          'only a wait that no longer stands goes');
      }), { numRuns: 300 });
    });

    it('of another page opens nothing harmful', () => {
      fc.assert(fc.property(progressArb(topic), fc.constantFrom(...harmfulIn(topic)), (progress, fix) => {
        const known = caseIn(readRecord(kept(progress, '/other.html')), topic, here);
        assert.ok(!isOpen(topic, fix, known.progress), fix);
        assert.deepEqual(known.progress.consents, []);
        if (progress.consents.length > 0 && (progress.symptom ?? progress.fix)) assert.ok(known.asksAgain);
      }), { numRuns: 300 });
    });

    it('is read whatever stands there', () => {
      const any = fc.oneof(fc.jsonValue(), fc.constantFrom<fc.JsonValue>(1e308, -1, 8.64e15, 1e21, '__proto__', 'constructor', '', [], {}));
      const fields = [...Object.keys(writeProgress(emptyProgress) as object), 'symptom', 'fix', 'waitingSince', 'through', 'goesOn'];
      // Of any shape, or of the right one under names that are known with a value that nobody allowed.
      const names = fc.constantFrom(...idsOf(topic), 'stranger', '__proto__');
      const nested = fc.oneof(fc.dictionary(names, any), fc.dictionary(names, fc.array(fc.oneof(names, any), { maxLength: 3 })),
        fc.array(fc.oneof(names, fc.record({ fix: names, result: fc.oneof(fc.constantFrom(...results), any), at: any })),
          { maxLength: 3 }));
      const spoilt = fc.tuple(progressArb(topic), fc.dictionary(fc.constantFrom(...fields), fc.oneof(any, nested)));
      const known = new Set([...idsOf(topic), ...fields, ...Object.keys(emptyProgress), ...results, 'result', 'at', UNKNOWN]);
      fc.assert(fc.property(spoilt, fc.oneof(fc.constant(undefined), any), ([progress, parts], pages) => {
        const record = { topic: topic.id, cases: { [topic.id]: { ...(writeProgress(progress) as object), ...parts } }, links: parts,
          pages };
        const { progress: read } = caseIn(readRecord(JSON.parse(JSON.stringify(record))), topic, here);
        assert.deepEqual(readProgress(writeProgress(read), topic), { progress: read, dropped: [] });
        for (const at of [...Object.values(read.waits), ...read.outcomes.map((outcome) => outcome.at), read.waitingSince ?? 1e12]) {
          assert.ok(at >= Date.UTC(2000, 0) && at < Date.UTC(10_000, 0), `${at}`);
        }
        for (const answer of Object.values(read.answers)) assert.ok(typeof answer !== 'number' || answer <= 1e7, `${String(answer)}`);
        assert.deepEqual(stringsIn(read).filter((text) => !known.has(text)), [], 'only ids of the guide come in');
      }), { numRuns: Math.ceil(runs / topics.length) });
    });
  });
}

describe('a section that a link repeats', () => {
  const [, topic] = topics[0]!;
  const progress: Progress = { ...emptyProgress, symptom: 'stuck', answers: { switch: 'grey', wifi: 'weak' } };

  it('empties nothing that was said before', () => {
    const text = encodeFragment(progress, topic);
    for (const again of ['~a', '~s', '~a~s', '~azzzz_oqqqq'])
      assert.deepEqual(decodeFragment(text + again, topic).progress.answers, progress.answers, again);
    assert.equal(decodeFragment(`${text}~szzzz`, topic).progress.symptom, 'stuck');
  });
});
