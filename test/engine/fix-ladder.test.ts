import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { causeStates, helpfulCauses } from '../../src/engine/ladder/causes.js';
import { fixLadder } from '../../src/engine/ladder/fix-ladder.js';
import { orderedOptions } from '../../src/engine/ladder/options.js';
import type { Progress } from '../../src/engine/progress.js';
import { deviceSide, kase, outcomes, serviceSide, topic } from './fixture.js';

const stuck = (progress: Partial<Progress> = {}) => kase({ symptom: 'stuck', ...progress });
const order = (progress: Partial<Progress>) => fixLadder(stuck(progress)).rungs.map(({ fix }) => fix);
const reasons = (progress: Partial<Progress>) =>
  Object.fromEntries(fixLadder(stuck(progress)).rungs.map(({ fix, because }) => [fix, because]));
const skips = (progress: Partial<Progress>) =>
  Object.fromEntries(fixLadder(stuck(progress)).skipped.map(({ fix, ...why }) => [fix, why]));

describe('causeStates', () => {
  const states = (answers: Progress['answers']) => causeStates(topic.symptoms['stuck']!, kase({ answers }));

  it('leaves everything standing while nothing is known', () =>
    assert.deepEqual(states({}), { full: 'standing', network: 'standing', settings: 'standing' }));
  it('proves and rules out', () =>
    assert.deepEqual(states({ free: 0, wifi: 'steady' }), { full: 'proven', network: 'ruled-out', settings: 'standing' }));
  it('leaves a rule of thumb standing', () => assert.equal(states({ free: 0.1, size: 'unknown' })['full'], 'standing'));
  it('leaves a cause standing that facts both prove and rule out', () =>
    assert.equal(states({ switch: 'grey', conditions: ['power', 'lock'] })['settings'], 'standing'));
  it('lets only proven causes count where there are any', () =>
    assert.deepEqual(helpfulCauses(topic.symptoms['stuck']!, kase({ answers: { free: 0 } })), ['full']));
});

