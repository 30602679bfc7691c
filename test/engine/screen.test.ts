import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessTo } from '../../src/engine/ladder/access.js';
import type { Progress } from '../../src/engine/progress.js';
import { screenKey } from '../../src/engine/screen/screen-key.js';
import { screenOf } from '../../src/engine/screen/screen.js';
import { nextCheck } from '../../src/engine/next/next-check.js';
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
const checklist = (step: string) => ({ kind: 'step', fix: 'look', step, steps: ['plane', 'space', 'sign-in'], checklist: true });

describe('nextCheck', () => {
  const table: readonly (readonly [string, Progress['answers'], string | undefined])[] = [
    ['the first part of a comparison', {}, 'free'],
    ['its second part', { free: 1 }, 'size'],
    ['what may prove another cause beside a full cloud', { free: 0 }, 'wifi'],
    ['nothing that could only rule out beside a full cloud', { free: 0, wifi: 'weak', switch: 'on' }, undefined],
    ['the next check that can change the ladder', { free: 'unknown' }, 'wifi'],
    ['a check that decides together with another', { free: 'unknown', wifi: 'weak' }, 'conditions'],
    ['nothing when all is answered', { free: 'unknown', wifi: 'weak', conditions: 'unknown' }, undefined],
  ];
  for (const [name, answers, expected] of table) {
    it(`asks ${name}`, () => assert.equal(nextCheck(kase({ symptom: 'stuck', answers })), expected));
  }

  it('asks where the trouble is though that changes no fix, since it may be time to wait', () => {
    const symptoms = { ...topic.symptoms, plain: { causes: ['network', 'settings'], checks: ['scope'], fixes: ['restart'] } };
    const causes = { ...topic.causes, network: { ruledOutBy: { fact: 'scope', is: 'service-side' } }, settings: {} };
    assert.equal(nextCheck(kase({ symptom: 'plain' }, { ...topic, symptoms, causes })), 'status');
  });

  it('asks nothing that could change the fixes only against what the symptom says', () => {
    const causes = { ...topic.causes, password: { ruledOutBy: { fact: 'app-password', is: ['not-needed', 'sign-in'] } } };
    assert.equal(nextCheck(kase({ symptom: 'told' }, { ...topic, causes })), 'wifi');
  });

  it('asks nothing about fixes that were tried', () =>
    assert.equal(nextCheck(kase({ symptom: 'plain', outcomes: outcomes(['router', 'not-worked']) })), undefined));
  it('asks nothing that decides only together with what is never asked',
    () => assert.equal(nextCheck(kase({ symptom: 'greyed' })), undefined));
  it('asks nothing of a single fix', () => assert.equal(nextCheck(kase({ fix: 'router' })), undefined));
});

