import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSameCase, merged } from '../../src/engine/record/merge.js';
import { readProgress, writeProgress } from '../../src/engine/record/progress-record.js';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import { progressArb, topics } from './arbitrary.js';
import { outcomes, serviceSide, topic } from './fixture.js';

const stuck: Progress = { ...emptyProgress, symptom: 'stuck', answers: { switch: 'grey' }, outcomes: outcomes(['router', 'skipped']) };

describe('two tabs of one case', () => {
  const both = (mine: Partial<Progress>, theirs: Partial<Progress>,
    before = stuck) => merged({ ...before, ...mine }, before, { ...before, ...theirs }, topic);

  const rows: readonly (readonly [name: string, mine: Partial<Progress>, theirs: Partial<Progress>, result: Partial<Progress>])[] = [
    ['keep the answers of both', { answers: { switch: 'grey', wifi: 'weak' } }, { answers: { switch: 'grey', free: 3 } },
      { answers: { switch: 'grey', wifi: 'weak', free: 3 } }],
    ['keep the later of two answers', { answers: { switch: 'on' } }, { answers: { switch: 'off' } }, { answers: { switch: 'on' } }],
    ['take what the other has changed', {}, { answers: { switch: 'on' } }, { answers: { switch: 'on' } }],
    ['do not bring back what the other forgot', {}, { answers: {} }, { answers: {} }],
    ['keep how fixes ended in both', { outcomes: outcomes(['router', 'skipped'], ['restart', 'not-worked']) },
      { outcomes: outcomes(['router', 'not-worked']) }, { outcomes: outcomes(['router', 'not-worked'], ['restart', 'not-worked']) }],
    ['keep the steps of both', { done: { restart: ['off'] } }, { done: { restart: ['on'] } }, { done: { restart: ['off', 'on'] } }],
    ['keep the consents of both', { consents: ['wipe'] }, { consents: ['reset'] }, { consents: ['wipe', 'reset'] }],
    ['keep what is lacking in both', { lacking: ['stick'] }, { lacking: ['charger'] }, { lacking: ['stick', 'charger'] }],
    ['keep what may be lost in both', { spared: { wipe: ['all'] } }, { spared: { 'sign-in-again': ['cards'] } },
      { spared: { wipe: ['all'], 'sign-in-again': ['cards'] } }],
    ['take the option that the other opened', {}, { opened: { 'make-room': 'move-files' } }, { opened: { 'make-room': 'move-files' } }],
    ['keep the waits of both', { waits: { 'restart/wait': 5 } }, { waits: { 'look/plane': 6 } },
      { waits: { 'restart/wait': 5, 'look/plane': 6 } }],
    ['put outcomes in the order of time', { outcomes: [...stuck.outcomes, { fix: 'look', result: 'skipped', at: 1_790_000_009_000 }] },
      { outcomes: outcomes(['router', 'skipped'], ['restart', 'not-worked']) },
      { outcomes: [...outcomes(['router', 'skipped'], ['restart', 'not-worked']),
        { fix: 'look', result: 'skipped', at: 1_790_000_009_000 }] }],
    ['wait together for the service', {}, { answers: serviceSide, waitingSince: 5, goesOn: true },
      { answers: serviceSide, waitingSince: 5, goesOn: true }],
    ['wait for no service that neither found at fault', {}, { answers: { switch: 'on' }, waitingSince: 5, goesOn: true },
      { answers: { switch: 'on' } }],
    ['take back what either took back', { consents: [] }, {}, { consents: [] }],
  ];
  for (const [name, mine, theirs, result] of rows) {
    it(name, () => {
      const before = { ...stuck, ...('consents' in mine && mine.consents?.length === 0 ? { consents: ['wipe'] } : {}) };
      assert.deepEqual(both(mine, theirs, before), { ...before, ...result });
    });
  }

  it('are the same whatever the order in which each wrote its answers', () => {
    const mine = { ...stuck, answers: { switch: 'grey', wifi: 'weak' } };
    const turned = { ...stuck, answers: { wifi: 'weak', switch: 'grey' } };
    assert.deepEqual([merged(mine, { ...mine }, turned, topic), merged(mine, stuck, turned, topic)].map((next) => next === mine),
      [true, true]);
  });

  it('of one symptom, or one fix, are one case', () => {
    const [fix, other] = [{ ...emptyProgress, fix: 'reset' }, { ...emptyProgress, fix: 'wipe' }];
    assert.deepEqual([isSameCase(stuck, { ...emptyProgress, symptom: 'stuck' }), isSameCase(fix, { ...fix, answers: { wifi: 'weak' } }),
      isSameCase(fix, other), isSameCase(stuck, emptyProgress), isSameCase(fix, emptyProgress)], [true, true, false, false, false]);
  });

  it('about different symptoms each go on, with further answers, but for those that are about a symptom or that no guide asks', () => {
    const theirs = { ...emptyProgress, symptom: 'full', answers: { wifi: 'weak', added: 'icloud', constructor: 'x' }, consents: ['wipe'],
      outcomes: outcomes(['restart', 'worked']) };
    assert.deepEqual(merged(stuck, stuck, theirs, topic), { ...stuck, answers: { switch: 'grey', wifi: 'weak' } });
  });
});

for (const [name, guide] of topics) {
  const like = (progress: Progress, { symptom, fix }: Progress): Progress => {
    const { symptom: _, fix: __, ...rest } = progress;
    return { ...rest, ...(symptom === undefined ? {} : { symptom }), ...(fix === undefined ? {} : { fix }) };
  };
  const arb = fc.tuple(progressArb(guide), progressArb(guide), progressArb(guide));

  describe(`two tabs of ${name}`, () => {
    it('make a case that can be kept', () => fc.assert(fc.property(arb, ([mine, before, theirs]) => {
      const next = merged(mine, before, theirs, guide);
      assert.deepEqual(readProgress(writeProgress(next), guide).dropped, []);
    })));

    it('lose nothing that either added', () => fc.assert(fc.property(arb, ([mine, before, other]) => {
      const theirs = like(other, mine);
      const { answers, done, outcomes: ended } = merged(mine, like(before, mine), theirs, guide);
      for (const id of Object.keys(mine.answers)) if (!(id in before.answers)) assert.deepEqual(answers[id], mine.answers[id], id);
      for (const id of Object.keys(theirs.answers))
        if (!(id in before.answers) && !(id in mine.answers)) assert.deepEqual(answers[id], theirs.answers[id], id);
      for (const { fix } of [...mine.outcomes, ...theirs.outcomes]) {
        if (!before.outcomes.some((outcome) => outcome.fix === fix)) assert.ok(ended.some((outcome) => outcome.fix === fix), fix);
      }
      for (const [fix, steps] of [...Object.entries(mine.done), ...Object.entries(theirs.done)]) {
        for (const step of steps) if (!before.done[fix]?.includes(step)) assert.ok(done[fix]!.includes(step), `${fix}/${step}`);
      }
    })));

    it('agree when one has changed nothing', () => fc.assert(fc.property(progressArb(guide), progressArb(guide), (before, other) => {
      const theirs = like(other, before);
      assert.equal(merged(theirs, before, before, guide), theirs);
      const taken = merged(before, before, theirs, guide);
      assert.deepEqual(new Set(Object.keys(taken.answers)), new Set(Object.keys(theirs.answers)));
      assert.deepEqual(new Set(taken.consents), new Set(theirs.consents));
    })));
  });
}
