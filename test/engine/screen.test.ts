import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition, Fix, Step } from '@naosu/content';
import { accessTo } from '../../src/engine/ladder/access.js';
import { caseOf } from '../../src/engine/case.js';
import { openAsks } from '../../src/engine/ladder/asks.js';
import { emptyProgress, type Progress, type Result } from '../../src/engine/progress.js';
import { screenKey } from '../../src/engine/screen/screen-key.js';
import { neededOf } from '../../src/engine/screen/questions.js';
import { screenOf } from '../../src/engine/screen/screen.js';
import { needsGate, needsSecondCopy } from '../../src/engine/ladder/harm.js';
import { listsOf } from '../../src/engine/ladder/steps.js';
import { declined, deviceSide, kase, outcomes, serviceSide, topic } from './fixture.js';

type Row = readonly [name: string, progress: Partial<Progress>, expected: object];

/** The cloud is proven to be full. */
const full = { free: 0, wifi: 'weak', switch: 'on' } as const;

/** Checks for the cause are done: the settings stand alone, unproven. */
const asked = { free: 9, size: 1, wifi: 'steady', conditions: 'unknown', switch: 'grey', device: 'new' } as const;
const gentleDone = outcomes(['restart', 'not-worked']);
const noCopy = [...gentleDone, { fix: 'copy', result: 'impossible' as const, at: 5000 }];
const copied = [...gentleDone, { fix: 'copy', result: 'worked' as const, at: 5000 }];
const triedUntilSignOut = [...noCopy,
  { fix: 'update', result: 'not-worked' as const, at: 6000 }, { fix: 'reset', result: 'not-worked' as const, at: 7000 }];

const stuck = (progress: Partial<Progress>) => ({ symptom: 'stuck', ...progress });
/** All steps of a fix as one list, with the outcome below it. */
const listed = (fix: string, steps: readonly string[], before?: string) =>
  ({ kind: 'steps', fix, list: steps, steps, ends: true, ...(before === undefined ? {} : { before }) });
const looks = listed('look', ['plane', 'space', 'sign-in']);
/** The restart of a reader whose device is known: a wait stands alone at its end. */
const restart = (list: readonly string[], hold = 'hold-new') =>
  ({ kind: 'steps', fix: 'restart', list, steps: [hold, 'wait'], ends: false });
const gate = ['status', 'others', 'elsewhere'];