describe('screenOf', () => {
  const table: readonly Row[] = [
    ['the list of symptoms at first', {}, { kind: 'symptoms' }],
    ['the list for a symptom that there is not', { symptom: 'gone' }, { kind: 'symptoms' }],
    ['a check for the cause', stuck({}), { kind: 'check', check: 'free', for: 'cause' }],
    ['the choices for a full cloud', stuck({ answers: full }), { kind: 'choices', fix: 'make-room' }],
    ['an option that is open', stuck({ answers: full, opened: { 'make-room': 'move-files' } }),
      { kind: 'step', fix: 'move-files', step: 'move', steps: ['move'] }],
    ['the choices again after an option that failed',
      stuck({ answers: full, opened: { 'make-room': 'move-files' }, outcomes: outcomes(['move-files', 'not-worked']) }),
      { kind: 'choices', fix: 'make-room' }],
    ['the second copy before an option that loses data', stuck({ answers: full, opened: { 'make-room': 'delete-photos' } }),
      { kind: 'step', fix: 'copy', step: 'connect', steps: ['connect', 'start'], before: 'delete-photos' }],
    ['the losses of an option without a copy',
      stuck({ answers: full, opened: { 'make-room': 'delete-photos' }, outcomes: outcomes(['copy', 'impossible']) }),
      { kind: 'losses', fix: 'delete-photos', open: ['photos', 'albums'] }],
    ['the losses not yet confirmed',
      stuck({
        answers: full, opened: { 'make-room': 'delete-photos' }, outcomes: outcomes(['copy', 'impossible']),
        spared: { 'delete-photos': ['photos'] },
      }),
      { kind: 'losses', fix: 'delete-photos', open: ['albums'] }],
    ['consent once all losses are confirmed',
      stuck({
        answers: full, opened: { 'make-room': 'delete-photos' }, lacking: ['computer'], spared: { 'delete-photos': ['albums', 'photos'] },
      }),
      { kind: 'consent', fix: 'delete-photos' }],
    ['the choices where a needed thing is lacking',
      stuck({ answers: full, opened: { 'make-room': 'delete-photos' }, lacking: ['stick'] }), { kind: 'choices', fix: 'make-room' }],
    ['the variant before the first step', stuck({ answers: { ...asked, device: 'nonsense' } }),
      { kind: 'check', check: 'device', for: 'variant', before: 'restart' }],
    ['the steps of the variant', stuck({ answers: asked }),
      { kind: 'step', fix: 'restart', step: 'hold-new', steps: ['hold-new', 'wait'] }],
    ['all steps for an unknown variant', stuck({ answers: { ...asked, device: 'unknown' } }),
      { kind: 'step', fix: 'restart', step: 'hold-new', steps: ['hold-new', 'hold-old', 'wait'] }],
    ['the next step', stuck({ answers: asked, done: { restart: ['hold-new'] } }),
      { kind: 'step', fix: 'restart', step: 'wait', steps: ['hold-new', 'wait'] }],
    ['the outcome when all steps are done', stuck({ answers: asked, done: { restart: ['hold-new', 'wait'] } }),
      { kind: 'outcome', fix: 'restart', steps: ['hold-new', 'wait'] }],
    ['the second copy before an update', stuck({ answers: asked, outcomes: gentleDone }),
      { kind: 'step', fix: 'copy', step: 'connect', steps: ['connect', 'start'], before: 'update' }],
    ['the update where no copy is possible', stuck({ answers: asked, outcomes: noCopy }),
      { kind: 'step', fix: 'update', step: 'install', steps: ['install'] }],
    ['the gate before a copy for a reset', { fix: 'reset' }, { kind: 'check', check: 'status', for: 'gate', before: 'reset' }],
    ['the copy before the reset', { fix: 'reset', answers: deviceSide },
      { kind: 'step', fix: 'copy', step: 'connect', steps: ['connect', 'start'], before: 'reset' }],
    ['consent before the reset', { fix: 'reset', answers: deviceSide, outcomes: copied }, { kind: 'consent', fix: 'reset' }],
    ['consent to a reset after the gate is declined', { fix: 'reset', answers: declined, outcomes: copied },
      { kind: 'consent', fix: 'reset' }],
    ['a human for signing out after the gate is declined', { fix: 'sign-in-again', answers: declined, outcomes: copied },
      { kind: 'handoff', because: 'locked' }],
    ['the losses before signing out', stuck({ answers: { ...asked, ...deviceSide }, outcomes: triedUntilSignOut }),
      { kind: 'losses', fix: 'sign-in-again', open: ['cards', 'drive'] }],
    ['a wait while the service side is likely', stuck({ answers: serviceSide }), { kind: 'wait', since: 0, goOn: true }],
    ['the time since when it waits', stuck({ answers: serviceSide, waitingSince: 77 }), { kind: 'wait', since: 77, goOn: true }],
    ['the fixes to one who goes on', stuck({ answers: { ...asked, ...serviceSide }, goesOn: true }),
      { kind: 'step', fix: 'restart', step: 'hold-new', steps: ['hold-new', 'wait'] }],
    ['a wait when only locked ones are left', { fix: 'reset', answers: serviceSide, goesOn: true },
      { kind: 'wait', since: 0, goOn: false }],
    ['a checklist as a whole', { fix: 'look' }, checklist('plane')],
    ['a checklist while it is ticked off', { fix: 'look', done: { look: ['plane', 'sign-in'] } }, checklist('space')],
    ['a checklist still where everything is ticked', { fix: 'look', done: { look: ['plane', 'space', 'sign-in'] } }, checklist('sign-in')],
    ['the outcome once the reader is through with it', { fix: 'look', done: { look: ['plane'] }, through: 'look' },
      { kind: 'outcome', fix: 'look', steps: ['plane', 'space', 'sign-in'] }],
    ['a checklist though the reader is through with another', { fix: 'look', through: 'meanwhile' }, checklist('plane')],
    ['a wait for the service of the symptom', { symptom: 'carrier', answers: { 'carrier-status': 'problem' } },
      { kind: 'wait', since: 0, goOn: true }],
    ['no wait for another service', { symptom: 'carrier', answers: { wifi: 'weak', ...serviceSide } },
      { kind: 'step', fix: 'router', step: 'unplug', steps: ['unplug', 'plug'] }],
    ['the gate of the symptom’s service', { symptom: 'carrier', answers: { wifi: 'weak' }, outcomes: outcomes(['router', 'not-worked']) },
      { kind: 'check', check: 'carrier-status', for: 'gate', before: 'new-profile' }],
    ['the gate of the service that a single fix is for', { fix: 'new-profile' },
      { kind: 'check', check: 'carrier-status', for: 'gate', before: 'new-profile' }],
    ['a question whose answer makes a decision', { symptom: 'app' }, { kind: 'check', check: 'app', for: 'cause' }],
    ['no question that cannot change a decision', { symptom: 'app', answers: { app: 'other' } },
      { kind: 'check', check: 'two-factor', for: 'cause' }],
    ['the fix of a proven cause before a question about another', { symptom: 'app', answers: { app: 'other', 'two-factor': 'on' } },
      checklist('plane')],
    ['neither what the symptom says nor what that leaves without effect', { symptom: 'told' },
      { kind: 'check', check: 'two-factor', for: 'cause' }],
    ['what follows from the symptom, whatever was said before', { symptom: 'told', answers: { app: 'partner' } },
      { kind: 'check', check: 'two-factor', for: 'cause' }],
    ['the variant that the symptom says',
      { symptom: 'told', answers: { 'two-factor': 'off', wifi: 'weak' }, outcomes: outcomes(['new-password', 'not-worked']) },
      { kind: 'step', fix: 'restart', step: 'hold-old', steps: ['hold-old', 'wait'] }],
    ['the gate without the part that the symptom says',
      { symptom: 'told', answers: { 'two-factor': 'off', wifi: 'weak' },
        outcomes: outcomes(['new-password', 'not-worked'], ['restart', 'not-worked']) },
      { kind: 'check', check: 'others', for: 'gate', before: 'reset' }],
    ['that the service works again', stuck({ answers: serviceSide, outcomes: outcomes(['meanwhile', 'worked']) }),
      { kind: 'resolved', fix: 'meanwhile' }],
    ['the way on where what stands in did not help', stuck({ answers: serviceSide, outcomes: outcomes(['meanwhile', 'not-worked']) }),
      { kind: 'wait', since: 0, goOn: true }],
    ['that it is solved', stuck({ outcomes: outcomes(['restart', 'worked'], ['router', 'not-worked']) }),
      { kind: 'resolved', fix: 'restart' }],
    ['no solution in a copy', stuck({ answers: full, outcomes: outcomes(['copy', 'worked']) }), { kind: 'choices', fix: 'make-room' }],
    ['a copy that was wanted for itself', { fix: 'copy', outcomes: outcomes(['copy', 'worked']) }, { kind: 'resolved', fix: 'copy' }],
    ['a human when all was tried', { symptom: 'plain', outcomes: outcomes(['router', 'not-worked']) },
      { kind: 'handoff', because: 'exhausted' }],
    ['a human when no cause is left', { symptom: 'plain', answers: { wifi: 'steady' } }, { kind: 'handoff', because: 'exhausted' }],
    ['a human when something is lacking', { fix: 'reset', lacking: ['passcode'] }, { kind: 'handoff', because: 'locked' }],
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
    assert.equal(screenOf(kase({ fix: 'router', answers: { 'carrier-status': 'problem' } }, guide)).kind, 'step');
  });
});