describe('fixLadder', () => {
  const everything = [
    'make-room', 'restart', 'router', 'copy', 'update', 'reset', 'sign-in-again', 'wipe', 'switch-off', 'paid-help',
  ];
  const table: readonly (readonly [string, Partial<Progress>, readonly string[]])[] = [
    ['everything while nothing is known', {}, everything],
    ['only room for a full cloud', { answers: { free: 0 } }, ['make-room', 'copy', 'wipe', 'paid-help']],
    ['nothing for causes ruled out', { answers: { free: 9, size: 1, wifi: 'steady', conditions: ['power', 'lock'] } }, []],
    ['no room where there is enough', { answers: { free: 9, size: 1 } }, everything.filter((fix) => !['make-room', 'wipe'].includes(fix))],
    ['no switch that is grey', { answers: { switch: 'grey' } }, everything.filter((fix) => fix !== 'switch-off')],
    ['no copy for want of a computer', { lacking: ['computer'] }, everything.filter((fix) => fix !== 'copy')],
    ['nothing riskier than what a thing is lacking for', { lacking: ['charger'], outcomes: outcomes(['update', 'lacking']) },
      ['make-room', 'restart', 'router', 'paid-help']],
    ['everything again once it is at hand', { outcomes: outcomes(['update', 'lacking']) }, everything],
    ['no copy for the sake of what is locked', { answers: { ...serviceSide }, outcomes: outcomes(['update', 'not-worked']) },
      everything.filter((fix) => fix !== 'copy')],
  ];
  for (const [name, progress, expected] of table) {
    it(`holds ${name}`, () => assert.deepEqual([...order(progress)].sort(), [...expected].sort()));
  }

  it('says why each is next', () => {
    assert.deepEqual(reasons({}), {
      'make-room': { kind: 'likeliest', cause: 'full' },
      'restart': { kind: 'gentlest-first', cause: 'network' },
      'router': { kind: 'gentlest-first', cause: 'network' },
      'copy': { kind: 'second-copy' },
      'update': { kind: 'also-likely', cause: 'settings' },
      'reset': { kind: 'last-resort', cause: 'network' },
      'sign-in-again': { kind: 'last-resort', cause: 'settings' },
      'wipe': { kind: 'last-resort', cause: 'full' },
      'switch-off': { kind: 'last-resort', cause: 'settings' },
      'paid-help': { kind: 'likeliest', cause: 'full' },
    });
    assert.deepEqual(reasons({ answers: { free: 0 } })['make-room'], { kind: 'cause-proven', cause: 'full' });
  });

  it('says why each is skipped', () => {
    assert.deepEqual(skips({ answers: { wifi: 'steady', conditions: ['power', 'lock'] } })['router'],
      { why: 'cause-ruled-out', cause: 'network' });
    assert.deepEqual(skips({ answers: { free: 0 } })['router'], { why: 'other-cause-proven', cause: 'full' });
    assert.deepEqual(skips({ answers: { switch: 'off' } }), { 'switch-off': { why: 'not-offered' } });
    assert.deepEqual(skips({ lacking: ['computer'] }), { copy: { why: 'lacking', need: 'computer' } });
    assert.deepEqual(skips({ lacking: ['charger'], outcomes: outcomes(['update', 'lacking']) })['reset'], { why: 'riskier-than-lacking' });
  });

  it('names no cause where a fix is for none of the symptom', () => {
    const guide = { ...topic, symptoms: { ...topic.symptoms, plain: { ...topic.symptoms['plain']!, fixes: ['router', 'new-password'] } } };
    assert.deepEqual(fixLadder(kase({ symptom: 'plain' }, guide)).skipped, [{ fix: 'new-password', why: 'cause-ruled-out' }]);
  });

  it('goes on behind what was tried', () => {
    const { current, rungs } = fixLadder(stuck({ outcomes: outcomes(['make-room', 'not-worked'], ['restart', 'skipped']) }));
    assert.equal(current?.fix, 'router');
    assert.deepEqual([rungs.findIndex(({ fix }) => fix === 'router'), rungs.length], [2, 10]);
    assert.deepEqual(rungs.slice(0, 2).map(({ fix }) => fix), ['make-room', 'restart'], 'what was tried stands first');
  });

  it('runs a single fix with its second copy', () => {
    const { rungs } = fixLadder(kase({ fix: 'reset' }));
    assert.deepEqual(rungs, [{ fix: 'copy', because: { kind: 'second-copy' }, access: { state: 'open' }, before: 'reset' },
      { fix: 'reset', because: { kind: 'chosen' }, access: { state: 'gate', checks: ['status', 'others', 'elsewhere'] } }]);
  });

  it('runs the second copy alone', () => assert.deepEqual(fixLadder(kase({ fix: 'copy' })).rungs.map(({ fix }) => fix), ['copy']));

  it('is empty without a symptom', () => {
    for (const progress of [{}, { symptom: 'constructor' }, { fix: 'constructor' }])
      assert.deepEqual(fixLadder(kase(progress)).rungs, []);
  });
});

describe('orderedOptions', () => {
  const options = (progress: Partial<Progress>) => orderedOptions('make-room', stuck(progress)).map(({ fix }) => fix);

  it('puts free before paid, gentle before risky, quick before slow', () =>
    assert.deepEqual(options({}), ['empty-bin', 'move-files', 'delete-photos', 'bigger-plan']));
  it('leaves out what is not offered', () => assert.ok(!options({ answers: { switch: 'grey' } }).includes('empty-bin')));
  it('says what stands before each', () => {
    const access = orderedOptions('make-room', stuck({ answers: { ...deviceSide } })).map((option) => option.access.state);
    assert.deepEqual(access, ['open', 'open', 'copy-first', 'open']);
  });
  it('is empty for a fix that is no choice', () => assert.deepEqual(orderedOptions('restart', stuck()), []));
});