describe('screenOf', () => {
  const table: readonly Row[] = [
    ['the list of symptoms at first', {}, { kind: 'symptoms' }],
    ['the list for a symptom that there is not', { symptom: 'gone' }, { kind: 'symptoms' }],
    ['something quick before a question', stuck({ answers: { device: 'new' } }), restart(['hold-new'])],
    ['both numbers that decide something on one form', stuck({ outcomes: gentleDone }),
      { kind: 'check', checks: ['free', 'size'], for: 'cause' }],
    ['the choices for a full cloud', stuck({ answers: full }), { kind: 'choices', fix: 'make-room' }],
    ['an option that is open', stuck({ answers: full, opened: { 'make-room': 'move-files' } }),
      listed('move-files', ['move'])],
    ['the choices again after an option that failed',
      stuck({ answers: full, opened: { 'make-room': 'move-files' }, outcomes: outcomes(['move-files', 'not-worked']) }),
      { kind: 'choices', fix: 'make-room' }],
    ['the second copy before an option that loses data', stuck({ answers: full, opened: { 'make-room': 'delete-photos' } }),
      listed('copy', ['connect', 'start'], 'delete-photos')],
    ['the losses of an option without a copy',
      stuck({ answers: full, opened: { 'make-room': 'delete-photos' }, outcomes: outcomes(['copy', 'impossible']) }),
      { kind: 'consent', fix: 'delete-photos', confirm: ['photos', 'albums'] }],
    ['the losses not yet confirmed',
      stuck({
        answers: full, opened: { 'make-room': 'delete-photos' }, outcomes: outcomes(['copy', 'impossible']),
        spared: { 'delete-photos': ['photos'] },
      }),
      { kind: 'consent', fix: 'delete-photos', confirm: ['albums'] }],
    ['consent once all losses are confirmed',
      stuck({
        answers: full, opened: { 'make-room': 'delete-photos' }, lacking: ['computer'], spared: { 'delete-photos': ['albums', 'photos'] },
      }),
      { kind: 'consent', fix: 'delete-photos', confirm: [] }],
    ['the choices where what was chosen is not offered any more',
      stuck({ answers: { ...full, switch: 'grey' }, opened: { 'make-room': 'empty-bin' } }), { kind: 'choices', fix: 'make-room' }],
    ['the choices where a needed thing is lacking',
      stuck({ answers: full, opened: { 'make-room': 'delete-photos' }, lacking: ['stick'] }), { kind: 'choices', fix: 'make-room' }],
    ['the variant before the first step', stuck({ answers: { ...asked, device: 'nonsense' } }),
      { kind: 'check', checks: ['device'], for: 'variant', before: 'restart' }],
    ['the steps of the variant', stuck({ answers: asked }), restart(['hold-new'])],
    ['all steps for an unknown variant', stuck({ answers: { ...asked, device: 'unknown' } }),
      { kind: 'steps', fix: 'restart', list: ['hold-new', 'hold-old'], steps: ['hold-new', 'hold-old', 'wait'], ends: false }],
    ['the next step', stuck({ answers: asked, done: { restart: ['hold-new'] } }),
      restart(['wait'])],
    ['the outcome when all steps are done', stuck({ answers: asked, done: { restart: ['hold-new', 'wait'] } }),
      { kind: 'outcome', fix: 'restart', steps: ['hold-new', 'wait'] }],
    ['the second copy before an update', stuck({ answers: asked, outcomes: gentleDone }),
      listed('copy', ['connect', 'start'], 'update')],
    ['the update where no copy is possible', stuck({ answers: asked, outcomes: noCopy }),
      listed('update', ['install'])],
    ['the gate before a copy for a reset', { fix: 'reset' }, { kind: 'check', checks: gate, for: 'gate', before: 'reset' }],
    ['the copy before the reset', { fix: 'reset', answers: deviceSide },
      listed('copy', ['connect', 'start'], 'reset')],
    ['consent before the reset', { fix: 'reset', answers: deviceSide, outcomes: copied }, { kind: 'consent', fix: 'reset', confirm: [] }],
    ['consent to a reset after the gate is declined', { fix: 'reset', answers: declined, outcomes: copied },
      { kind: 'consent', fix: 'reset', confirm: [] }],
    ['a human for signing out after the gate is declined', { fix: 'sign-in-again', answers: declined, outcomes: copied },
      { kind: 'handoff', because: 'locked' }],
    ['a human before a harm that is worth too little', stuck({ answers: { ...asked, ...deviceSide }, outcomes: triedUntilSignOut }),
      { kind: 'handoff', because: 'unlikely' }],
    ['the losses before signing out', { fix: 'sign-in-again', answers: deviceSide, outcomes: outcomes(['copy', 'impossible']) },
      { kind: 'consent', fix: 'sign-in-again', confirm: ['cards', 'drive'] }],
    ['a wait while the service side is likely', stuck({ answers: serviceSide }), { kind: 'wait', since: 0, goOn: true }],
    ['the time since when it waits', stuck({ answers: serviceSide, waitingSince: 77 }), { kind: 'wait', since: 77, goOn: true }],
    ['the fixes to one who goes on', stuck({ answers: { ...asked, ...serviceSide }, goesOn: true }),
      restart(['hold-new'])],
    ['a wait when only locked ones are left', { fix: 'reset', answers: serviceSide, goesOn: true },
      { kind: 'wait', since: 0, goOn: false }],
    ['a checklist as a whole', { fix: 'look' }, looks],
    ['a checklist while it is ticked off', { fix: 'look', done: { look: ['plane', 'sign-in'] } }, looks],
    ['a checklist still where everything is ticked', { fix: 'look', done: { look: ['plane', 'space', 'sign-in'] } }, looks],
    ['a wait for the service of the symptom', { symptom: 'carrier', answers: { 'carrier-status': 'problem' } },
      { kind: 'wait', since: 0, goOn: true }],
    ['no wait for another service', { symptom: 'carrier', answers: { wifi: 'weak', ...serviceSide } },
      listed('router', ['unplug', 'plug'])],
    ['the gate of the symptom’s service', { symptom: 'carrier', answers: { wifi: 'weak' }, outcomes: outcomes(['router', 'not-worked']) },
      { kind: 'check', checks: ['carrier-status', 'elsewhere'], for: 'gate', before: 'new-profile' }],
    ['the gate of the service that a single fix is for', { fix: 'new-profile' },
      { kind: 'check', checks: ['carrier-status', 'elsewhere'], for: 'gate', before: 'new-profile' }],
    ['a question whose answer makes a decision, once a quick look has failed',
      { symptom: 'app', answers: { wifi: 'weak' }, outcomes: outcomes(['look', 'not-worked'], ['router', 'not-worked']) },
        { kind: 'check', checks: ['app'], for: 'cause' }],
    ['no question that cannot change a decision', { symptom: 'app', answers: { app: 'other' } },
      { kind: 'check', checks: ['two-factor'], for: 'cause' }],
    ['the fix of a proven cause before a question about another', { symptom: 'app', answers: { app: 'other', 'two-factor': 'on' } }, looks],
    ['neither what the symptom says nor what that leaves without effect', { symptom: 'told', outcomes: gentleDone },
      { kind: 'check', checks: ['two-factor'], for: 'cause' }],
    ['what follows from the symptom, whatever was said before', { symptom: 'told', answers: { app: 'partner' }, outcomes: gentleDone },
      { kind: 'check', checks: ['two-factor'], for: 'cause' }],
    ['the variant that the symptom says',
      { symptom: 'told', answers: { 'two-factor': 'off', wifi: 'weak' }, outcomes: outcomes(['new-password', 'not-worked']) },
      restart(['hold-old'], 'hold-old')],
    ['the gate without the part that the symptom says',
      { symptom: 'told', answers: { 'two-factor': 'off', wifi: 'weak' },
        outcomes: outcomes(['new-password', 'not-worked'], ['restart', 'not-worked']) },
      { kind: 'check', checks: ['others', 'elsewhere'], for: 'gate', before: 'reset' }],
    ['that the service works again', stuck({ answers: serviceSide, outcomes: outcomes(['meanwhile', 'worked']) }),
      { kind: 'resolved', fix: 'meanwhile' }],
    ['the way on where what stands in did not help', stuck({ answers: serviceSide, outcomes: outcomes(['meanwhile', 'not-worked']) }),
      { kind: 'wait', since: 0, goOn: true }],
    ['that it is solved', stuck({ outcomes: outcomes(['restart', 'worked'], ['router', 'not-worked']) }),
      { kind: 'resolved', fix: 'restart' }],
    ['what solved it last', stuck({ outcomes: outcomes(['restart', 'worked'], ['router', 'worked'], ['look', 'not-worked']) }),
      { kind: 'resolved', fix: 'router' }],
    ['no solution in a copy', stuck({ answers: full, outcomes: outcomes(['copy', 'worked']) }), { kind: 'choices', fix: 'make-room' }],
    ['a copy that was wanted for itself', { fix: 'copy', outcomes: outcomes(['copy', 'worked']) }, { kind: 'resolved', fix: 'copy' }],
    ['a human when all was tried', { symptom: 'plain', outcomes: outcomes(['router', 'not-worked']) },
      { kind: 'handoff', because: 'exhausted' }],
    ['a human when no cause is left', { symptom: 'plain', answers: { wifi: 'steady' } }, { kind: 'handoff', because: 'exhausted' }],
    ['a human when something is lacking', { fix: 'reset', lacking: ['passcode'] }, { kind: 'handoff', because: 'locked' }],
    ['the list for a fix that there is not', { fix: 'gone' }, { kind: 'symptoms' }],
    ['a human when what is locked by now was tried before',
      { fix: 'sign-in-again', answers: declined, outcomes: outcomes(['sign-in-again', 'not-worked']) },
      { kind: 'handoff', because: 'exhausted' }],
    ['a human when only what is riskier than something that lacks a thing is left',
      stuck({ answers: { ...asked, wifi: 'weak', conditions: ['power', 'lock'] }, lacking: ['charger'],
        outcomes: outcomes(['update', 'lacking'], ['restart', 'not-worked'], ['router', 'not-worked'], ['paid-help', 'not-worked']) }),
      { kind: 'handoff', because: 'locked' }],
    ['a human when losses were declined',
      { fix: 'sign-in-again', answers: deviceSide, outcomes: outcomes(['copy', 'impossible'], ['sign-in-again', 'skipped']) },
      { kind: 'handoff', because: 'locked' }],
  ];
  for (const [name, progress, expected] of table) {
    it(`shows ${name}`, () => assert.deepEqual(screenOf(kase(progress)), expected));
  }

  it('waits for no service that only the first of the symptoms of a single fix depends on', () => {
    const { carrier, ...others } = topic.symptoms;
    const guide = { ...topic, symptoms: { carrier: carrier!, ...others } };
    assert.equal(screenOf(kase({ fix: 'router', answers: { 'carrier-status': 'problem' } }, guide)).kind, 'steps');
  });
});