describe('screenKey', () => {
  const keyOf = (progress: Partial<Progress>) => screenKey(screenOf(kase(progress)));

  it('stays while a checklist is ticked off', () => {
    const keys = [[], ['plane'], ['plane', 'space'],
      ['plane', 'space', 'sign-in']].map((done) => keyOf({ fix: 'look', done: { look: done } }));
    assert.deepEqual([...new Set(keys)], [keys[0]]);
    assert.notEqual(keyOf({ fix: 'look', through: 'look' }), keys[0]);
  });

  it('changes with each step', () => assert.notEqual(keyOf({ fix: 'router' }), keyOf({ fix: 'router', done: { router: ['unplug'] } })));

  it('stays while what stands in for the service is ticked off', () => {
    const waiting = stuck({ answers: serviceSide });
    assert.equal(keyOf({ ...waiting, done: { meanwhile: ['web'] } }), keyOf(waiting));
  });
});

describe('accessTo', () => {
  const table: readonly (readonly [string, string, Partial<Progress>, object])[] = [
    ['lets a gentle fix be', 'router', {}, { state: 'open' }],
    ['locks what something is lacking for before all else', 'reset', { lacking: ['passcode'] }, { state: 'locked', because: 'lacking' }],
    ['asks the next open part', 'reset', { answers: { status: 'normal' } }, { state: 'gate', check: 'others' }],
    ['needs no gate where the cause is proven', 'delete-photos', { symptom: 'stuck', answers: { free: 0 } },
      { state: 'copy-first', fix: 'copy' }],
    ['needs the gate for the same fix alone', 'delete-photos', { answers: { free: 0 } }, { state: 'gate', check: 'status' }],
    ['needs the gate for an account removal though proven', 'wipe', { symptom: 'stuck', answers: { free: 0 } },
      { state: 'gate', check: 'status' }],
    ['locks a proven fix too while the service side is likely', 'delete-photos', { symptom: 'stuck', answers: { free: 0, ...serviceSide } },
      { state: 'locked', because: 'service-side' }],
    ['locks data loss after a declined gate', 'wipe', { answers: declined }, { state: 'locked', because: 'gate-declined' }],
    ['locks a fix that there is not', 'constructor', {}, { state: 'locked', because: 'lacking' }],
  ];
  for (const [name, fix, progress, expected] of table) {
    it(name, () => assert.deepEqual(accessTo(fix, kase(progress)), expected));
  }

  it('locks a loss that the guide does not put into words', () => {
    const { ledger, ...wordless } = topic.fixes['delete-photos']!;
    const guide = { ...topic, fixes: { ...topic.fixes, 'delete-photos': wordless } };
    const spared = kase({ answers: deviceSide, outcomes: outcomes(['copy', 'impossible']),
      spared: { 'delete-photos': Object.keys(ledger!.lost) } }, guide);
    assert.deepEqual(accessTo('delete-photos', spared), { state: 'locked', because: 'losses-declined' });
  });
});
