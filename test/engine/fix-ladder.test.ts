import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fix } from '@naosu/content';
import { causeStates, helpfulCauses } from '../../src/engine/ladder/causes.js';
import { fixLadder } from '../../src/engine/ladder/fix-ladder.js';
import { becauseOf } from '../../src/engine/ladder/order.js';
import { beliefOf } from '../../src/engine/planner/belief.js';
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
    ['the copy that was made, though all that needed it is locked or tried',
      { answers: { ...serviceSide }, outcomes: outcomes(['copy', 'worked'], ['update', 'not-worked']) }, everything],
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

  it('says of a fault that passes that it may, once it is the likeliest', () => {
    const because = (answers: Progress['answers']) =>
      fixLadder(kase({ symptom: 'wobbly', answers })).rungs.find(({ fix }) => fix === 'restart')!.because;
    assert.deepEqual(because({ wifi: 'steady' }), { kind: 'passing', cause: 'hiccup' });
    assert.deepEqual(because({ wifi: 'none' }), { kind: 'cause-proven', cause: 'network' });
  });

  it('calls quick what takes a quarter of an hour and harms nothing, with something likelier to come', () => {
    const because = (router: Partial<Fix>, answers: Progress['answers'] = {}) => {
      const guide = { ...topic, fixes: { ...topic.fixes, router: { ...topic.fixes['router']!, ...router } } };
      const order = ['router', 'make-room'];
      const of = kase({ symptom: 'stuck', answers }, guide);
      return becauseOf('router', order, of, beliefOf(of, guide.symptoms['stuck']!)).kind;
    };
    assert.deepEqual([because({ minutes: 15 }), because({ minutes: 16 }), because({ minutes: 15, risk: 'inconvenience' })],
      ['gentlest-first', 'also-likely', 'also-likely']);
    const last = kase({ symptom: 'stuck' });
    assert.equal(becauseOf('router', ['make-room', 'router'], last, beliefOf(last, topic.symptoms['stuck']!)).kind, 'also-likely');
    assert.equal(because({ causes: [] }), 'also-likely');
    assert.equal(because({}, { free: 9, size: 1 }), 'likeliest');
  });

  it('has the copy of a symptom that names it once, before what needs it, and not for its own sake', () => {
    const copy = { ...topic.fixes['copy']!, causes: ['network'] };
    const named = (symptom: string) => {
      const { [symptom]: own } = topic.symptoms;
      const guide = { ...topic, fixes: { ...topic.fixes, copy }, symptoms: { [symptom]: { ...own!, fixes: ['copy', ...own!.fixes] } } };
      return fixLadder(kase({ symptom }, guide)).rungs.map(({ fix }) => fix);
    };
    assert.deepEqual(named('plain'), ['router']);
    assert.deepEqual(named('stuck').filter((fix) => fix === 'copy'), ['copy']);
    assert.equal(named('stuck')[0], 'restart');
  });

  it('leads, without what a fix needs, to what is as gentle and no further, by the gentlest of several', () => {
    const without = (risk: Fix['risk'], ...lacked: readonly (readonly [fix: string, need: string])[]) => {
      const guide = { ...topic, fixes: { ...topic.fixes, router: { ...topic.fixes['router']!, risk } } };
      const lacking = lacked.map(([, need]) => need);
      const { skipped } = fixLadder(kase({ symptom: 'stuck', lacking,
        outcomes: outcomes(...lacked.map(([fix]) => [fix, 'lacking'] as const)) }, guide));
      return skipped.find(({ fix }) => fix === 'router')?.why;
    };
    const [update, reset] = [['update', 'charger'], ['reset', 'passcode']] as const;
    assert.deepEqual([without('inconvenience', update), without('settings-loss', update)], [undefined, 'riskier-than-lacking']);
    assert.deepEqual([without('settings-loss', reset), without('sign-out', reset)], [undefined, 'riskier-than-lacking']);
    assert.deepEqual([without('settings-loss', update, reset), without('settings-loss', reset, update)],
      ['riskier-than-lacking', 'riskier-than-lacking']);
    assert.equal(without('data-loss'), undefined);
  });

  it('bears causes that the guide does not describe', () => {
    const guide = { ...topic, causes: {} };
    for (const symptom of Object.keys(topic.symptoms)) {
      const { rungs, skipped } = fixLadder(kase({ symptom, answers: { wifi: 'steady', free: 0 } }, guide));
      assert.deepEqual([rungs.filter(({ fix }) => fix !== 'copy').map(({ fix }) => fix).sort(), skipped],
        [[...topic.symptoms[symptom]!.fixes].sort(), []], symptom);
    }
  });

  it('says of no copy that it is lacking where nothing needs one, and has none in a guide without', () => {
    assert.deepEqual(fixLadder(kase({ symptom: 'plain', lacking: ['computer'] })).skipped, []);
    const without = fixLadder(kase({ symptom: 'stuck' }, { ...topic, secondCopy: 'none' }));
    assert.deepEqual([...without.rungs.map(({ fix }) => fix)].sort(), [...topic.symptoms['stuck']!.fixes].sort());
  });

  it('marks what a human is asked before, and never goes on with it', () => {
    const marked = (progress: Partial<Progress>) => fixLadder(stuck(progress)).rungs.filter(({ beyond }) => beyond).map(({ fix }) => fix);
    const tried = outcomes(['make-room', 'not-worked'], ['restart', 'not-worked'], ['router', 'not-worked'], ['copy', 'impossible'],
      ['update', 'not-worked'], ['reset', 'not-worked'], ['paid-help', 'not-worked']);
    assert.ok(marked({ outcomes: tried }).includes('sign-in-again'), marked({ outcomes: tried }).join());
    assert.ok(!marked({ outcomes: tried }).some((fix) => tried.some((outcome) => outcome.fix === fix)));
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
  it('leaves out what is for a cause that is ruled out, but not where the reader came for the fix alone', () => {
    const room = { ...topic.fixes['make-room']!, causes: ['full', 'network'], options: ['move-files', 'router', 'gone'] };
    const guide = { ...topic, fixes: { ...topic.fixes, 'make-room': room } };
    const ways = (progress: Partial<Progress>) => orderedOptions('make-room', kase(progress, guide)).map(({ fix }) => fix);
    assert.deepEqual(ways({ symptom: 'stuck' }), ['router', 'move-files']);
    assert.deepEqual(ways({ symptom: 'stuck', answers: { wifi: 'steady' } }), ['move-files']);
    assert.deepEqual(ways({ symptom: 'stuck', answers: { wifi: 'none' } }), ['router']);
    assert.deepEqual(ways({ fix: 'make-room', answers: { wifi: 'steady' } }), ['router', 'move-files']);
  });
  it('puts what few can do behind what all can, and of equals the first of content first', () => {
    const fixes = Object.fromEntries(([['one', {}], ['two', {}], ['few', { forFew: true }], ['paid', { paid: true }],
      ['slow', { minutes: 9 }], ['risky', { risk: 'inconvenience', minutes: 1 }]] as const)
      .map(([id, more]): [string, Fix] => [id, { causes: ['full'], minutes: 5, risk: 'none', steps: [], ...more }]));
    const options = ['paid', 'few', 'risky', 'slow', 'two', 'one'];
    const guide = { ...topic, fixes: { ...topic.fixes, ...fixes, 'make-room': { ...topic.fixes['make-room']!, options } } };
    assert.deepEqual(orderedOptions('make-room', kase({}, guide)).map(({ fix }) => fix), ['two', 'one', 'slow', 'risky', 'few', 'paid']);
  });
  it('says how each ended', () => {
    const ended = orderedOptions('make-room', stuck({ outcomes: outcomes(['move-files', 'not-worked']) }));
    assert.deepEqual(ended.map(({ result }) => result), [undefined, 'not-worked', undefined, undefined]);
  });
  it('says what stands before each', () => {
    const access = orderedOptions('make-room', stuck({ answers: { ...deviceSide } })).map((option) => option.access.state);
    assert.deepEqual(access, ['open', 'open', 'copy-first', 'open']);
  });
  it('is empty for a fix that is no choice', () => assert.deepEqual(orderedOptions('restart', stuck()), []));
});