describe('the service', () => {
  const after = (result: Result) =>
    screenOf(kase({ symptom: 'plain', answers: { wifi: 'weak' }, outcomes: outcomes(['meanwhile', result]) }));
  it('is asked about again once nobody waits for it any more, and then alone', () => {
    assert.deepEqual(after('skipped'), { kind: 'check', checks: gate, for: 'cause' });
    assert.deepEqual(after('not-worked'), listed('router', ['unplug', 'plug']));
  });
});

describe('an outage that was not asked about', () => {
  const guide = { ...topic, symptoms: { ...topic.symptoms, plain: { ...topic.symptoms['plain']!, checks: ['wifi', 'scope'] } } };
  const tried = { symptom: 'plain', outcomes: outcomes(['router', 'not-worked']) };

  it('is asked about before a human', () =>
    assert.deepEqual(screenOf(kase({ ...tried, answers: { wifi: 'weak' } }, guide)), { kind: 'check', checks: gate, for: 'cause' }));
  it('is not asked about again', () =>
    assert.equal(screenOf(kase({ ...tried, answers: { wifi: 'weak', ...deviceSide } }, guide)).kind, 'handoff'));
});

describe('what is asked before a fix', () => {
  const withOffer = (offeredWhen: Condition) =>
    ({ ...topic, fixes: { ...topic.fixes, reset: { ...topic.fixes['reset']!, asks: ['wifi'], offeredWhen } } });
  const rows: readonly (readonly [name: string, progress: Partial<Progress>, offeredWhen: Condition, asks: readonly string[]])[] = [
    ['what it names, and what decides whether it is offered', { symptom: 'greyed' }, { fact: 'switch', is: 'grey' }, ['wifi', 'switch']],
    ['what decides it as a part of another question', { symptom: 'app' }, { fact: 'app', is: 'mail' }, ['wifi', 'app']],
    ['nothing that the symptom does not ask', { symptom: 'plain' }, { fact: 'switch', is: 'grey' }, ['wifi']],
    ['nothing that is known', { symptom: 'greyed', answers: { wifi: 'weak' } }, { fact: 'switch', is: 'grey' }, ['switch']],
    ['nothing that is decided', { symptom: 'greyed', answers: { switch: 'on' } }, { fact: 'switch', is: 'grey' }, ['wifi']],
    ['nothing of one who chose it alone', { fix: 'reset' }, { fact: 'switch', is: 'grey' }, []],
  ];
  for (const [name, progress, offeredWhen, asks] of rows) {
    it(`is ${name}`, () => assert.deepEqual(openAsks('reset', kase(progress, withOffer(offeredWhen))), asks));
  }
});

