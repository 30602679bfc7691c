import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Check, ComparisonCheck, Topic } from '@naosu/content';
import fc from 'fast-check';
import { comparison } from '../../src/engine/facts/comparison.js';
import { idsOf, isAnswer, isAsked, knownFrom, openParts, questionsOf, reachOf } from '../../src/engine/facts/facts.js';
import type { Progress } from '../../src/engine/progress.js';
import { answersArb, topics } from './arbitrary.js';
import { declined, deviceSide, serviceSide, topic } from './fixture.js';

type Answers = Progress['answers'];

const factsOf = (checks: Topic['checks'], answers: Answers) => knownFrom(checks, answers).facts;

describe('knownFrom', () => {
  const table: readonly (readonly [string, Answers, string, string | readonly string[] | undefined])[] = [
    ['a choice', { wifi: 'weak' }, 'wifi', 'weak'],
    ['an unknown choice', { wifi: 'unknown' }, 'wifi', 'unknown'],
    ['an option that there is not', { wifi: 'purple' }, 'wifi', undefined],
    ['a number at the start of a band', { free: 0.5 }, 'free', 'some'],
    ['a number just below a band', { free: 0.499 }, 'free', 'little'],
    ['a number in the last band', { free: 1 }, 'free', 'much'],
    ['a number that cannot be read', { free: 'unknown' }, 'free', 'unknown'],
    ['a negative number', { free: -1 }, 'free', undefined],
    ['a checklist', { conditions: ['lock'] }, 'conditions', ['lock']],
    ['nothing ticked', { conditions: [] }, 'conditions', []],
    ['less room than needed', { free: 0.8, size: 2 }, 'room', 'short'],
    ['as much room as needed', { free: 2, size: 2 }, 'room', 'enough'],
    ['no room at all', { free: 0 }, 'room', 'short'],
    ['room without the other number', { free: 0.8 }, 'room', undefined],
    ['room by rule of thumb', { free: 0.8, size: 'unknown' }, 'room', 'borderline'],
    ['room that cannot be read', { free: 'unknown' }, 'room', 'unknown'],
    ['a triage with nothing answered', {}, 'scope', undefined],
    ['a triage decided early', { ...deviceSide }, 'scope', 'device-side'],
    ['a triage found at the service', { ...serviceSide }, 'scope', 'service-side'],
    ['a triage still open', { status: 'problem' }, 'scope', undefined],
    ['a triage declined', { ...declined }, 'scope', 'unknown'],
    ['a triage half declined', { status: 'unknown', others: 'unknown' }, 'scope', undefined],
    ['a triage with evidence against the service', { ...serviceSide, elsewhere: 'same', request: 'shown' }, 'scope', 'unclear'],
    ['a triage with evidence of nothing', { ...serviceSide, request: 'nothing' }, 'scope', 'service-side'],
    ['a triage with evidence that is not known', { ...serviceSide, request: 'unknown' }, 'scope', 'service-side'],
    ['a triage that evidence decides early', { status: 'problem', others: 'fine', request: 'shown' }, 'scope', 'device-side'],
    ['a triage with evidence alone', { request: 'shown' }, 'scope', undefined],
    ['a triage declined, with evidence', { ...declined, request: 'shown' }, 'scope', 'unknown'],
    ['a decision with nothing answered', {}, 'app-password', undefined],
    ['a decision that one answer makes', { app: 'partner' }, 'app-password', 'sign-in'],
    ['a decision that two answers make', { app: 'mail', added: 'icloud' }, 'app-password', 'not-needed'],
    ['a decision still open', { app: 'other' }, 'app-password', undefined],
    ['a decision by its last outcome', { app: 'other', 'two-factor': 'on' }, 'app-password', 'needed'],
    ['a decision where a part is not known', { app: 'unknown', added: 'icloud', 'two-factor': 'off' }, 'app-password', 'two-factor-first'],
    ['a decision where the last part is not known', { app: 'other', 'two-factor': 'unknown' }, 'app-password', 'needed'],
    ['a decision declined', { app: 'unknown', added: 'unknown', 'two-factor': 'unknown' }, 'app-password', 'unknown'],
    ['a triage that lacks one part', { status: 'unknown', others: 'same', elsewhere: 'unknown' }, 'scope', 'unclear'],
  ];
  for (const [name, answers, check, expected] of table) {
    it(`gives the outcome of ${name}`, () => assert.deepEqual(factsOf(topic.checks, answers)[check], expected));
  }
});

