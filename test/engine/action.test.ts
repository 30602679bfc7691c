import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Topic } from '@naosu/content';
import { act, type Action } from '../../src/engine/act/action.js';
import { planOf } from '../../src/engine/planner/plan.js';
import { emptyProgress, type Progress } from '../../src/engine/progress.js';
import { situationOf } from '../../src/engine/screen/situation.js';
import { returnTimes } from '../../src/engine/screen/return-time.js';
import { undoOf } from '../../src/engine/ladder/service.js';
import { kase, outcomes, serviceSide, topic } from './fixture.js';

describe('act', () => {
  const answers = { wifi: 'weak' };
  const table: readonly (readonly [string, Partial<Progress>, Action, Partial<Progress>])[] = [
    ['keeps the answers for another symptom', { fix: 'reset', answers, consents: ['reset'] }, { type: 'choose-symptom', symptom: 'stuck' },
      { symptom: 'stuck', answers }],
    ['keeps the answers for a single fix', { symptom: 'stuck', answers, goesOn: true }, { type: 'choose-fix', fix: 'reset' },
      { fix: 'reset', answers }],
    ['replaces an answer', { answers }, { type: 'answer', check: 'wifi', value: 'none' }, { answers: { wifi: 'none' } }],
    ['takes back one answer', { answers: { ...answers, free: 1 } }, { type: 'clear-answer', check: 'wifi' }, { answers: { free: 1 } }],
    ['takes back the parts of a comparison', { answers: { ...answers, free: 1, size: 2 } }, { type: 'clear-answer', check: 'room' },
      { answers }],
    ['ends the wait when the service is well again', { answers: serviceSide, waitingSince: 5, goesOn: true },
      { type: 'answer', check: 'status', value: 'normal' }, { answers: { status: 'normal', others: 'same' } }],
    ['keeps the wait through other answers', { answers: serviceSide, waitingSince: 5 },
      { type: 'answer', check: 'wifi', value: 'weak' }, { answers: { ...serviceSide, ...answers }, waitingSince: 5 }],
    ['asks about the service again', { answers: { ...serviceSide, ...answers }, waitingSince: 5, goesOn: true },
      { type: 'ask-service-again' }, { answers, outcomes: [{ fix: 'meanwhile', result: 'skipped', at: 0 }] }],
    ['asks about the service of the symptom again',
      { symptom: 'carrier', answers: { ...serviceSide, 'carrier-status': 'problem', elsewhere: 'same' }, waitingSince: 5 },
      { type: 'ask-service-again' },
        { symptom: 'carrier', answers: serviceSide, outcomes: [{ fix: 'carrier-meanwhile', result: 'skipped', at: 0 }] }],
    ['forgets that the service worked again, and keeps what is to be undone',
      { answers: serviceSide, outcomes: outcomes(['meanwhile', 'worked'], ['router', 'skipped']), done: { meanwhile: ['web'] } },
      { type: 'ask-service-again' },
      { outcomes: [...outcomes(['meanwhile', 'worked'], ['router', 'skipped']).slice(1),
        { fix: 'meanwhile', result: 'skipped', at: 1_790_000_001_000 }], done: { meanwhile: ['web'] } }],
    ['ends the wait for the symptom’s own service', { symptom: 'carrier', answers: { 'carrier-status': 'problem' }, waitingSince: 5 },
      { type: 'answer', check: 'carrier-status', value: 'normal' }, { symptom: 'carrier', answers: { 'carrier-status': 'normal' } }],
    ['takes back the parts of a decision', { answers: { ...answers, app: 'mail', added: 'icloud' } },
      { type: 'clear-answer', check: 'app-password' }, { answers }],
    ['keeps what is to be undone for another symptom',
      { symptom: 'stuck', answers, done: { meanwhile: ['web'], 'carrier-meanwhile': ['phone'], router: ['plug'] } },
      { type: 'choose-symptom', symptom: 'plain' },
      { symptom: 'plain', answers, done: { meanwhile: ['web'], 'carrier-meanwhile': ['phone'] } }],
    ['forgets for another symptom what was about the last', { symptom: 'app', answers: { ...answers, added: 'icloud' } },
      { type: 'choose-symptom', symptom: 'told' }, { symptom: 'told', answers }],
    ['forgets for a single fix what was about the last symptom', { symptom: 'app', answers: { ...answers, added: 'icloud' } },
      { type: 'choose-fix', fix: 'look' }, { fix: 'look', answers }],
    ['keeps for another symptom what was found while the service does not work yet',
      { symptom: 'stuck', answers: serviceSide, outcomes: outcomes(['meanwhile', 'not-worked']) },
      { type: 'choose-symptom', symptom: 'plain' }, { symptom: 'plain', answers: serviceSide }],
    ['forgets for another symptom what was found before the service worked again',
      { symptom: 'stuck', answers: { ...answers, ...serviceSide }, outcomes: outcomes(['meanwhile', 'worked']) },
      { type: 'choose-symptom', symptom: 'plain' }, { symptom: 'plain', answers }],
    ['keeps what is to be undone when the service works again', { done: { meanwhile: ['web'] } },
      { type: 'finish', fix: 'meanwhile', result: 'worked', at: 9 },
      { outcomes: [{ fix: 'meanwhile', result: 'worked', at: 9 }], done: { meanwhile: ['web'] } }],
    ['keeps what is to be undone when it does not after all', { outcomes: outcomes(['meanwhile', 'worked']), done: { meanwhile: ['web'] } },
      { type: 'reopen', fix: 'meanwhile' }, { done: { meanwhile: ['web'] } }],
    ['takes back a tick', { done: { look: ['plane', 'space'] } }, { type: 'unfinish-step', fix: 'look', step: 'plane' },
      { done: { look: ['space'] } }],
    ['takes back the only tick', { done: { look: ['plane'] } }, { type: 'unfinish-step', fix: 'look', step: 'plane' }, {}],
    ['takes back no tick that there is not', { done: { look: ['plane'] } }, { type: 'unfinish-step', fix: 'look', step: 'space' },
      { done: { look: ['plane'] } }],
    ['ticks off a list, each step once', { done: { look: ['space'] } }, { type: 'finish-steps', fix: 'look', steps: ['plane', 'space'] },
      { done: { look: ['space', 'plane'] } }],
    ['goes back to the list before a wait', { answers: { device: 'new' }, done: { restart: ['hold-new'] } },
      { type: 'undo-list', fix: 'restart' }, { answers: { device: 'new' } }],
    ['goes back to a wait that was the end', { answers: { device: 'new' }, done: { restart: ['hold-new', 'wait'] } },
      { type: 'undo-list', fix: 'restart' },
      { answers: { device: 'new' }, done: { restart: ['hold-new'] } }],
    ['keeps the place in a fix through an answer that changes its steps', { answers: { device: 'new' }, done: { restart: ['hold-new'] } },
      { type: 'answer', check: 'device', value: 'old' }, { answers: { device: 'old' }, done: { restart: ['hold-old'] } }],
    ['answers a form at once', { answers: { free: 2 } }, { type: 'answer-form', answers: { size: 3, wifi: 'weak' } },
      { answers: { free: 2, size: 3, wifi: 'weak' } }],
    ['forgets a checklist once it is judged', { done: { look: ['plane'] } }, { type: 'finish', fix: 'look', result: 'not-worked', at: 4 },
      { outcomes: [{ fix: 'look', result: 'not-worked', at: 4 }] }],
    ['opens an option', {}, { type: 'open-option', fix: 'make-room', option: 'move-files' }, { opened: { 'make-room': 'move-files' } }],
    ['opens an option afresh', { outcomes: outcomes(['move-files', 'not-worked']) },
      { type: 'open-option', fix: 'make-room', option: 'move-files' }, { opened: { 'make-room': 'move-files' } }],
    ['closes an option', { opened: { 'make-room': 'move-files' } }, { type: 'close-option', fix: 'make-room' }, {}],
    ['closes an option that did not work', { opened: { 'make-room': 'move-files' }, done: { 'move-files': ['move'] } },
      { type: 'finish', fix: 'move-files', result: 'not-worked', at: 9 },
      { outcomes: [{ fix: 'move-files', result: 'not-worked', at: 9 }] }],
    ['leaves open what is an option of another screen', { opened: { 'make-room': 'move-files' } },
      { type: 'finish', fix: 'router', result: 'not-worked', at: 9 },
      { opened: { 'make-room': 'move-files' }, outcomes: [{ fix: 'router', result: 'not-worked', at: 9 }] }],
    ['records a consent once', { consents: ['reset'] }, { type: 'consent', fix: 'reset' }, { consents: ['reset'] }],
    ['adds what may be lost to a consent', { spared: { wipe: ['all'], 'sign-in-again': ['cards'] } },
      { type: 'consent', fix: 'sign-in-again', spared: ['cards', 'drive'] },
        { consents: ['sign-in-again'], spared: { wipe: ['all'], 'sign-in-again': ['cards', 'drive'] } }],
    ['records what is lacking', {}, { type: 'lack', fix: 'reset', need: 'passcode', at: 3 },
      { lacking: ['passcode'], outcomes: [{ fix: 'reset', result: 'lacking', at: 3 }] }],
    ['records what was found', { lacking: ['passcode', 'stick'] }, { type: 'have', need: 'passcode' }, { lacking: ['stick'] }],
    ['ticks off a step once', { done: { router: ['unplug'] } }, { type: 'finish-step', fix: 'router', step: 'unplug' },
      { done: { router: ['unplug'] } }],
    ['replaces an earlier outcome', { outcomes: outcomes(['router', 'skipped'], ['restart', 'worked']) },
      { type: 'finish', fix: 'router', result: 'worked', at: 1_790_000_005_000 },
      { outcomes: [...outcomes(['router', 'skipped'], ['restart', 'worked']).slice(1),
        { fix: 'router', result: 'worked', at: 1_790_000_005_000 }] }],
    ['keeps the order where the clock was set back', { outcomes: [{ fix: 'router', result: 'skipped', at: 900 }] },
      { type: 'finish', fix: 'restart', result: 'worked', at: 5 },
      { outcomes: [{ fix: 'router', result: 'skipped', at: 900 }, { fix: 'restart', result: 'worked', at: 900 }] }],
    ['tries a fix again from the start',
      { outcomes: outcomes(['reset', 'not-worked']), done: { reset: ['open'] }, consents: ['reset'], waits: { 'reset/open': 4 } },
      { type: 'reopen', fix: 'reset' }, {}],
    ['forgets of a fix that is tried again neither the waits of others nor what they had come to',
      { outcomes: outcomes(['reset', 'not-worked'], ['look', 'skipped']), waits: { 'reset/open': 4, 'resets/open': 5, 'look/plane': 6 },
        consents: ['wipe', 'reset'], done: { reset: ['open'], look: ['plane'] } },
      { type: 'reopen', fix: 'reset' },
      { outcomes: outcomes(['reset', 'not-worked'], ['look', 'skipped']).slice(1), waits: { 'resets/open': 5, 'look/plane': 6 },
        consents: ['wipe'], done: { look: ['plane'] } }],
    ['leaves open the option that worked', { opened: { 'make-room': 'move-files' } },
      { type: 'finish', fix: 'move-files', result: 'worked', at: 9 },
      { opened: { 'make-room': 'move-files' }, outcomes: [{ fix: 'move-files', result: 'worked', at: 9 }] }],
    ['takes whole milliseconds', {}, { type: 'finish', fix: 'router', result: 'worked', at: 8.6 },
      { outcomes: [{ fix: 'router', result: 'worked', at: 9 }] }],
    ['takes something that is lacking for as long ago as the last outcome where no time is said',
      { outcomes: [{ fix: 'router', result: 'skipped', at: 900 }] }, { type: 'lack', fix: 'reset', need: 'passcode' },
      { lacking: ['passcode'],
        outcomes: [{ fix: 'router', result: 'skipped', at: 900 }, { fix: 'reset', result: 'lacking', at: 900 }] }],
    ['starts a timed wait', {}, { type: 'start-wait', fix: 'restart', step: 'wait', until: 30 }, { waits: { 'restart/wait': 30 } }],
    ['waits for the service', {}, { type: 'wait-for-service', at: 8 }, { waitingSince: 8 }],
    ['goes on', {}, { type: 'go-on' }, { goesOn: true }],
  ];
  for (const [name, before, action, after] of table) {
    it(name, () => assert.deepEqual(act(kase(before), action).progress, { ...emptyProgress, ...after }));
  }

  describe('an answer that tells another symptom', () => {
    const leads: Topic = { ...topic, symptoms: { ...topic.symptoms,
      plain: { ...topic.symptoms['plain']!, checks: ['switch', 'wifi'], leadsTo: { switch: { on: 'app', off: 'settled' } } },
      settled: { ...topic.symptoms['wobbly']!, says: { switch: 'off' } } } };
    const before: Partial<Progress> = { symptom: 'plain', answers: { ...answers, added: 'icloud' }, consents: ['reset'] };
    const then = (value: string) => act(kase(before, leads), { type: 'answer', check: 'switch', value }).progress;

    it('begins that with what is known, and keeps the answer', () =>
      assert.deepEqual(then('on'), { ...emptyProgress, symptom: 'app', answers: { ...answers, switch: 'on' } }));
    it('is not kept where that says it', () => assert.deepEqual(then('off'), { ...emptyProgress, symptom: 'settled', answers }));
    it('may tell none', () =>
      assert.deepEqual(then('grey'), { ...emptyProgress, ...before, answers: { ...before.answers, switch: 'grey' } }));
    it('is asked for first', () => {
      const { ask } = planOf(kase({ symptom: 'plain' }, leads), ['router']);
      const told = planOf(kase({ symptom: 'plain', answers: { switch: 'grey' } }, leads), ['router']);
      assert.deepEqual([ask, told.ask], ['switch', undefined]);
    });
  });

  it('keeps what is done of a list that is not done, whatever variant it is of', () => {
    const steps = [{ id: 'press', for: ['new'] }, { id: 'hold-new', for: ['new'] }, { id: 'hold-old' }];
    const restart = { ...topic.fixes['restart']!, steps };
    const guide = { ...topic, fixes: { ...topic.fixes, restart } };
    const { done } = act(kase({ answers: { device: 'new' }, done: { restart: ['press'] } }, guide),
      { type: 'answer', check: 'device', value: 'old' }).progress;
    assert.deepEqual(done, { restart: ['press'] });
  });

  it('goes back from a list that is half done to the one before', () => {
    const router = { ...topic.fixes['router']!, steps: [{ id: 'unplug' }, { id: 'wait', waitSeconds: 30 }, { id: 'plug' }] };
    const guide = { ...topic, fixes: { ...topic.fixes, router } };
    const back = (...done: string[]) =>
      act(kase({ done: { router: done } }, guide), { type: 'undo-list', fix: 'router' }).progress.done;
    assert.deepEqual([back(), back('unplug'), back('unplug', 'wait'), back('unplug', 'wait', 'plug')],
      [{}, {}, {}, { router: ['unplug'] }]);
  });

  describe('a way of making room that did not work', () => {
    const guide = { ...topic, fixes: { ...topic.fixes, 'make-room': { ...topic.fixes['make-room']!, asks: ['room', 'wifi'] } } };
    const given = { free: 0.2, size: 2, wifi: 'weak' };
    const then = (result: 'not-worked' | 'skipped', opened: Progress['opened'], said: Progress['answers'] = given) =>
      act(kase({ answers: said, opened }, guide), { type: 'finish', fix: 'move-files', result, at: 9 }).progress;
    const open = { 'make-room': 'move-files' };

    it('has the number read anew that it may have changed, and nothing else', () => {
      const { answers: left, opened } = then('not-worked', open);
      assert.deepEqual([left, opened], [{ size: 2, wifi: 'weak' }, {}]);
    });
    it('has nothing read anew where it was only passed by', () => {
      const { answers: left, opened } = then('skipped', open);
      assert.deepEqual([left, opened], [given, {}]);
    });
    it('has nothing read anew where it was not chosen there', () => assert.deepEqual(then('not-worked', {}).answers, given));
    it('asks no one again who could not read the number', () =>
      assert.deepEqual(then('not-worked', open, { ...given, free: 'unknown' }).answers, { ...given, free: 'unknown' }));
  });

  it('bears whatever ids a page gives that the guide does not have', () => {
    for (const id of ['gone', 'constructor']) {
      const gone: readonly Action[] = [
        { type: 'choose-symptom', symptom: id }, { type: 'choose-fix', fix: id }, { type: 'answer', check: id, value: 'x' },
        { type: 'answer-form', answers: { [id]: 'x' } }, { type: 'clear-answer', check: id },
        { type: 'open-option', fix: id, option: 'router' }, { type: 'open-option', fix: 'make-room', option: id },
        { type: 'close-option', fix: id }, { type: 'consent', fix: id, spared: [id] }, { type: 'lack', fix: id, need: id, at: 1 },
        { type: 'have', need: id }, { type: 'finish-step', fix: id, step: id }, { type: 'finish-steps', fix: id, steps: [id] },
        { type: 'unfinish-step', fix: id, step: id }, { type: 'undo-list', fix: id },
        { type: 'finish', fix: 'router', result: 'not-worked', at: 1 }, { type: 'finish', fix: id, result: 'not-worked', at: 1 },
        { type: 'start-wait', fix: id, step: id, until: 5 }, { type: 'answer', check: 'device', value: 'old' }, { type: 'reopen', fix: id },
      ];
      for (const first of gone) {
        for (const second of gone) {
          const { screen } = situationOf(act(act(kase({ symptom: 'plain', answers }), first), second));
          assert.ok(['symptoms', 'check', 'steps', 'handoff'].includes(screen.kind), `${first.type}, ${second.type}: ${screen.kind}`);
        }
      }
    }
  });

  it('keeps nothing when the reader starts over', () => {
    assert.equal(act(kase({ answers, symptom: 'stuck' }), { type: 'start-over' }).progress, emptyProgress);
  });
});