describe('a form', () => {
  const needed = (given: Progress['answers']) => neededOf(gate, given, kase({}));
  it('asks no more than decides what it is for', () => assert.deepEqual(
    [needed({}), needed({ status: 'normal' }), needed({ status: 'normal', others: 'fine' })], [gate, ['others', 'elsewhere'], []]));
});

describe('a form of two numbers', () => {
  const needed = (given: Progress['answers']) => neededOf(['free', 'size'], given, kase({}));
  it('asks for the second only where the first does not decide', () => assert.deepEqual(
    [needed({}), needed({ size: 2 }), needed({ free: 1 }), needed({ free: 0 }), needed({ free: 'unknown' }), needed({ free: 1, size: 2 })],
    [['free', 'size'], ['free'], ['size'], [], [], []]));
  it('keeps to what it asks', () => assert.deepEqual(neededOf(['free'], {}, kase({})), ['free']));
});

describe('screenKey', () => {
  it('is the kind, and what makes one of a kind another', () => {
    assert.equal(screenKey({ kind: 'handoff', because: 'locked' }), 'handoff');
    assert.equal(screenKey({ kind: 'check', checks: ['free', 'size'], for: 'cause' }), 'check free,size');
    assert.equal(screenKey({ kind: 'consent', fix: 'reset', confirm: [] }), 'consent reset');
  });

  const keyOf = (progress: Partial<Progress>) => screenKey(screenOf(kase(progress)));

  it('stays while a checklist is ticked off', () => {
    const keys = [[], ['plane'], ['plane', 'space'],
      ['plane', 'space', 'sign-in']].map((done) => keyOf({ fix: 'look', done: { look: done } }));
    assert.deepEqual([...new Set(keys)], [keys[0]]);
  });

  it('changes with each list of steps', () =>
    assert.notEqual(keyOf({ fix: 'restart', answers: { device: 'new' } }),
      keyOf({ fix: 'restart', answers: { device: 'new' }, done: { restart: ['hold-new'] } })));

  it('stays while what stands in for the service is ticked off', () => {
    const waiting = stuck({ answers: serviceSide });
    assert.equal(keyOf({ ...waiting, done: { meanwhile: ['web'] } }), keyOf(waiting));
  });
});