describe('what a comparison may still come to', () => {
  const { room } = topic.checks;
  const reach = (answers: Answers) => comparison.reach(room as ComparisonCheck, { checks: topic.checks, answers, asked: {} });

  it('is both outcomes, and of the rules of thumb the one of the number that is known', () => {
    assert.deepEqual(reach({ free: 0.8 }), ['short', 'enough', 'borderline']);
    assert.deepEqual(reach({}), ['short', 'enough', 'probably-short', 'borderline', 'probably-enough']);
  });
});

describe('what a check may still come to', () => {
  const lists = [[], ['power'], ['lock'], ['power', 'lock']];
  const table: readonly (readonly [check: string, Answers, readonly (string | readonly string[])[]])[] = [
    ['wifi', {}, ['steady', 'weak', 'none']], ['free', {}, ['little', 'some', 'much']], ['conditions', {}, lists],
    ['scope', {}, ['device-side', 'unclear', 'service-side']], ['scope', { status: 'normal' }, ['device-side', 'unclear']],
    ['scope', { status: 'problem' }, ['unclear', 'service-side']],
    ['scope', { status: 'problem', others: 'unknown', request: 'shown' }, ['device-side']],
    ['app-password', {}, ['not-needed', 'sign-in', 'two-factor-first', 'needed', 'unknown']],
    ['app-password', { app: 'other' }, ['two-factor-first', 'needed']], ['app-password', { app: 'partner' }, ['sign-in']],
    ['app-password', { app: 'mail', added: 'by-hand' }, ['two-factor-first', 'needed']],
    ['app-password', { app: 'unknown', added: 'unknown' }, ['two-factor-first', 'needed', 'unknown']],
    ['app-password', { app: 'unknown', added: 'unknown', 'two-factor': 'unknown' }, ['unknown']],
    ['gone', {}, []], ['constructor', {}, []],
  ];
  for (const [check, answers, expected] of table) {
    it(`is told of ${check} at ${JSON.stringify(answers)}`, () =>
      assert.deepEqual(reachOf(topic, check, knownFrom(topic.checks, answers)), expected));
  }
});

describe('an answer', () => {
  const table: readonly (readonly [check: string, allowed: readonly unknown[], not: readonly unknown[]])[] = [
    ['wifi', ['steady', 'none', 'unknown'], ['purple', '', 7, ['steady'], null, undefined, true]],
    ['free', [0, 0.5, 1e7, 'unknown'], [-0.001, 10_000_001, NaN, Infinity, '1', [1], null]],
    ['conditions', [[], ['power'], ['lock', 'power'], 'unknown'], ['power', ['power', 'line'], [7], null, {}]],
    ['scope', [], ['device-side', 'unknown']], ['room', [], ['short', 'unknown', 1]], ['app-password', [], ['needed', 'unknown']],
  ];
  for (const [check, allowed, not] of table) {
    it(`to ${check} is one that it allows`, () => {
      assert.deepEqual(allowed.filter((value) => !isAnswer(topic.checks[check]!, value)), []);
      assert.deepEqual(not.filter((value) => isAnswer(topic.checks[check]!, value)), []);
    });
  }

  it('is made of options or items, and of nothing else', () => assert.deepEqual(
    ['wifi', 'conditions', 'free', 'scope', 'room'].map((check) => idsOf(topic.checks[check]!)),
    [['steady', 'weak', 'none'], ['power', 'lock'], [], [], []]));

  it('is to the questions that a check comes down to', () => assert.deepEqual(
    ['wifi', 'room', 'scope', 'app-password', 'gone'].map((check) => questionsOf(topic, check)),
    [['wifi'], ['free', 'size'], ['status', 'others', 'elsewhere'], ['app', 'added', 'two-factor'], ['gone']]));
});