describe('undoOf', () => {
  it('lists what was ticked of everything that stands in for a service, in its order', () => {
    const done = { 'carrier-meanwhile': ['phone'], meanwhile: ['forward', 'web'], router: ['plug'] };
    assert.deepEqual(undoOf(kase({ done })), [
      { fix: 'meanwhile', step: 'web' }, { fix: 'meanwhile', step: 'forward' }, { fix: 'carrier-meanwhile', step: 'phone' },
    ]);
  });
});

describe('returnTimes', () => {
  const table: readonly (readonly [string, string, string, string])[] = [
    ['in the afternoon', '2026-11-21T15:00+09:00', '2026-11-21T17:00+09:00', '2026-11-22T09:00+09:00'],
    ['late at night', '2026-11-21T23:30+09:00', '2026-11-22T01:30+09:00', '2026-11-22T09:00+09:00'],
    ['after midnight', '2026-11-22T01:00+09:00', '2026-11-22T03:00+09:00', '2026-11-22T09:00+09:00'],
    ['early in the morning', '2026-11-22T06:30+09:00', '2026-11-22T08:30+09:00', '2026-11-23T09:00+09:00'],
    ['two hours before', '2026-11-22T05:00+09:00', '2026-11-22T07:00+09:00', '2026-11-22T09:00+09:00'],
  ];
  for (const [name, since, soon, nextMorning] of table) {
    it(`comes back ${name}`, () => {
      assert.deepEqual(returnTimes(Date.parse(since), 540), { soon: Date.parse(soon), nextMorning: Date.parse(nextMorning) });
    });
  }
  it('goes by local time in the west', () => {
    assert.equal(returnTimes(Date.parse('2026-11-21T20:00-08:00'), -480).nextMorning, Date.parse('2026-11-22T09:00-08:00'));
  });
});