describe('harm', () => {
  const copy = topic.fixes['copy']!;
  const rows: readonly (readonly [fix: Partial<Fix>, asksScope: boolean, asksScopeThoughProven: boolean, copyFirst: boolean])[] = [
    [{ risk: 'none' }, false, false, false],
    [{ risk: 'inconvenience' }, false, false, false],
    [{ risk: 'settings-loss' }, true, false, false],
    [{ risk: 'sign-out' }, true, true, true],
    [{ risk: 'data-loss' }, true, false, false],
    [{ risk: 'data-loss', ledger: { lost: { photos: 'phone-data' }, kept: [] } }, true, false, true],
    [{ risk: 'data-loss', ledger: { lost: { drafts: 'not-uploaded' }, kept: [] } }, true, false, false],
    [{ risk: 'settings-loss', ledger: { lost: { photos: 'phone-data' }, kept: [] } }, true, false, false],
    [{ risk: 'none', action: 'reset' }, true, true, true],
    [{ risk: 'none', action: 'account-removal' }, true, true, false],
    [{ risk: 'none', action: 'backup-off' }, false, false, true],
    [{ risk: 'none', action: 'os-update' }, false, false, true],
  ];
  for (const [given, asksScope, asksScopeThoughProven, copyFirst] of rows) {
    it(`has what comes before ${JSON.stringify(given)}`, () => {
      const fix: Fix = { causes: [], minutes: 1, risk: 'none', steps: [], ...given };
      assert.deepEqual([needsGate(fix, false), needsGate(fix, true), needsSecondCopy(fix, copy)],
        [asksScope, asksScopeThoughProven, copyFirst]);
    });
  }
});

describe('lists of steps', () => {
  const withSteps = (steps: readonly Step[]) => ({ ...topic, fixes: { ...topic.fixes, router: { ...topic.fixes['router']!, steps } } });
  const wait = (waitSeconds: number) => [{ id: 'off' }, { id: 'wait', waitSeconds }, { id: 'on' }, { id: 'look' }];
  const rows: readonly (readonly [name: string, steps: readonly Step[], lists: readonly (readonly string[])[]])[] = [
    ['go on after a short wait', wait(30), [['off'], ['wait', 'on', 'look']]],
    ['go on after a quarter of an hour', wait(900), [['off'], ['wait', 'on', 'look']]],
    ['begin anew after a longer wait', wait(901), [['off'], ['wait'], ['on', 'look']]],
    ['leave alone what cannot be undone', [{ id: 'off' }, { id: 'wipe', alone: true }, { id: 'on' }, { id: 'look' }],
      [['off'], ['wipe'], ['on', 'look']]],
  ];
  for (const [name, steps, lists] of rows) it(name, () => assert.deepEqual(listsOf('router', kase({}, withSteps(steps))), lists));

  const shown = (steps: readonly Step[], ...done: readonly string[]) => {
    const screen = screenOf(kase({ fix: 'router', done: { router: done } }, withSteps(steps)));
    return screen.kind === 'steps' ? [...screen.list, ...(screen.ends ? ['did it work?'] : [])] : [screen.kind];
  };
  it('have the outcome asked below the last, unless that is a wait and nothing else', () => {
    assert.deepEqual(shown(wait(30), 'off'), ['wait', 'on', 'look', 'did it work?']);
    assert.deepEqual(shown(wait(30), 'off', 'wait', 'on', 'look'), ['wait', 'on', 'look', 'did it work?']);
    assert.deepEqual(shown(wait(30).slice(0, 2), 'off'), ['wait']);
    assert.deepEqual(shown(wait(30).slice(0, 2), 'off', 'wait'), ['outcome']);
    const first = [{ id: 'wait', waitSeconds: 30 }, { id: 'wipe', alone: true as const }];
    assert.deepEqual(shown(first, 'wait'), ['wipe', 'did it work?']);
    assert.deepEqual(shown(first, 'wait', 'wipe'), ['wipe', 'did it work?']);
  });
});