describe('a comparison with a number that the guide does not ask for', () => {
  const { size, ...checks } = topic.checks;
  it('goes by the rule of thumb', () => assert.equal(factsOf(checks, { free: 0.8 })['room'], 'borderline'));
  it('asks for the other alone', () => {
    assert.equal(size?.kind, 'number');
    assert.deepEqual(openParts({ ...topic, checks }, 'room', knownFrom(checks, {})), ['free']);
  });
  it('is not known where there is no such rule', () => {
    const room = { ...topic.checks['room'] as ComparisonCheck, fallback: { much: 'probably-enough' } };
    assert.deepEqual([0.8, 2].map((free) => factsOf({ ...topic.checks, room }, { free, size: 'unknown' })['room']),
      ['unknown', 'probably-enough']);
  });
});

describe('a triage whose bands leave a gap', () => {
  const bands = [{ id: 'low', from: -99, below: -2 }, { id: 'high', from: 3 }];
  const checks = { ...topic.checks, scope: { ...topic.checks['scope']!, bands } as Check };

  it('is not known there, once all is answered', () => {
    const of = (answers: Answers) => factsOf(checks, answers)['scope'];
    assert.deepEqual([of({ status: 'normal', others: 'same', elsewhere: 'same' }),
      of({ status: 'normal', others: 'fine', elsewhere: 'fine' }),
      of({ status: 'problem', others: 'same', elsewhere: 'same' })], ['unknown', 'low', 'high']);
  });
});

describe('a triage with one band', () => {
  const { scope } = topic.checks;
  const checks = { ...topic.checks, scope: { ...scope!, bands: [{ id: 'any', from: -99 }] } as Check };

  it('is not decided by nothing', () => assert.equal(factsOf(checks, { status: 'unknown' })['scope'], undefined));
  it('is decided by the first answer', () => assert.equal(factsOf(checks, { status: 'normal' })['scope'], 'any'));
});

describe('openParts', () => {
  const table: readonly (readonly [string, string, Answers, readonly string[]])[] = [
    ['an open choice', 'wifi', {}, ['wifi']],
    ['an answered choice', 'wifi', { wifi: 'unknown' }, []],
    ['an open comparison', 'room', {}, ['free', 'size']],
    ['the second number', 'room', { free: 1 }, ['size']],
    ['no room at all', 'room', { free: 0 }, []],
    ['an open triage', 'scope', {}, ['status', 'others', 'elsewhere']],
    ['a triage without its first part', 'scope', { status: 'unknown' }, ['others', 'elsewhere']],
    ['a decided triage', 'scope', deviceSide, []],
    ['a triage that evidence opens again', 'scope', { ...serviceSide, request: 'shown' }, ['elsewhere']],
    ['an open decision', 'app-password', {}, ['app', 'added', 'two-factor']],
    ['what can still change a decision', 'app-password', { app: 'other' }, ['two-factor']],
    ['two parts that can change a decision', 'app-password', { app: 'mail' }, ['added', 'two-factor']],
    ['a decided decision', 'app-password', { app: 'partner' }, []],
    ['a check that there is not', 'constructor', {}, []],
  ];
  for (const [name, check, answers, expected] of table) {
    it(`lists ${name}`, () => assert.deepEqual(openParts(topic, check, knownFrom(topic.checks, answers)), expected));
  }
});

for (const [name, guide] of topics) {
  describe(`facts of ${name}`, () => {
    it('are decided exactly when nothing is left to ask', () => {
      fc.assert(fc.property(answersArb(guide), (answers) => {
        const known = knownFrom(guide.checks, answers as Answers);
        for (const id of Object.keys(guide.checks)) {
          assert.equal(known.facts[id] !== undefined, openParts(guide, id, known).length === 0, id);
        }
      }));
    });

    it('that are worked out and decided stay the same whatever its open parts turn out to be', () => {
      fc.assert(fc.property(answersArb(guide), answersArb(guide), (less, more) => {
        for (const id of Object.keys(guide.checks)) {
          if (isAsked(guide.checks[id]!)) continue;
          const before = factsOf(guide.checks, less as Answers)[id];
          const parts = Object.fromEntries(Object.entries(more).filter(([part]) => questionsOf(guide, id).includes(part)));
          if (before !== undefined) assert.equal(factsOf(guide.checks, { ...parts, ...less } as Answers)[id], before, id);
        }
      }));
    });

    it('come from answers that each check allows', () => {
      fc.assert(fc.property(answersArb(guide), (answers) => {
        for (const id of Object.keys(answers)) assert.ok(isAnswer(guide.checks[id]!, answers[id]));
      }));
    });
  });
}