describe('accessTo', () => {
  it('offers no copy of a guide that has none', () => {
    const without = caseOf({ ...topic, secondCopy: 'none' }, { ...emptyProgress, answers: deviceSide });
    for (const fix of Object.keys(topic.fixes)) assert.notEqual(accessTo(fix, without).state, 'copy-first', fix);
  });

  const table: readonly (readonly [string, string, Partial<Progress>, object])[] = [
    ['lets a gentle fix be', 'router', {}, { state: 'open' }],
    ['locks what something is lacking for before all else', 'reset', { lacking: ['passcode'] }, { state: 'locked', because: 'lacking' }],
    ['asks the open parts', 'reset', { answers: { status: 'normal' } }, { state: 'gate', checks: ['others', 'elsewhere'] }],
    ['needs no gate where the cause is proven', 'delete-photos', { symptom: 'stuck', answers: { free: 0 } },
      { state: 'copy-first', fix: 'copy' }],
    ['needs the gate for the same fix alone', 'delete-photos', { answers: { free: 0 } }, { state: 'gate', checks: gate }],
    ['needs the gate for an account removal though proven', 'wipe', { symptom: 'stuck', answers: { free: 0 } },
      { state: 'gate', checks: gate }],
    ['locks a proven fix too while the service side is likely', 'delete-photos', { symptom: 'stuck', answers: { free: 0, ...serviceSide } },
      { state: 'locked', because: 'service-side' }],
    ['locks data loss after a declined gate', 'wipe', { answers: declined }, { state: 'locked', because: 'gate-declined' }],
    ['locks a fix that there is not', 'constructor', {}, { state: 'locked', because: 'lacking' }],
  ];
  for (const [name, fix, progress, expected] of table) {
    it(name, () => assert.deepEqual(accessTo(fix, kase(progress)), expected));
  }

  it('takes a guide whose gate there is not as one whose gate was declined', () => {
    const guide = { ...topic, gate: 'gone' };
    assert.deepEqual(accessTo('wipe', kase({}, guide)), { state: 'locked', because: 'gate-declined' });
    assert.deepEqual(accessTo('reset', kase({}, guide)), { state: 'copy-first', fix: 'copy' });
  });

  it('asks to confirm losses only of what loses data', () => {
    const reset = { ...topic.fixes['reset']!, ledger: { lost: { wifi: 'phone-data' as const }, kept: [] } };
    const guide = { ...topic, fixes: { ...topic.fixes, reset } };
    const ready = kase({ answers: deviceSide, outcomes: outcomes(['copy', 'impossible']) }, guide);
    assert.deepEqual(accessTo('reset', ready), { state: 'consent', confirm: [] });
  });

  it('locks a loss that the guide does not put into words', () => {
    const { ledger, ...wordless } = topic.fixes['delete-photos']!;
    const guide = { ...topic, fixes: { ...topic.fixes, 'delete-photos': wordless } };
    const spared = kase({ answers: deviceSide, outcomes: outcomes(['copy', 'impossible']),
      spared: { 'delete-photos': Object.keys(ledger!.lost) } }, guide);
    assert.deepEqual(accessTo('delete-photos', spared), { state: 'locked', because: 'losses-declined' });
  });
});
